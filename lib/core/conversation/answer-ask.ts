import type { Need } from '../model/need.ts';
import { acceptNeed } from '../needs/accept.ts';
import { askAgain } from '../needs/ask-helpers.ts';
import { askOf, endAsks } from '../needs/asks.ts';
import { withDue } from '../needs/need-due.ts';
import { leaveForPerson } from '../needs/todo.ts';
import { needOf, put, record, say } from '../scene/draft.ts';
import { asksWaiting, isLive, ownHelper } from '../scene/person.ts';
import { lineOf } from '../scene/say.ts';
import { onDuty } from '../scene/scene.ts';
import { askWhich } from './answer-which.ts';
import { answerFollowUp, followUpPending } from './how-it-goes.ts';
import { member, named, type Step, type Turn } from './turn.ts';

/**
 * YES, NO, "27", "YES 27", "sí", "yes but after 5": an answer to an ask, or to "did it happen?". Two asks open and no
 * number: the helper is asked which.
 */
export const answerAsk: Step = (turn) => {
  if (onlySigns(turn.heard.text) && asksWaiting(turn).length > 0) return askForWords(turn);
  if (saysItDidNot(turn)) return true;
  const answer = answerIn(turn);
  if (!answer) return false;
  if (turn.heard.group && answer !== 'no') {
    say(turn, { sentence: 'groupText' });
    return true;
  }
  if (answersFollowUp(turn, answer)) return true;
  switch (answer) {
    case 'yes':
      return sayYes(turn);
    case 'no':
      return sayNo(turn);
    case 'conditional':
      return sayYesBut(turn);
    default:
      return answer satisfies never;
  }
};

function askForWords(turn: Turn): boolean {
  for (const need of asksWaiting(turn).slice(0, 2)) say(turn, { sentence: 'statusAsk', need: lineOf(need) });
  return true;
}

/** "No he never came", "nobody showed up": in the light of "did it work out?" that is a no, whatever else it is. */
function saysItDidNot(turn: Turn): boolean {
  const [need] = followUpPending(turn, 'yes');
  const says = /^(?:no|nope|never|nobody|nadie|nunca)\b|\b(?:never|didn'?t|did not|no vino|no lleg[oó])\b/iu;
  if (!need || turn.heard.meaning.intent === 'need' || !says.test(turn.heard.text.trim())) return false;
  answerFollowUp(turn, need, false);
  return true;
}

type Answer = 'yes' | 'no' | 'conditional';

function answerIn(turn: Turn): Answer | undefined {
  const { intent, conditional } = turn.heard.meaning;
  if (intent === 'yes') return conditional ? 'conditional' : 'yes';
  if (intent === 'no') return 'no';
  const bare = turn.heard.text.trim().replace(/[.!#]/gu, '');
  if (bare === '1' && asksWaiting(turn).length === 1) return 'yes';
  if (AGREES.test(bare) && asksWaiting(turn).length > 0) return 'yes';
  // A bare number answers an ask; for the writer's own need it asks how it stands (how-it-goes).
  return /^\d{2,6}$/u.test(bare) && isOrWasAsked(turn, Number(bare)) ? 'yes' : undefined;
}

const bareNumber = (turn: Turn): number | undefined => {
  const bare = turn.heard.text.trim().match(/^#?(\d{2,6})[.!]?$/u)?.[1];
  return bare === undefined ? undefined : Number(bare);
};

/** Nothing by itself, a yes to somebody who was asked. */
const AGREES =
  /^(?:ok|okay|okey|k|sure|sure thing|i can|will do|on it|count me in|vale|dale|claro|bueno|de acuerdo|yo puedo)$/iu;

/** Signs alone (a thumbs-up) are too little to count on somebody: the exact words are asked for (faults B02). */
const onlySigns = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

const isOrWasAsked = (turn: Turn, number: number): boolean => {
  const helper = ownHelper(turn);
  return helper !== undefined && [...helper.asks, ...helper.past, ...helper.jobs].includes(number);
};

function answersFollowUp(turn: Turn, answer: Answer): boolean {
  const pending = named(turn, followUpPending(turn, answer));
  const [need] = pending;
  if (!need || answer === 'conditional') return false;
  const newerAsk = asksWaiting(turn).some((each) => (askOf(each, turn.scene.self.id)?.at ?? '') > askedAt(need));
  if (newerAsk && turn.heard.meaning.references.length === 0) return false;
  answerFollowUp(turn, need, answer === 'yes');
  return true;
}

const askedAt = (need: Need): string =>
  need.status === 'covered' ? (need.followUpAsked ?? '') : need.status === 'done' ? need.closedAt : '';

function sayYes(turn: Turn): boolean {
  const { references } = turn.heard.meaning;
  const number = references[0] ?? bareNumber(turn);
  if (number !== undefined) return yesTo(turn, number);
  const waiting = asksWaiting(turn);
  if (waiting.length > 1) askWhich(turn, 'accept', waiting);
  else if (waiting[0]) acceptOrExplain(turn, waiting[0]);
  else explainLateYes(turn);
  return true;
}

/** A number that was never this person's answers just as an unknown one: nobody learns what exists (faults D10, C15). */
function yesTo(turn: Turn, number: number): boolean {
  const need = needOf(turn, number);
  if (need && isOrWasAsked(turn, number)) acceptOrExplain(turn, need);
  else say(turn, { sentence: 'nothingWaiting' });
  return true;
}

function explainLateYes(turn: Turn): void {
  const last = ownHelper(turn)?.past.at(-1);
  const need = last === undefined ? undefined : needOf(turn, last);
  if (need && askOf(need, turn.scene.self.id)?.status !== 'declined') acceptOrExplain(turn, need);
  else say(turn, { sentence: 'nothingWaiting' });
}

/** Takes the need if it is still this helper's to take; otherwise says kindly how it is. */
export function acceptOrExplain(turn: Turn, need: Need): void {
  const helper = ownHelper(turn);
  const ask = helper && askOf(need, helper.id);
  if (!helper || !ask) return say(turn, { sentence: 'nothingWaiting' });
  if (need.status === 'covered' && need.helper === helper.id) {
    return say(turn, { sentence: 'youAlreadyHaveIt', number: need.number });
  }
  if (need.status === 'covered') return say(turn, { sentence: 'alreadyCovered', number: need.number });
  if (!isLive(need)) return say(turn, { sentence: 'noLongerNeeded', number: need.number });
  if (ask.status === 'waiting') acceptNeed(turn, need, helper);
  else offerOnceMore(turn, need);
}

/** The ask had ended, the need has not: the helper is asked again, and one more YES takes it. */
function offerOnceMore(turn: Turn, need: Need): void {
  const helper = ownHelper(turn);
  if (!helper || need.gaveBack.includes(helper.id)) return say(turn, { sentence: 'nothingWaiting' });
  askAgain(turn, need, helper);
  say(turn, { sentence: 'ranOutButOpen', need: lineOf(need) });
}

function sayNo(turn: Turn): boolean {
  const waiting = asksWaiting(turn);
  const meant = named(turn, waiting);
  if (waiting.length === 0) return false;
  if (meant.length === 0) say(turn, { sentence: 'nothingWaiting' });
  else if (meant.length > 1) askWhich(turn, 'decline', meant);
  else if (meant[0]) declineAsk(turn, meant[0]);
  return true;
}

export function declineAsk(turn: Turn, need: Need): void {
  const which = (ask: { helper: string }) => ask.helper === turn.scene.self.id;
  const nobodyLeft = !need.asks.some((ask) => ask.status === 'waiting' && !which(ask));
  const declined = endAsks(turn, need, { to: 'declined', which });
  // Everybody of this wave has answered: no reason to let the asker wait for the next.
  const soon = nobodyLeft && declined.status === 'open' ? { nextWaveAt: turn.scene.now.toISOString() } : {};
  put(turn, withDue({ ...declined, ...soon }));
  record(turn, `declined ${need.number}`);
  say(turn, { sentence: 'declined', number: need.number });
}

/** "Yes but after 5": kept, and a coordinator sees whether it works out (faults B13). The ask stays open. */
function sayYesBut(turn: Turn): boolean {
  const meant = named(turn, asksWaiting(turn));
  const [need] = meant;
  if (!need) return sayYes(turn);
  if (meant.length > 1) {
    askWhich(turn, 'accept', meant);
    return true;
  }
  const who = member(turn);
  leaveForPerson(turn, {
    why: 'conditional-yes',
    member: who.id,
    memberName: who.name,
    words: turn.heard.text,
    need: need.number,
    weight: 'pressing',
  });
  say(turn, { sentence: 'conditionPassedOn', number: need.number, coordinator: onDuty(turn.scene).name });
  return true;
}
