import type { CategoryMatch } from './categories.ts';
import type { Evidence } from './evidence.ts';
import type { Experience } from './experience/experience.ts';
import { isOfAll, type Trait } from './experience/traits.ts';
import { reasonsFor, weigh } from './experience/weights.ts';
import { findAll } from './matcher.ts';
import { type Intent, isWish } from './meaning.ts';
import type { Reading } from './reading.ts';

/** A kind of help in a text, and the words that name it. */
export type Kind = { readonly category: string; readonly from: number; readonly to: number };

/** How far above even odds a kind must be, beside the likeliest; in logarithms of odds. */
const LIKELY = 0.5;

type Signs = { readonly reading: Reading; readonly evidence: Evidence; readonly traits: readonly Trait[] };

/**
 * What is asked or offered. Where the circle's own words name a kind, or words one that no lesson knows, it is that kind,
 * and beside it only what other clauses name. Else experience decides: each kind that it finds likely enough counts, and
 * what is sure in a part behind an "and"; of none, the likeliest.
 */
export function kindsIn({ reading, evidence, traits }: Signs, intent: Intent): readonly Kind[] {
  const { experience } = reading.lexicon;
  const { categories } = evidence;
  if (!experience || !isWish(intent)) return categories.map(kindOf);
  const { answers } = experience.categories;
  const own = categories.filter((each) => each.own || !answers.includes(each.category));
  if (own.length > 0) return withOwn(own, { reading, evidence, traits }, experience);
  const sums = weigh(traits, experience.categories);
  const best = Math.max(...sums);
  const chosen = answers.filter((_, index) => {
    const sum = sums[index] ?? 0;
    return sum > LIKELY || sum === best;
  });
  const all = [...new Set([...chosen, ...besides({ reading, evidence, traits }, experience)])];
  const named = all.length > 1 ? all.filter((category) => category !== 'other' || chosen.includes(category)) : all;
  const found = named.map((category) => placed(category, evidence, () => anchor(category, traits, experience)));
  return found.sort((one, other) => one.from - other.from);
}

/**
 * Kinds by the circle's own words. Lessons know nothing of them and would read "fix my lamp" as they always did, so
 * nothing in a clause with such words counts for a usual kind; in another clause, what both the vocabulary and
 * experience find in it does.
 */
function withOwn(own: readonly CategoryMatch[], { reading, evidence, traits }: Signs, experience: Experience) {
  const clauses = clausesOf(reading);
  const theirs = (place: number) =>
    clauses.some(({ from, to }) => place >= from && place < to && own.some(({ match }) => isAcross(match, from, to)));
  const elsewhere = traits.filter(({ name, place }) => isOfAll(name) || !theirs(place));
  const sums = weigh(elsewhere, experience.categories);
  const likely = experience.categories.answers.filter((_, index) => (sums[index] ?? 0) > 0);
  const beside = evidence.categories.filter(
    ({ category, match, sure }) => sure && likely.includes(category) && !theirs(match.from),
  );
  return [...own, ...beside].map(kindOf).sort((one, other) => one.from - other.from);
}

const isAcross = ({ from, to }: CategoryMatch['match'], start: number, end: number) => from < end && to > start;

type Clause = { readonly from: number; readonly to: number; readonly joined: boolean };

/** Parts of a text between its pauses and the words that join; `joined` where such a word stands at an end. */
function clausesOf({ tokens, edges, lexicon }: Reading): readonly Clause[] {
  const joins = findAll(lexicon.scope, tokens, edges)
    .filter(({ phrase }) => phrase.label === 'joins')
    .map(({ from }) => from);
  const cuts = tokens.flatMap(({ join }, place) =>
    place > 0 && (join === 'break' || join === 'comma' || joins.includes(place)) ? [place] : [],
  );
  const borders = [0, ...cuts, tokens.length];
  return borders.slice(0, -1).map((from, index) => {
    const to = borders[index + 1] ?? tokens.length;
    return { from, to, joined: joins.includes(from) || joins.includes(to) };
  });
}

/** How far above even odds a part must be to add a kind of its own. */
const SURE = 2.5;

/** Of each part that an "and" or "also" joins to another: the kind that is likeliest in it, if the vocabulary is sure too. */
function besides({ reading, evidence, traits }: Signs, experience: Experience): readonly string[] {
  return clausesOf(reading).flatMap(({ from, to, joined }) => {
    if (!joined) return [];
    const sums = weigh(
      traits.filter(({ place, name }) => isOfAll(name) || (place >= from && place < to)),
      experience.categories,
    );
    const most = Math.max(...sums);
    const category = experience.categories.answers[sums.indexOf(most)] ?? 'other';
    const sure = evidence.categories.some((each) => each.sure && each.category === category);
    return most > SURE && sure ? [category] : [];
  });
}

function kindOf({ category, match }: CategoryMatch): Kind {
  return { category, from: match.from, to: match.to };
}

/** Where the words stand: those of the vocabulary if there are any, else the word that spoke most for it. */
function placed(
  category: string,
  { categories, named }: Pick<Evidence, 'categories' | 'named'>,
  otherwise: () => number,
): Kind {
  const match = [...categories, ...named].find((each) => each.category === category);
  if (match) return kindOf(match);
  const place = otherwise();
  return { category, from: place, to: place + 1 };
}

function anchor(category: string, traits: readonly Trait[], { categories }: Experience): number {
  return reasonsFor(category, traits, categories)[0]?.trait.place ?? 0;
}

/** The names, each once, in the order of the text. */
export function namesOf(kinds: readonly Pick<Kind, 'category'>[]): readonly string[] {
  return [...new Set(kinds.map(({ category }) => category))];
}

/** Intents whose categories nobody asks for. */
const UNNAMED: readonly Intent[] = [
  'stop',
  'start',
  'help',
  'pause',
  'resume',
  'profile',
  'forget',
  'thanks',
  'emergency',
  'coordinator',
  'unclear',
];

/** The categories that go with an intent. A need or an offer is always of some kind. */
export function namedFor(intent: Intent, names: readonly string[]): readonly string[] {
  if (UNNAMED.includes(intent)) return [];
  return names.length === 0 && isWish(intent) ? ['other'] : names;
}
