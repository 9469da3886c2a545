import { beginOf } from '../needs/reopen.ts';
import { whyOf } from '../needs/why.ts';
import { needOf, say } from '../scene/draft.ts';
import { lineOf } from '../scene/say.ts';
import type { Turn } from './turn.ts';

/** WHY 27: who was asked for a need and who was not, and why; for coordinators alone. Changes nothing. */
export function tellWhy(turn: Turn, number: number): true {
  const need = needOf(turn, number);
  if (!need) {
    say(turn, { sentence: 'noSuchNumber', number });
    return true;
  }
  const closed = need.status === 'withdrawn' || (need.status === 'done' && need.cleaned === true);
  say(turn, {
    sentence: 'why',
    // Who was asked is forgotten with the words.
    ...(closed ? { people: [], more: 0 } : whyOf(turn, need)),
    need: lineOf(need),
    status: need.status,
    helper: need.status === 'covered' || need.status === 'done' ? need.helperName : undefined,
    from: beginOf(turn, need),
    erased: closed,
  });
  return true;
}
