import { memberId } from '../../lib/app/identity.ts';
import { lookAtBoard } from '../../lib/app/look-at-board.ts';
import { kitOf } from '../../lib/wording/kit/kit.ts';
import type { Insight } from '../../simulator/behind/insight.ts';

/** What people who look behind the line of the hotline on this machine are shown. */
export const createInsight = (idKey: string): Insight => ({
  memberId: (circle, number) => memberId(idKey, circle.id, number),
  told: () => [],
  board: lookAtBoard,
  kit: kitOf,
});
