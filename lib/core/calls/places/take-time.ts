import type { Wanted } from '../../model/need.ts';
import type { TimeFor } from '../../model/place.ts';
import { amendNeed } from '../../needs/amend-need.ts';
import { proposeTime } from '../../needs/change-time.ts';
import { promiseOf } from '../../needs/reopen.ts';
import { needOf, say } from '../../scene/draft.ts';
import { isCovered } from '../../scene/person.ts';
import { lineOf } from '../../scene/say.ts';
import { type CallTurn, go, settle } from '../call-turn.ts';

/** A time was chosen: for the need that is being asked for, or in place of another. */
export function takeTime(turn: CallTurn, time: TimeFor, wanted: Wanted): void {
  if ('asking' in time) return go(turn, { at: 'ask-words', asking: { ...time.asking, wanted } });
  if ('offering' in time) {
    return go(turn, { at: 'offer-send', offering: { ...time.offering, date: wanted.date } });
  }
  changeTime(turn, time.change, wanted);
  settle(turn, { at: 'anything-else' });
}

/** While nobody has said yes the search begins anew; afterwards the helper has to agree (promise 9). */
function changeTime(turn: CallTurn, number: number, wanted: Wanted): void {
  const need = needOf(turn, number);
  if (need && isCovered(need)) return proposeTime(turn, need, wanted);
  if (need?.status !== 'open') return say(turn, { sentence: 'nothingOpen' });
  const amended = amendNeed(turn, need, wanted);
  say(turn, { sentence: 'needChanged', need: lineOf(amended), by: promiseOf(turn, amended) });
}
