import { findCategories, findNamed } from './categories.ts';
import { clean } from './clean.ts';
import { type Danger, findDanger } from './danger.ts';
import { type Evidence, gatherEvidence } from './evidence.ts';
import { type Trait, traitsOf } from './experience/traits.ts';
import { findCues } from './intent.ts';
import { guessLanguage } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import type { ReadingContext } from './meaning.ts';
import { withKinds } from './own-kinds.ts';
import { type Reading, startReading } from './reading.ts';
import { tokenize } from './tokens.ts';
import { calendarOf } from './when/calendar.ts';

/** What is known of a text before anything is decided; `npm run learn` studies its lessons by the same steps. */
export type Study = {
  readonly cleaned: string;
  readonly raw: Reading['tokens'];
  readonly languageClear: boolean;
  readonly reading: Reading;
  readonly evidence: Evidence;
  readonly traits: readonly Trait[];
};

export function study(text: string, context: ReadingContext, usual: readonly Lexicon[]): Study {
  const lexicons = usual.map((lexicon) => withKinds(lexicon, context.kinds));
  const cleaned = clean(text);
  const raw = tokenize(cleaned);
  const language = guessLanguage(raw, lexicons);
  const calendar = calendarOf(context.now, context.zone);
  const readings = language.order.map((lexicon, rank) =>
    startReading(cleaned, raw, { lexicon, context, calendar, guessing: rank === 0 }),
  );
  const dangers = readings.map(findDanger);
  const reading = choose(readings, dangers);
  const evidence = gatherEvidence(reading, dangers.flat());
  return { cleaned, raw, languageClear: language.clear, reading, evidence, traits: traitsOf(reading, evidence) };
}

/** The language that the words point to, unless they make sense in another one only. */
function choose(readings: readonly Reading[], dangers: readonly Danger[]): Reading {
  const [first] = readings;
  if (!first) throw new Error('understand: no vocabulary is loaded');
  const endangered = readings.find((_, index) => (dangers[index]?.length ?? 0) > 0);
  return endangered ?? readings.find(isSensible) ?? first;
}

function isSensible(reading: Reading): boolean {
  return findCues(reading).length > 0 || findCategories(reading, findNamed(reading), []).length > 0;
}
