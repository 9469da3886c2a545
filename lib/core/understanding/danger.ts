import type { DangerLabel } from './lexicon.ts';
import { findAll, keepLongest, type Match } from './matcher.ts';
import type { Reading } from './reading.ts';

/** What made a text dangerous: the phrases, or nothing. */
export type Danger = readonly Match<DangerLabel>[];

/**
 * Looks for words of present danger to life or safety: outright ones; signs unless their sentence is about the past or a
 * joke; two hints, or a hint with a sign that the past took away. Look-alikes hide what they hold. What the words come to
 * is decided with experience (verdict.ts); a language without lessons takes each for danger.
 */
export function findDanger(reading: Reading): Danger {
  const found = findSigns(reading);
  const of = (label: DangerLabel) => found.filter((match) => match.phrase.label === label);
  const joking = of('joking').length > 0;
  const past = of('past').length > 0;
  const outright = of('outright').filter((match) => !(joking && match.places.length < 3));
  const signs = joking || past ? [] : of('sign');
  if (outright.length + signs.length > 0) return [...outright, ...signs];
  const hints = joking || past ? [] : of('hint');
  return hints.length > 1 ? hints : [];
}

/** Look-alikes, and words that tell of the past or of a joke. */
export function findHarmless(reading: Reading): Danger {
  return findSigns(reading).filter(({ phrase }) => HARMLESS.includes(phrase.label));
}

const HARMLESS: readonly DangerLabel[] = ['safe', 'past', 'joking'];

function findSigns({ tokens, edges, lexicon }: Reading): readonly Match<DangerLabel>[] {
  return keepLongest(findAll(lexicon.danger, tokens, edges));
}
