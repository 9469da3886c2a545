import type { Need } from '../model/need.ts';
import { askOf } from '../needs/asks.ts';
import { leaveForPerson } from '../needs/todo.ts';
import { needOf, say } from '../scene/draft.ts';
import { type Covered, isCovered, jobs, ownHelper, waitingFor } from '../scene/person.ts';
import { onDuty } from '../scene/scene.ts';
import { asAsked, askWhich, waitingSay } from './ask-which.ts';
import { answerFollowUp, followUpPending } from './follow-up.ts';
import { acceptOrExplain, declineAsk } from './settle-ask.ts';
import { relayTo } from './tell.ts';
import { member, named, type Step, type Turn } from './turn.ts';

/**
 * YES, NO, "27", "YES 27", "sí", "yes but after 5": an answer to an ask, to another time that the asker would like, or to
 * "did it happen?". Two things open and no number: the helper is asked which.
 */
export const answerAsk: Step = (turn) => {
  if (onlySigns(turn.heard.text) && waitingFor(turn).length > 0) return askForWords(turn);
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
  for (const need of waitingFor(turn).slice(0, 2)) say(turn, waitingSay(need));
  return true;
}

/** "No he never came", "nobody showed up": in the light of "did it work out?" that is a no, whatever else it is. */
function saysItDidNot(turn: Turn): boolean {
  const [need] = followUpPending(turn, 'yes');
  const says = /^(?:no|nope|never|nobody|nadie|nunca)\b|\b(?:never|didn'?t|did not|no vino|no lleg[oó])\b/iu;
  const text = turn.heard.text.trim();
  const happy = /^no (?:problems?|worries|issues?|trouble|hubo problema)/iu.test(text);
  const mayBe = ['no', 'unclear', 'coordinator', 'cancel'].includes(turn.heard.meaning.intent);
  if (!need || !mayBe || happy || !says.test(text)) return false;
  answerFollowUp(turn, need, false);
  return true;
}

type Answer = 'yes' | 'no' | 'conditional';

function answerIn(turn: Turn): Answer | undefined {
  const { intent, conditional } = turn.heard.meaning;
  if (intent === 'yes') return conditional ? 'conditional' : 'yes';
  if (intent === 'no') return 'no';
  const bare = turn.heard.text.trim().replace(/[.!#]/gu, '');
  if (bare === '1' && waitingFor(turn).length === 1) return 'yes';
  if (AGREES.test(bare) && waitingFor(turn).length > 0) return 'yes';
  // A bare number answers an ask; for the writer's own need it asks how it stands (how-it-goes).
  return /^\d{2,6}$/u.test(bare) && isOrWasAsked(turn, Number(bare)) ? 'yes' : undefined;
}

const bareNumber = (turn: Turn): readonly number[] => {
  const bare = turn.heard.text.trim().match(/^#?(\d{2,6})[.!]?$/u)?.[1];
  return bare === undefined ? [] : [Number(bare)];
};

/** Nothing by itself, a yes to somebody who was asked. */
const AGREES =
  /^(?:ok|okay|okey|k|sure|sure thing|i can|will do|on it|count me in|vale|dale|claro|bueno|de acuerdo|yo puedo)$/iu;

/** A thumbs-up alone is too little to count on somebody: the exact words are asked for (faults B02). */
const onlySigns = (text: string): boolean => /\p{Extended_Pictographic}/u.test(text) && !/[\p{L}\p{N}]/u.test(text);

const isOrWasAsked = (turn: Turn, number: number): boolean => {
  const helper = ownHelper(turn);
  return helper !== undefined && [...helper.asks, ...helper.past, ...helper.jobs].includes(number);
};

function answersFollowUp(turn: Turn, answer: Answer): boolean {
  const pending = named(turn, followUpPending(turn, answer));
  const [need] = pending;
  if (!need || answer === 'conditional') return false;
  const newerAsk = waitingFor(turn).some((each) => wasAskedAt(turn, each) > askedAt(need));
  if (newerAsk && turn.heard.meaning.references.length === 0) return false;
  answerFollowUp(turn, need, answer === 'yes');
  return true;
}

const askedAt = (need: Need): string =>
  need.status === 'covered' ? (need.followUpAsked ?? '') : need.status === 'done' ? need.closedAt : '';

/** When this helper was asked what still waits for their answer. */
const wasAskedAt = (turn: Turn, need: Need): string =>
  (isCovered(need) ? need.newTime?.askedAt : askOf(need, turn.scene.self.id)?.at) ?? '';

function sayYes(turn: Turn): boolean {
  const { references } = turn.heard.meaning;
  const numbers = references.length > 0 ? references : bareNumber(turn);
  if (numbers.length > 0) return yesToAll(turn, numbers);
  const waiting = waitingFor(turn);
  if (waiting.length > 1) askWhich(turn, 'accept', waiting.map(asAsked));
  else if (waiting[0]) acceptOrExplain(turn, waiting[0]);
  else explainLateYes(turn);
  return true;
}

/** A number that was never this person's answers just as an unknown one: nobody learns what exists (faults D10, C15). */
function yesToAll(turn: Turn, numbers: readonly number[]): boolean {
  const asked = numbers
    .filter((number) => isOrWasAsked(turn, number))
    .map((number) => needOf(turn, number))
    .filter((need) => need !== undefined);
  for (const need of asked) acceptOrExplain(turn, need);
  if (asked.length === 0) say(turn, { sentence: 'nothingWaiting' });
  return true;
}

function explainLateYes(turn: Turn): void {
  const last = ownHelper(turn)?.past.at(-1);
  const need = last === undefined ? undefined : needOf(turn, last);
  if (need) acceptOrExplain(turn, need);
  else say(turn, { sentence: 'nothingWaiting' });
}

function sayNo(turn: Turn): boolean {
  const waiting = waitingFor(turn);
  const meant = named(turn, waiting);
  const [need] = meant;
  // "No 27" about a job of theirs gives it back, whatever else waits (how-it-goes).
  if (waiting.length === 0 || (!need && named(turn, jobs(turn)).length > 0)) return false;
  if (!need) say(turn, { sentence: 'nothingWaiting' });
  else if (meant.length > 1) askWhich(turn, 'decline', meant.map(asAsked));
  else if (isCovered(need) && namesYetAnother(turn, need)) relayTo(turn, need, turn.heard.text);
  else declineAsk(turn, need);
  return true;
}

/** "No, 11 is better": not a no to the help, but a word for the asker. */
function namesYetAnother(turn: Turn, need: Covered): boolean {
  const time = turn.heard.meaning.said?.time;
  return time != null && time !== need.newTime?.wanted.time;
}

/** "Yes but after 5": kept, and a coordinator sees whether it works out (faults B13). The ask stays open. */
function sayYesBut(turn: Turn): boolean {
  const meant = named(turn, waitingFor(turn));
  const [need] = meant;
  if (!need) return sayYes(turn);
  if (meant.length > 1) {
    askWhich(turn, 'accept', meant.map(asAsked));
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
