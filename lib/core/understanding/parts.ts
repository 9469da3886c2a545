import { type Kind, namesOf } from './kinds.ts';
import { findAll } from './matcher.ts';
import type { Understood } from './meaning.ts';
import type { Reading } from './reading.ts';
import type { Group } from './when/groups.ts';
import { chooseWhen } from './when/read-when.ts';

type Part = Understood['parts'][number];

/** Beyond so many words in between, two wishes are told apart even without an "and". */
const APART = 6;

/**
 * Needs or offers side by side: "a ride to chemo friday and somebody to keep my baby" is two, each with its own
 * categories and time; a time that none names for itself holds for all.
 */
export function findParts(reading: Reading, found: readonly Kind[], times: readonly Group[]): readonly Part[] {
  const whole = { categories: namesOf(found), when: chooseWhen(times, reading.text, false) };
  const borders = bordersOf(reading, found);
  if (borders.length === 0) return [whole];
  const edges = [0, ...borders, reading.tokens.length];
  return edges.slice(0, -1).map((from, index) => {
    const to = edges[index + 1] ?? reading.tokens.length;
    const own = times.filter((time) => time.from >= from && time.from < to);
    const when = chooseWhen(own, reading.text, false) ?? whole.when;
    return { categories: namesOf(found.filter((kind) => kind.from >= from && kind.from < to)), when };
  });
}

/** Where one part ends and the next, with a category that the one before has not, begins. */
function bordersOf({ tokens, edges, lexicon }: Reading, found: readonly Kind[]): readonly number[] {
  const joins = findAll(lexicon.scope, tokens, edges).filter(({ phrase }) => phrase.label === 'joins');
  const borders: number[] = [];
  const seen = new Set<string>();
  let last: Kind | undefined;
  for (const one of found) {
    if (last && !seen.has(one.category) && one.from >= last.to) {
      const [from, to] = [last.to, one.from];
      const join = joins.find((each) => each.from >= from && each.to <= to);
      const sentence = tokens.findIndex((token, place) => place >= from && place <= to && isPause(token.join));
      if (join) borders.push(join.from);
      else if (sentence >= 0) borders.push(sentence);
      else if (to - from > APART) borders.push(to);
    }
    seen.add(one.category);
    last = one;
  }
  return borders;
}

function isPause(join: string): boolean {
  return join === 'break' || join === 'comma';
}
