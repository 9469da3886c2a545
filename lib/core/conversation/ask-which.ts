import type { WhichOne } from '../model/member.ts';
import type { Need } from '../model/need.ts';
import { isCovered } from '../scene/person.ts';
import { lineOf, type Say } from '../scene/say.ts';
import { askMember, type Turn } from './turn.ts';

/** Asks which of several needs is meant; the words wait with the question. */
export function askWhich(turn: Turn, to: WhichOne, needs: readonly Need[], words = ''): void {
  askMember(
    turn,
    { ask: 'which', to, numbers: needs.map((need) => need.number), words },
    { sentence: 'whichNumber', to, lines: needs.map(lineOf) },
  );
}

/** A need as its helper was asked about it: with the new time, where it is that which waits for an answer. */
export const asAsked = (need: Need): Need =>
  isCovered(need) && need.newTime ? { ...need, wanted: need.newTime.wanted } : need;

/** What waits for a helper's yes or no, once more. */
export const waitingSay = (need: Need): Say =>
  isCovered(need) && need.newTime
    ? { sentence: 'timeAsked', need: lineOf(need), asker: need.askerName, wanted: need.newTime.wanted }
    : { sentence: 'statusAsk', need: lineOf(need) };
