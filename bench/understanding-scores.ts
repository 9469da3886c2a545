import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../lib/core/model/circle.ts';
import type { Intent, ReadingContext, Understood, When } from '../lib/core/understanding/meaning.ts';
import { understand } from '../lib/core/understanding/understand.ts';

/** A text with its labels, as the labelling guide has them. */
export type Labelled = {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly intent: Intent;
  readonly categories: readonly string[];
  readonly when: When | null;
  readonly urgency: Understood['urgency'];
  readonly emergency: boolean;
  readonly notes: string;
  readonly held?: boolean;
};

/** The reference time of every labelled text: a Tuesday. */
export const CONTEXT: ReadingContext = {
  now: new Date('2026-11-24T10:00:00-05:00'),
  zone: 'America/New_York',
  areas: [],
};

const FOLDER = join(import.meta.dirname, '../test/fixtures/texts');

/**
 * Which texts; `tuned` and `held` are one file, the others a file each. `tuned` ones are lessons too, so they only show
 * that what was learned stays learned. `held` are by the writer of the vocabulary, who never looked at them; `aside` by
 * writers who wanted to be hard, and read by nobody; `first` and `last` by writers who were shown the shared sample and
 * asked for the same kind: the mistakes in `first` were looked at, `last` nobody read.
 */
export const PARTS = ['sample', 'tuned', 'held', 'aside', 'first', 'last'] as const;
export type Part = (typeof PARTS)[number];

/** The texts of one part; none where its file is not there. */
export function loadTexts(part: Part): readonly Labelled[] {
  const isOwn = part === 'tuned' || part === 'held';
  const file = join(FOLDER, isOwn ? 'own.jsonl' : `${part}.jsonl`);
  if (!existsSync(file)) return [];
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  const texts = rows.map((row) => JSON.parse(row) as Labelled);
  return isOwn ? texts.filter((each) => (each.held === true) === (part === 'held')) : texts;
}

/** Percentages, but for `texts` and the last four, which count texts. */
export type Scores = {
  readonly texts: number;
  readonly strict: number;
  readonly intent: number;
  readonly categories: number;
  readonly when: number;
  readonly whenNamed: number;
  readonly urgency: number;
  readonly dangerMissed: number;
  readonly falseAlarms: number;
  readonly stopMissed: number;
  readonly falseStops: number;
};

type Judged = { readonly text: Labelled; readonly read: Understood };

export function scoresOf(texts: readonly Labelled[]): Scores {
  const judged = texts.map((text) => ({ text, read: understand(text.text, CONTEXT) }));
  const wishes = judged.filter(({ text }) => text.intent === 'need' || text.intent === 'offer');
  const named = judged.filter(({ text }) => text.when !== null);
  const needs = judged.filter(({ text }) => text.intent === 'need');
  const count = (one: (each: Judged) => boolean) => judged.filter(one).length;
  return {
    texts: judged.length,
    strict: share(judged, ({ text, read }) => text.intent === read.intent),
    intent: share(judged, ({ text, read }) => acceptable(text).includes(read.intent)),
    categories: share(
      wishes,
      ({ text, read }) => openNames(text, text.categories) === openNames(text, read.categories),
    ),
    when: share(judged, ({ text, read }) => moment(text.when) === moment(read.when)),
    whenNamed: share(named, ({ text, read }) => moment(text.when) === moment(read.when)),
    urgency: share(needs, ({ text, read }) => text.urgency === read.urgency),
    dangerMissed: count(({ text, read }) => text.emergency && !read.emergency),
    falseAlarms: count(({ text, read }) => !text.emergency && read.emergency),
    stopMissed: count(({ text, read }) => text.intent === 'stop' && read.intent !== 'stop'),
    falseStops: count(({ text, read }) => !acceptable(text).includes('stop') && read.intent === 'stop'),
  };
}

function share(judged: readonly Judged[], right: (each: Judged) => boolean): number {
  if (judged.length === 0) return 100;
  return Math.round((judged.filter(right).length / judged.length) * 1000) / 10;
}

/** The labelled intent and those that its notes accept as well: `alt=need`. */
function acceptable({ intent, notes }: Labelled): readonly string[] {
  return [intent, ...noted(notes, 'alt')];
}

/** Categories in one order, without those that the notes leave open: `altcat=eldercare`. */
function openNames({ notes }: Labelled, categories: readonly string[]): string {
  const open = noted(notes, 'altcat');
  return categories
    .filter((category) => !open.includes(category))
    .sort()
    .join();
}

function noted(notes: string, key: 'alt' | 'altcat'): readonly string[] {
  const found = new RegExp(`\\b${key}=([a-z_,]+)`, 'u').exec(notes);
  return found?.[1]?.split(',') ?? [];
}

function moment(when: When | null): string {
  return when === null ? 'none' : JSON.stringify([when.iso_date, when.time, when.weekdays]);
}

/** How often a text read with this confidence has the right intent: the lower edge of each step and the share. */
export function calibrationOf(
  texts: readonly Labelled[],
): readonly { readonly from: number; readonly texts: number; readonly right: number }[] {
  const read = texts.map((text) => ({ text, read: understand(text.text, CONTEXT) }));
  return [0, 0.5, 0.7, 0.8, 0.9].map((from, index, steps) => {
    const to = steps[index + 1] ?? 2;
    const some = read.filter((each) => each.read.confidence >= from && each.read.confidence < to);
    return {
      from,
      texts: some.length,
      right: share(some, ({ text, read: { intent } }) => acceptable(text).includes(intent)),
    };
  });
}
