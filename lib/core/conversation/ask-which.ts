import type { WhichOne } from '../model/member.ts';
import type { Need } from '../model/need.ts';
import { lineOf } from '../scene/say.ts';
import { askMember, type Turn } from './turn.ts';

/** Asks which of several needs is meant; the words wait with the question. */
export function askWhich(turn: Turn, to: WhichOne, needs: readonly Need[], words = ''): void {
  askMember(
    turn,
    { ask: 'which', to, numbers: needs.map((need) => need.number), words },
    { sentence: 'whichNumber', to, lines: needs.map(lineOf) },
  );
}
