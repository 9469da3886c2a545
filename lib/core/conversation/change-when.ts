import type { Need, Wanted } from '../model/need.ts';
import { amendNeed } from '../needs/amend-need.ts';
import { promiseOf } from '../needs/reopen.ts';
import { needOf, say } from '../scene/draft.ts';
import { liveNeeds } from '../scene/person.ts';
import { lineOf } from '../scene/say.ts';
import type { When } from '../understanding/meaning.ts';
import { askNext } from './about-member.ts';
import { forgetQuestion, type Step, type Turn } from './turn.ts';

/** Help that is of little use without an hour: the asker is asked for it. */
const NEEDS_AN_HOUR = ['ride', 'childcare', 'eldercare', 'translation', 'moving'];

/** Whether a need just recorded lacks the time that would make it possible to find somebody. */
export const lacksTime = (need: Need): boolean =>
  need.status === 'open' &&
  need.urgency === 'normal' &&
  need.wanted === undefined &&
  NEEDS_AN_HOUR.includes(need.categories[0] ?? '');

export const wantedIn = (when: When | null): Wanted | undefined =>
  when
    ? { phrase: when.phrase.slice(0, 60), date: when.iso_date ?? undefined, time: when.time ?? undefined }
    : undefined;

/** The answer to "when do you need it?". */
export function answerWhen(turn: Turn, number: number): boolean {
  const { said, intent, categories } = turn.heard.meaning;
  const need = needOf(turn, number);
  if (!said || need?.status !== 'open' || !SAYS_WHEN.includes(intent)) return false;
  // "Actually I need food tonight" is another need, not the hour of the ride.
  if (categories.some((category) => !need.categories.includes(category))) return false;
  forgetQuestion(turn);
  change(turn, need, said);
  askNext(turn);
  return true;
}

/** A time alone, from somebody with one open need: that is when they want it. */
export const changeWhen: Step = (turn) => {
  const { said, intent, categories } = turn.heard.meaning;
  const open = liveNeeds(turn).filter((need) => need.status === 'open');
  const [need] = open;
  const says = (said?.iso_date ?? said?.time) && SAYS_WHEN.includes(intent) && categories.length === 0;
  if (!said || !says || !need || need.status !== 'open' || open.length > 1) return false;
  change(turn, need, said);
  return true;
};

const SAYS_WHEN = ['unclear', 'profile', 'need'];

function change(turn: Turn, need: Need & { status: 'open' }, when: When): void {
  const amended = amendNeed(turn, need, wantedIn(when) ?? { phrase: when.phrase });
  say(turn, { sentence: 'needChanged', need: lineOf(amended), by: promiseOf(turn, amended) });
}
