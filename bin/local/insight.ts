import { memberId } from '../../lib/app/identity.ts';
import { lookAtBoard } from '../../lib/app/look-at-board.ts';
import type { Circle } from '../../lib/core/model/circle.ts';
import { kitOf } from '../../lib/wording/kit/kit.ts';
import { loggedTold } from '../../lib/wording/story/logged.ts';
import type { Insight } from '../../simulator/behind/insight.ts';
import { createNews } from './news.ts';

/** What people who look behind the line of the hotline on this machine are shown. */
export const createInsight = (idKey: string, circles: readonly Circle[]): Insight => ({
  memberId: (circle, number) => memberId(idKey, circle.id, number),
  told: createNews(circles),
  logged: loggedTold,
  board: lookAtBoard,
  kit: kitOf,
});
