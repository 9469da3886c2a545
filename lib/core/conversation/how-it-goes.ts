import type { Need } from '../model/need.ts';
import { finish, withdraw } from '../needs/close.ts';
import { handOver } from '../needs/hand-over.ts';
import { endJob, handBack, hasPassed, promiseOf, reopen } from '../needs/reopen.ts';
import { leaveForPerson } from '../needs/todo.ts';
import { owe, record, say } from '../scene/draft.ts';
import { asksWaiting, isCovered, isLive, jobs, liveNeeds, ownHelper, ownNeeds } from '../scene/person.ts';
import { lineOf } from '../scene/say.ts';
import { onDuty } from '../scene/scene.ts';
import { UNSURE } from '../understanding/meaning.ts';
import { declineAsk } from './answer-ask.ts';
import { askWhich } from './answer-which.ts';
import { member, named, type Step, type Turn } from './turn.ts';

/** Done, taken back, handed back, and how it stands: in plain words, from either side of a match. */
export const howItGoes: Step = (turn) => {
  const { intent, confidence, endsOffer, command } = turn.heard.meaning;
  if (endsOffer || command) return false;
  if (intent === 'status') return sayHowItStands(turn);
  if (intent === 'no') return noToJob(turn) && cancel(turn);
  if (confidence < UNSURE) return false;
  if (intent === 'done') return done(turn);
  return intent === 'cancel' ? cancel(turn) : aboutOwnNumber(turn);
};

/** "No 27", "sorry I can't" from somebody who has said yes and is asked nothing else. A bare "no" is too little for that. */
const noToJob = (turn: Turn): boolean =>
  named(turn, jobs(turn)).length > 0 && (hasReference(turn) || turn.heard.text.trim().split(/\s+/u).length > 2);

const hasReference = (turn: Turn): boolean => turn.heard.meaning.references.length > 0;

/** Just "27", from somebody whose need it is: how does it stand? */
function aboutOwnNumber(turn: Turn): boolean {
  const { references, intent } = turn.heard.meaning;
  if (intent !== 'unclear' || references.length !== 1 || !/^#?\d+$/u.test(turn.heard.text.trim())) return false;
  return ownNeeds(turn).some((need) => need.number === references[0]) && sayHowItStands(turn);
}

function done(turn: Turn): boolean {
  const all = [...liveNeeds(turn), ...jobs(turn)];
  const meant = byWords(turn, all);
  if (all.length === 0) return sayDoneAlready(turn);
  if (meant.length === 0) say(turn, { sentence: 'nothingOpen' });
  else if (meant.length > 1) askWhich(turn, 'done', meant);
  else if (meant[0]) finishFor(turn, meant[0]);
  return true;
}

/** "Done" when the other side has already said so: a kind word, no question. */
function sayDoneAlready(turn: Turn): boolean {
  const known = ownNeeds(turn).length > 0 || (ownHelper(turn)?.helpedAt.length ?? 0) > 0;
  if (known) say(turn, { sentence: 'youAreWelcome' });
  return known;
}

/** Numbers first, then the kind of help; a covered need is likelier meant by "done" than an open one. */
function byWords(turn: Turn, needs: readonly Need[]): readonly Need[] {
  if (hasReference(turn)) return named(turn, needs);
  const { categories } = turn.heard.meaning;
  const ofKind = needs.filter((need) => need.categories.some((category) => categories.includes(category)));
  const left = ofKind.length > 0 ? ofKind : needs;
  const covered = left.filter(isCovered);
  return turn.heard.meaning.intent === 'done' && covered.length > 0 ? covered : left;
}

/** Closes a need as done, said by its asker or by its helper; the other side hears it and may object. */
export function finishFor(turn: Turn, need: Need): void {
  const { id } = turn.scene.self;
  if (!isLive(need)) return say(turn, { sentence: 'youAreWelcome' });
  if (need.asker === id) {
    const helper = isCovered(need) ? need.helper : undefined;
    finish(turn, need, 'asker');
    if (helper) tellHelperDone(turn, need, helper);
    return say(turn, { sentence: 'closed', number: need.number });
  }
  finish(turn, need, 'helper');
  owe(turn, {
    to: need.asker,
    language: need.language,
    say: { sentence: 'helperSaysDone', need: lineOf(need), helper: isCovered(need) ? need.helperName : undefined },
    weight: 'ordinary',
    need: need.number,
  });
  say(turn, { sentence: 'thankHelper', number: need.number });
}

const tellHelperDone = (turn: Turn, need: Need, helper: string): void =>
  owe(turn, {
    to: helper,
    language: turn.scene.helpers.get(helper)?.language ?? need.language,
    say: { sentence: 'askerSaysDone', number: need.number },
    weight: 'ordinary',
    need: need.number,
  });

/** "Never mind", "I can't make it": a need is withdrawn, a job handed back; with neither, an open ask is declined. */
function cancel(turn: Turn): boolean {
  const all = [...liveNeeds(turn), ...jobs(turn)];
  const meant = all.length > 0 ? byWords(turn, all) : named(turn, asksWaiting(turn));
  if (meant.length > 1) askWhich(turn, 'give-up', meant);
  else if (meant[0]) giveUp(turn, meant[0]);
  else say(turn, { sentence: 'nothingOpen' });
  return true;
}

export function giveUp(turn: Turn, need: Need): void {
  const { id } = turn.scene.self;
  if (!isLive(need)) return say(turn, { sentence: 'nothingOpen' });
  if (need.asker === id) {
    withdraw(turn, need);
    say(turn, { sentence: 'withdrawn', need: lineOf(need) });
  } else if (isCovered(need) && need.helper === id) {
    handBack(turn, need);
    say(turn, { sentence: 'handedBack', number: need.number, asker: need.askerName });
  } else declineAsk(turn, need);
}

/** Needs whose asker may still answer "did it happen?"; a NO counts also after a "done" that was not. */
export function followUpPending(turn: Turn, answer: 'yes' | 'no' | 'conditional'): readonly Need[] {
  return ownNeeds(turn).filter((need) =>
    need.status === 'covered'
      ? need.followUpAsked !== undefined
      : need.status === 'done' && !need.cleaned && need.by === 'helper' && (answer === 'no' || hasReference(turn)),
  );
}

export function answerFollowUp(turn: Turn, need: Need, happened: boolean): void {
  if (happened) {
    if (isCovered(need)) finishFor(turn, need);
    else say(turn, { sentence: 'closed', number: need.number });
    return;
  }
  didNotHappen(turn, need);
}

/**
 * It did not happen: the need is open again, the asker hears by when, and a coordinator knows (DESIGN 1). A ride whose
 * hour is over cannot be searched for: that one goes to the coordinator.
 */
function didNotHappen(turn: Turn, need: Need): void {
  const coordinator = onDuty(turn.scene).name;
  const helper = need.status === 'covered' || need.status === 'done' ? need.helper : undefined;
  const tooLate = need.wanted?.time !== undefined && hasPassed(turn, need);
  const opened = reopen(turn, need, { gaveBack: helper ? [...need.gaveBack, helper] : need.gaveBack });
  if (helper) tellHelperNotDone(turn, need, helper);
  record(turn, `did-not-happen ${need.number}`);
  if (tooLate) {
    handOver(turn, { ...opened, wanted: need.wanted }, 'did-not-happen');
    say(turn, { sentence: 'notHappenedTooLate', number: need.number, coordinator });
    return;
  }
  const who = member(turn);
  leaveForPerson(turn, {
    why: 'did-not-happen',
    member: who.id,
    memberName: who.name,
    need: need.number,
    weight: 'ordinary',
  });
  say(turn, { sentence: 'notHappened', need: lineOf(opened), by: promiseOf(turn, opened), coordinator });
}

function tellHelperNotDone(turn: Turn, need: Need, helper: string): void {
  endJob(turn, helper, need.number);
  owe(turn, {
    to: helper,
    language: turn.scene.helpers.get(helper)?.language ?? need.language,
    say: { sentence: 'askerSaysNotDone', number: need.number, coordinator: onDuty(turn.scene).name },
    weight: 'ordinary',
    need: need.number,
  });
}

/** Everything open that concerns the writer, a sentence each: own needs, jobs, asks. */
function sayHowItStands(turn: Turn): boolean {
  const needs = named(turn, liveNeeds(turn));
  for (const need of needs.slice(0, 3)) {
    say(turn, {
      sentence: 'statusNeed',
      need: lineOf(need),
      status: need.status,
      helper: isCovered(need) ? need.helperName : undefined,
      by: need.status === 'open' ? promiseOf(turn, need) : undefined,
    });
  }
  for (const need of named(turn, jobs(turn)).slice(0, 2)) {
    say(turn, { sentence: 'statusJob', need: lineOf(need), asker: need.askerName });
  }
  for (const need of named(turn, asksWaiting(turn)).slice(0, 2)) {
    say(turn, { sentence: 'statusAsk', need: lineOf(need) });
  }
  if (turn.say.length === 0) say(turn, { sentence: 'nothingOpen' });
  return true;
}
