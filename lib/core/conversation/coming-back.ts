import type { Need, Repeats } from '../model/need.ts';
import { skip } from '../needs/close.ts';
import { nextInSeries, seriesFrom, wantedOn } from '../needs/series.ts';
import { say } from '../scene/draft.ts';
import { liveNeeds } from '../scene/person.ts';
import { lineOf } from '../scene/say.ts';
import type { When } from '../understanding/meaning.ts';
import { named, type Step, type Turn } from './turn.ts';

/** Words that make days come back: "every tuesday", "mondays", "los martes", "entre semana". */
const EVERY =
  /\b(?:every|each|(?:mon|tues|wednes|thurs|fri|satur|sun)days|weekdays|weekends|cada|tod[ao]s|los (?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bados|domingos|fines)|entre semana)/iu;
/** One of them, not each week, or not for long: a person's words for a person to read. */
const OTHERWISE = /\b(?:or|o|other|second|until|till|only|otr[ao]|de por medio|hasta|solo)\b/iu;

/** The series that a time begins, if it says that the days come back. */
export function seriesIn({ scene }: Pick<Turn, 'scene'>, when: When | null): Repeats | undefined {
  if (!when?.weekdays?.length || !EVERY.test(when.phrase) || OTHERWISE.test(when.phrase)) return undefined;
  return seriesFrom(scene.circle, { weekdays: when.weekdays, time: when.time ?? undefined }, scene.now);
}

/** Says on which days a need comes back, and how to leave one out or end it. */
export function sayRepeats(turn: Turn, { repeats }: Need): void {
  if (repeats) say(turn, { sentence: 'comesBack', weekdays: repeats.weekdays });
}

const SKIP = /^\W*(?:skip|salt[ae]r?|omit[aei]r?)\b/iu;

/** "SKIP 31", "skip thursday": one need of a series is left out, the next comes back. */
export const skipOne: Step = (turn) => {
  if (!SKIP.test(turn.heard.text)) return false;
  const [soonest] = named(
    turn,
    liveNeeds(turn).filter((need) => need.repeats),
  ).toSorted(byDay);
  if (soonest) leaveOut(turn, soonest);
  return soonest !== undefined;
};

const byDay = (a: Need, b: Need): number => (a.repeats?.date ?? '').localeCompare(b.repeats?.date ?? '');

/** Whether a text that takes a need back names its day: then only that day is meant. */
export const meansThisDay = (turn: Turn, need: Need): boolean =>
  need.repeats !== undefined && turn.heard.meaning.said?.iso_date === need.wanted?.date;

/** Leaves out one need of a series, and says when the next one is. */
export function leaveOut(turn: Turn, need: Need): void {
  const { circle, now } = turn.scene;
  const left = skip(turn, need);
  if (!need.repeats) return;
  const next = wantedOn(nextInSeries(circle, need.repeats, now));
  say(turn, { sentence: 'leftOut', need: lineOf(left), next });
}
