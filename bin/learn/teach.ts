import { ANSWERS, type Learned, type Question } from '../../lib/core/understanding/experience/experience.ts';
import { EVERY_TEXT, timeTraitsOf } from '../../lib/core/understanding/experience/traits.ts';
import { packWeights } from '../../lib/core/understanding/experience/weights.ts';
import { makeLexicon } from '../../lib/core/understanding/lexicon.ts';
import { type Intent, isWish, type ReadingContext } from '../../lib/core/understanding/meaning.ts';
import { type Study, study } from '../../lib/core/understanding/study.ts';
import { en } from '../../lib/core/understanding/vocabulary/en.ts';
import { es } from '../../lib/core/understanding/vocabulary/es.ts';
import { phraseOf } from '../../lib/core/understanding/when/groups.ts';
import { type Example, type Kind, learn, type Settings } from './learn.ts';
import type { LabelledText } from './lessons.ts';

/** A lesson with all that the reader finds in its text. */
export type Lesson = LabelledText & { readonly study: Study };

/** When the lessons are read: the Tuesday of the labelling guide. "Today" means the same on any other day. */
const CONTEXT: ReadingContext = {
  now: new Date('2026-11-24T10:00:00-05:00'),
  zone: 'America/New_York',
  areas: [],
};

/** The vocabularies alone: what was learned before must not teach what is learned now. */
const LEXICONS = [makeLexicon(en), makeLexicon(es)];

export function studied(lessons: readonly LabelledText[]): readonly Lesson[] {
  return lessons.map((lesson) => ({ ...lesson, study: study(lesson.text, CONTEXT, LEXICONS) }));
}

/** Tried on the lessons of writers who were left out: all near these read as many right, and l1 keeps the files small. */
const SETTINGS: Settings = { rate: 0.1, l1: 4, l2: 0.1, rounds: 20 };
/** A trait of fewer lessons than this teaches nothing: somebody said it once. */
const SEEN = 2;
/** Weights smaller than this are left out; leaving out more costs a point or two of the intents. */
const LEAST = 0.1;

/** What these lessons teach: the content of a learned file. The same lessons always teach the same. */
export function teach(lessons: readonly Lesson[]): Learned {
  const needs = lessons.filter(({ intent }) => intent === 'need');
  const texts = [
    taught(lessons.map(intentExample), 'intents', 'one', leaning(lessons)),
    taught(lessons.filter(({ intent }) => isWish(intent)).map(categoryExample), 'categories', 'any'),
    taught(needs.map(urgencyExample), 'urgency', 'one'),
  ];
  return { texts: linesOf(texts), times: linesOf([taught(lessons.flatMap(timeExamples), 'wanted', 'any')]) };
}

type Taught = ReadonlyMap<string, string>;

function taught(examples: readonly Example[], question: Question, kind: Kind, lean: readonly number[] = []): Taught {
  const learned = learn(examples, { kind, answers: ANSWERS[question].length, seen: SEEN, settings: SETTINGS });
  const leaned = (trait: string, weights: readonly number[]) =>
    trait === EVERY_TEXT ? weights.map((weight, answer) => weight + (lean[answer] ?? 0)) : weights;
  return new Map([...learned].map(([trait, weights]) => [trait, packWeights(leaned(trait, weights), LEAST)] as const));
}

/** How many of 500 ordinary texts have an intent (the labelling guide's counts). */
const ORDINARY: Readonly<Record<Intent, number>> = {
  need: 154,
  offer: 55,
  emergency: 38,
  unclear: 34,
  yes: 26,
  no: 23,
  stop: 23,
  cancel: 21,
  done: 19,
  status: 17,
  profile: 16,
  pause: 15,
  thanks: 15,
  coordinator: 13,
  help: 10,
  forget: 7,
  resume: 7,
  start: 7,
};

/**
 * Writers wrote more of what is hard to tell than people send. What an intent gains by that is taken back: the logarithm
 * of its share of ordinary texts over that of the lessons (Saerens and others, Neural Computation 14, 2002).
 */
function leaning(lessons: readonly Lesson[]): readonly number[] {
  return ANSWERS.intents.map((intent) => {
    const taught = lessons.filter((lesson) => lesson.intent === intent).length;
    return taught === 0 ? 0 : Math.log(ORDINARY[intent] / 500 / (taught / lessons.length));
  });
}

function linesOf(columns: readonly Taught[]): readonly string[] {
  const traits = [...new Set(columns.flatMap((column) => [...column.keys()]))].sort();
  const lines = traits.map((trait) =>
    [trait, ...columns.map((column) => column.get(trait) ?? '')].join('\t').trimEnd(),
  );
  return lines.filter((line) => line.includes('\t'));
}

const traitsIn = ({ study: { traits } }: Pick<Lesson, 'study'>) => traits.map(({ name }) => name);

/** How far a lesson with another right intent teaches that one instead. */
const ALSO = 0.3;

function intentExample({ intent, alsoIntents, ...lesson }: Lesson): Example {
  const also = alsoIntents.length > 0 ? ALSO : 0;
  const right = ANSWERS.intents.map((answer) => {
    if (answer === intent) return 1 - also;
    return alsoIntents.includes(answer) ? also / alsoIntents.length : 0;
  });
  return { traits: traitsIn(lesson), right };
}

/** An open category is as likely as not. */
function categoryExample(lesson: Lesson): Example {
  const right = ANSWERS.categories.map((category) => {
    if (lesson.openCategories.includes(category)) return 0.5;
    return lesson.categories.includes(category) ? 1 : 0;
  });
  return { traits: traitsIn(lesson), right };
}

function urgencyExample(lesson: Lesson): Example {
  return { traits: traitsIn(lesson), right: ANSWERS.urgency.map((urgency) => (urgency === lesson.urgency ? 1 : 0)) };
}

/** Each time that the reader finds in a text, with whether the label names it. */
function timeExamples({ when, intent, study: { reading, evidence } }: Lesson): readonly Example[] {
  if (when === undefined) return [];
  const wanted = when?.split(' ... ') ?? [];
  return evidence.times.map((group) => {
    const phrase = phraseOf(group, reading.text);
    const right = wanted.some((part) => part.includes(phrase) || phrase.includes(part)) ? 1 : 0;
    return { traits: timeTraitsOf(reading, evidence, { group, intent }).map(({ name }) => name), right: [right] };
  });
}
