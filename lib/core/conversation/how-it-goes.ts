import type { Need } from '../model/need.ts';
import { timeProposed } from '../needs/change-time.ts';
import { beginOf, promiseOf } from '../needs/reopen.ts';
import { say } from '../scene/draft.ts';
import { asksWaiting, isCovered, jobs, liveNeeds, ownHelper, ownNeeds } from '../scene/person.ts';
import { lineOf } from '../scene/say.ts';
import { UNSURE } from '../understanding/meaning.ts';
import { askWhich, waitingSay } from './ask-which.ts';
import { sayRepeats } from './coming-back.ts';
import { lengthenRest, saysItWasHard } from './rest-longer.ts';
import { finishFor, giveUp } from './settle-need.ts';
import { named, type Step, type Turn } from './turn.ts';

/** Done, taken back, handed back, and how it stands: in plain words, from either side of a match. */
export const howItGoes: Step = (turn) => {
  const { intent, confidence, endsOffer, command } = turn.heard.meaning;
  // WHY is a coordinator's: of anybody else it asks how their own need stands.
  if (endsOffer || (command && command !== 'why')) return false;
  if (intent === 'status') return sayHowItStands(turn);
  if (intent === 'no') return noToJob(turn);
  if (confidence < UNSURE) return false;
  if (intent === 'done') return done(turn);
  return intent === 'cancel' ? cancel(turn) : aboutOwnNumber(turn);
};

/** "No 27", "sorry I can't" from somebody who has said yes and is asked nothing else. A bare "no" is asked back. */
function noToJob(turn: Turn): boolean {
  const meant = named(turn, jobs(turn));
  if (meant.length === 0) return false;
  const enough = hasReference(turn) || turn.heard.text.trim().split(/\s+/u).length > 2;
  if (enough) return cancel(turn);
  askWhich(turn, 'give-up', meant);
  return true;
}

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
  else if (meant[0]) finishIt(turn, meant[0]);
  return true;
}

function finishIt(turn: Turn, need: Need): void {
  const wasHard = need.asker !== turn.scene.self.id && saysItWasHard(turn);
  finishFor(turn, need, wasHard);
  if (wasHard) lengthenRest(turn);
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

/** "Never mind", "I can't make it": a need is withdrawn, a job handed back; with neither, an open ask is declined. */
function cancel(turn: Turn): boolean {
  const all = [...liveNeeds(turn), ...jobs(turn)];
  const meant = all.length > 0 ? byWords(turn, all) : named(turn, asksWaiting(turn));
  if (meant.length > 1) askWhich(turn, 'give-up', meant);
  else if (meant[0]) giveUp(turn, meant[0]);
  else say(turn, { sentence: 'nothingOpen' });
  return true;
}

/** Everything open that concerns the writer, a sentence each: own needs, jobs, asks. A number of nobody's names none. */
function sayHowItStands(turn: Turn): boolean {
  const isTheirs = named(turn, [...liveNeeds(turn), ...jobs(turn), ...asksWaiting(turn)]).length > 0;
  const meant = <T extends Need>(needs: readonly T[]): readonly T[] => (isTheirs ? named(turn, needs) : needs);
  for (const need of meant(liveNeeds(turn)).slice(0, 3)) {
    say(turn, {
      sentence: 'statusNeed',
      need: lineOf(need),
      status: need.status,
      helper: isCovered(need) ? need.helperName : undefined,
      by: need.status === 'open' ? promiseOf(turn, need) : undefined,
      from: beginOf(turn, need),
    });
    sayRepeats(turn, need);
    if (isCovered(need) && need.newTime) say(turn, timeProposed(turn, need, need.newTime.wanted));
  }
  for (const need of meant(jobs(turn)).slice(0, 2)) {
    say(turn, { sentence: 'statusJob', need: lineOf(need), asker: need.askerName });
    if (need.newTime) say(turn, waitingSay(need));
  }
  for (const need of meant(asksWaiting(turn)).slice(0, 2)) {
    say(turn, { sentence: 'statusAsk', need: lineOf(need) });
  }
  if (turn.say.length === 0) say(turn, { sentence: 'nothingOpen' });
  return true;
}
