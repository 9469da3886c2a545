import type { Need } from '../model/need.ts';
import { acceptNeed } from '../needs/accept.ts';
import { askAgain } from '../needs/ask-helpers.ts';
import { askOf, endAsks } from '../needs/asks.ts';
import { answerTime } from '../needs/change-time.ts';
import { withDue } from '../needs/need-due.ts';
import { hasPassed } from '../needs/reopen.ts';
import { put, record, say } from '../scene/draft.ts';
import { type Covered, isCovered, isLive, ownHelper } from '../scene/person.ts';
import { lineOf } from '../scene/say.ts';
import { iso, nextWaking } from '../scene/times.ts';
import type { Turn } from './turn.ts';

/** Takes the need if it is still this helper's to take; otherwise says kindly how it is. */
export function acceptOrExplain(turn: Turn, need: Need): void {
  const timed = jobToMove(turn, need);
  if (timed) return answerTime(turn, timed, true);
  const helper = ownHelper(turn);
  const ask = helper && askOf(need, helper.id);
  if (!helper || !ask) return say(turn, { sentence: 'nothingWaiting' });
  if (need.status === 'covered' && need.helper === helper.id) {
    return say(turn, { sentence: 'youAlreadyHaveIt', number: need.number });
  }
  if (need.status === 'covered') return say(turn, { sentence: 'alreadyCovered', number: need.number });
  if (!isLive(need) || hasPassed(turn, need)) return say(turn, { sentence: 'noLongerNeeded', number: need.number });
  if (ask.status === 'waiting') acceptNeed(turn, need, helper);
  else offerOnceMore(turn, need);
}

/** The need as a job of the writer's whose asker would like another time. */
const jobToMove = (turn: Turn, need: Need): Covered | undefined =>
  isCovered(need) && need.helper === turn.scene.self.id && need.newTime ? need : undefined;

/** The ask had ended, the need has not: the helper is asked again, and one more YES takes it. */
function offerOnceMore(turn: Turn, need: Need): void {
  const helper = ownHelper(turn);
  if (!helper || need.gaveBack.includes(helper.id)) return say(turn, { sentence: 'nothingWaiting' });
  askAgain(turn, need, helper);
  say(turn, { sentence: 'ranOutButOpen', need: lineOf(need) });
}

/** An ask answered with no, in whatever words. */
export function declineAsk(turn: Turn, need: Need): void {
  const timed = jobToMove(turn, need);
  if (timed) return answerTime(turn, timed, false);
  const which = (ask: { helper: string }) => ask.helper === turn.scene.self.id;
  const nobodyLeft = !need.asks.some((ask) => ask.status === 'waiting' && !which(ask));
  const declined = endAsks(turn, need, { to: 'declined', which });
  // Everybody of this wave has answered: no reason to let the asker wait for the next.
  const soon = nobodyLeft && declined.status === 'open' ? { nextWaveAt: iso(wake(turn, need)) } : {};
  put(turn, withDue({ ...declined, ...soon }));
  record(turn, `declined ${need.number}`);
  say(turn, { sentence: 'declined', number: need.number });
}

/** Helpers sleep too, unless the need is high. */
const wake = ({ scene }: Turn, need: Need): Date =>
  need.urgency === 'high' ? scene.now : nextWaking(scene.circle, scene.now);
