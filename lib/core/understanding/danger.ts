import type { DangerLabel } from './lexicon.ts';
import { findAll, keepLongest, type Match } from './matcher.ts';
import type { Reading } from './reading.ts';

/** What made a text dangerous: the phrases, or nothing. */
export type Danger = readonly Match<DangerLabel>[];

/**
 * Looks for present danger to life or safety. Outright words always count; signs count unless their sentence is about
 * the past or a joke; two hints, or a hint with a sign that the past took away, do too. Look-alikes hide what they hold.
 */
export function findDanger({ tokens, edges, lexicon }: Reading): Danger {
  const found = keepLongest(findAll(lexicon.danger, tokens, edges));
  const of = (label: DangerLabel) => found.filter((match) => match.phrase.label === label);
  const joking = of('joking').length > 0;
  const past = of('past').length > 0;
  const outright = of('outright').filter((match) => !(joking && match.places.length < 3));
  const signs = joking || past ? [] : of('sign');
  if (outright.length + signs.length > 0) return [...outright, ...signs];
  const hints = joking || past ? [] : of('hint');
  return hints.length > 1 ? hints : [];
}
