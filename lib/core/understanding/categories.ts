import type { CategoryLabel, OwnLabel, ScopeLabel } from './lexicon.ts';
import { findAll, keepLongest, type Match } from './matcher.ts';
import type { Reading } from './reading.ts';

/** A kind of help that the words name, where they do; `own` where they are words of the circle's. */
export type CategoryMatch = {
  readonly category: string;
  readonly match: Match<CategoryLabel>;
  readonly sure: boolean;
  readonly own: boolean;
};

type Scope = Match<ScopeLabel>;

/**
 * Finds what is asked or offered: not why ("so i can see the dentist"), not what is refused ("not a ride"), not where
 * somebody is driven, not what is merely mentioned ("i use a walker").
 *
 * @param named every kind that the words name (`findNamed`).
 * @param starts words that begin a wish ("need", "can someone"): a reason ends there.
 */
export function findCategories(
  reading: Reading,
  named: readonly CategoryMatch[],
  starts: readonly number[],
): readonly CategoryMatch[] {
  const { tokens, edges, lexicon } = reading;
  const scopes = keepLongest(findAll(lexicon.scope, tokens, edges));
  const refused = within(scopes, { label: 'not', reading, starts });
  const aside = within(scopes, { label: 'reason', reading, starts });
  const wanted = named.filter(({ match }) => !refused.has(match.from));
  const going = new Set([
    ...destinations(wanted, scopes, reading),
    ...background(wanted, starts, reading),
    ...purposes(wanted, scopes, reading),
  ]);
  const choices = [
    wanted.filter(({ match, sure }) => sure && !aside.has(match.from) && !going.has(match.from)),
    wanted.filter(({ match }) => !aside.has(match.from) && !going.has(match.from)),
    wanted.filter(({ match, sure }) => sure && !going.has(match.from)),
    wanted.filter(({ match }) => !going.has(match.from)),
  ];
  return outranked(choices.find((choice) => choice.length > 0) ?? [], lexicon.outranks);
}

/** Every kind of help that the words name, wanted or not. What a circle says of its own words goes before the rest. */
export function findNamed(reading: Reading): readonly CategoryMatch[] {
  const { tokens, edges, lexicon } = reading;
  const own = findOwn(reading);
  const taken = new Set(own.flatMap(({ match, sure }) => (sure ? match.places : [])));
  const free = findAll(lexicon.categories, tokens, edges).filter(({ places }) => !places.some((at) => taken.has(at)));
  const usual = keepLongest(free).flatMap((match) => {
    const { category } = match.phrase.label;
    return category === null ? [] : [{ category, match, sure: match.phrase.strength > 1, own: false }];
  });
  return own.length === 0 ? usual : [...own, ...usual].sort((one, other) => one.match.from - other.match.from);
}

function findOwn({ tokens, edges, lexicon: { ownKinds } }: Reading): readonly CategoryMatch[] {
  const found: readonly Match<OwnLabel>[] = ownKinds ? keepLongest(findAll(ownKinds, tokens, edges)) : [];
  return found.map((match) => ({
    category: match.phrase.label.category,
    match,
    sure: match.phrase.strength > 1,
    own: true,
  }));
}

function outranked(
  found: readonly CategoryMatch[],
  pairs: readonly (readonly [string, string])[],
): readonly CategoryMatch[] {
  const names = new Set(found.map(({ category }) => category));
  return found.filter(({ category }) => !pairs.some(([over, under]) => under === category && names.has(over)));
}

type Stretch = { readonly label: ScopeLabel; readonly reading: Reading; readonly starts: readonly number[] };

/** Words behind a phrase of this scope, up to a new sentence, a new wish or a word that ends it. */
function within(scopes: readonly Scope[], { label, reading, starts }: Stretch): ReadonlySet<number> {
  const covered = new Set<number>();
  const ends = new Set(scopes.filter(({ phrase }) => phrase.label === 'ends').map(({ from }) => from));
  for (const scope of scopes) {
    if (scope.phrase.label !== label) continue;
    for (let place = scope.from; place < reading.tokens.length; place++) {
      const behind = place >= scope.to;
      const join = reading.tokens[place]?.join;
      const stops =
        join === 'break' || starts.includes(place) || (label === 'not' && (ends.has(place) || join === 'comma'));
      if (behind && stops) break;
      covered.add(place);
    }
  }
  return covered;
}

/**
 * What stands in a clause before the first wish only tells how things are ("cat has surgery friday, can someone drive
 * us"), if the wish names something itself.
 */
function background(
  found: readonly CategoryMatch[],
  starts: readonly number[],
  { tokens }: Reading,
): ReadonlySet<number> {
  const first = starts[0];
  if (first === undefined || !found.some(({ match, sure }) => sure && match.to > first)) return new Set();
  const border = tokens.findLastIndex(
    (token, place) => place <= first && (token.join === 'break' || token.join === 'comma'),
  );
  return new Set(found.filter(({ match }) => match.to <= border).map(({ match }) => match.from));
}

/** What something is for: "money for medicine" asks for money, "a ride for my mom" for a ride. */
function purposes(found: readonly CategoryMatch[], scopes: readonly Scope[], { tokens }: Reading): ReadonlySet<number> {
  const covered = new Set<number>();
  const ends = (place: number) =>
    ['break', 'comma'].includes(tokens[place]?.join ?? 'break') ||
    scopes.some(({ phrase, from }) => phrase.label === 'joins' && from === place);
  for (const lead of scopes.filter(({ phrase }) => phrase.label === 'purpose')) {
    let first = lead.from;
    while (first > 0 && !ends(first)) first--;
    const named = found.some(({ match, sure }) => sure && match.from >= first && match.to <= lead.from);
    for (let place = lead.to; named && place < tokens.length && !ends(place); place++) covered.add(place);
  }
  return covered;
}

/** Where a ride goes is no need of its own: "a ride to the food pantry". */
function destinations(
  found: readonly CategoryMatch[],
  scopes: readonly Scope[],
  { tokens }: Reading,
): ReadonlySet<number> {
  const covered = new Set<number>();
  const joins = new Set(scopes.filter(({ phrase }) => phrase.label === 'joins').map(({ from }) => from));
  for (const { category, match, sure } of found) {
    if (category !== 'ride' || !sure) continue;
    const last = match.to - 1;
    const leads = scopes.filter(
      ({ phrase, from }) => phrase.label === 'destination' && from >= last && from <= match.to + 3,
    );
    for (const lead of leads) {
      for (let place = lead.to; place < tokens.length && place < lead.to + 8; place++) {
        if (tokens[place]?.join === 'break' || tokens[place]?.join === 'comma' || joins.has(place)) break;
        covered.add(place);
      }
    }
  }
  return covered;
}
