import type { Need, Wanted } from '../model/need.ts';
import { amendNeed } from '../needs/amend-need.ts';
import { promiseOf } from '../needs/reopen.ts';
import { needOf, say } from '../scene/draft.ts';
import { isCovered, liveNeeds, matches } from '../scene/person.ts';
import { lineOf } from '../scene/say.ts';
import { instant, localClock, localDateAfter } from '../scene/times.ts';
import type { When } from '../understanding/meaning.ts';
import { askNext } from './about-member.ts';
import { relayTo } from './tell.ts';
import { askMember, forgetQuestion, type Step, type Turn } from './turn.ts';

/** Help that is of little use without an hour: the asker is asked for it. */
const NEEDS_AN_HOUR = ['ride', 'childcare', 'eldercare', 'translation', 'moving'];

/** Whether a need just recorded lacks the time that would make it possible to find somebody. */
export const lacksTime = (need: Need): boolean =>
  need.status === 'open' &&
  need.urgency === 'normal' &&
  need.wanted === undefined &&
  NEEDS_AN_HOUR.includes(need.categories[0] ?? '');

/**
 * When the help is wanted, out of what the text says. A bare time is the next such time; one that has passed is none, so
 * that the asker is asked instead of a neighbour for this morning.
 */
export function wantedIn(turn: Turn, when: When | null): Wanted | undefined {
  if (!when) return undefined;
  const { circle, now } = turn.scene;
  const time = when.time ?? undefined;
  const date = when.iso_date ?? (time && !when.weekdays ? nextDateAt(turn, time) : undefined);
  if (date && instant(date, time ?? '23:59', circle.zone) < now) return undefined;
  return { phrase: when.phrase.slice(0, 60), date, time };
}

const nextDateAt = (turn: Turn, time: string): string => {
  const { circle, now } = turn.scene;
  return localDateAfter(now, localClock(now, circle.zone) < time ? 0 : 1, circle.zone);
};

/** A time was named that is over already: when else? */
export const namedThePast = (turn: Turn, when: When | null): boolean =>
  when?.iso_date != null && wantedIn(turn, when) === undefined;

/** The answer to "when do you need it?". */
export function answerWhen(turn: Turn, number: number): boolean {
  const { said, intent, categories } = turn.heard.meaning;
  const need = needOf(turn, number);
  if (!said || need?.status !== 'open' || !SAYS_WHEN.includes(intent)) return false;
  // "Actually I need food tonight" is another need, not the hour of the ride.
  if (categories.some((category) => !need.categories.includes(category))) return false;
  forgetQuestion(turn);
  if (change(turn, need, said)) askNext(turn);
  return true;
}

/** A time alone, from somebody with one open need: that is when they want it. */
export const changeWhen: Step = (turn) => {
  const { said, intent, categories } = turn.heard.meaning;
  const open = liveNeeds(turn).filter((need) => need.status === 'open');
  const [need] = open;
  const [match] = matches(turn);
  const sameHelp = categories.every(
    (category) => category === 'other' || (need ?? match)?.categories.includes(category),
  );
  const changes = categories.length === 0 || (INSTEAD.test(turn.heard.text) && sameHelp);
  const says = (said?.iso_date ?? said?.time) && SAYS_WHEN.includes(intent) && changes;
  if (!said || !says) return false;
  if (open.length === 0) return proposeToMatch(turn);
  if (need?.status !== 'open' || open.length > 1) return false;
  change(turn, need, said);
  return true;
};

/** Once somebody has said yes, another time is for the two of them to agree: it is passed on. */
function proposeToMatch(turn: Turn): boolean {
  const [match] = matches(turn).filter(isCovered);
  if (!match || matches(turn).length > 1) return false;
  relayTo(turn, match, turn.heard.text);
  return true;
}

/** Words that change what was said before. */
const INSTEAD = /\b(?:instead|rather|change|changed|make it|not at|en vez|mejor|cambi\w*)\b/iu;

const SAYS_WHEN = ['unclear', 'profile', 'need'];

/** False when that time is over, too: then the one question asked is still when. */
function change(turn: Turn, need: Need & { status: 'open' }, when: When): boolean {
  const wanted = wantedIn(turn, when);
  if (!wanted) {
    askMember(turn, { ask: 'when', number: need.number }, { sentence: 'askWhen', need: lineOf(need) });
    return false;
  }
  const amended = amendNeed(turn, need, wanted);
  say(turn, { sentence: 'needChanged', need: lineOf(amended), by: promiseOf(turn, amended) });
  return true;
}
