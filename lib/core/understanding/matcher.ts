import type { Element, Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';

/** A phrase found in a text: which, and the places of the words that it is made of. */
export type Match<Label> = {
  readonly phrase: Phrase<Label>;
  /** First word, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** The words themselves; words in a gap are not among them. */
  readonly places: readonly number[];
};

/** Phrases by the words they can begin with, so that each word of a text meets only the few that fit it. */
export type Matcher<Label> = {
  readonly byWord: ReadonlyMap<string, readonly Phrase<Label>[]>;
  /** By the first three letters, for phrases that begin with `pill*`. */
  readonly byBeginning: ReadonlyMap<string, readonly Phrase<Label>[]>;
  readonly byNumber: readonly Phrase<Label>[];
};

/** The most words that `...` stands for. */
const GAP = 4;

export function makeMatcher<Label>(phrases: readonly Phrase<Label>[]): Matcher<Label> {
  const byWord = new Map<string, Phrase<Label>[]>();
  const byBeginning = new Map<string, Phrase<Label>[]>();
  const byNumber: Phrase<Label>[] = [];
  for (const phrase of phrases) {
    for (const element of openers(phrase)) {
      for (const word of element.words) add(byWord, word, phrase);
      for (const beginning of element.beginnings) add(byBeginning, beginning.slice(0, 3), phrase);
      if (element.number) byNumber.push(phrase);
    }
  }
  return { byWord, byBeginning, byNumber };
}

/** The elements a phrase can begin with: the first, and those behind optional ones. */
function openers<Label>(phrase: Phrase<Label>): readonly Element[] {
  const firm = phrase.elements.findIndex((element) => !element.optional);
  return phrase.elements.slice(0, firm + 1);
}

function add<Label>(index: Map<string, Phrase<Label>[]>, key: string, phrase: Phrase<Label>): void {
  const known = index.get(key);
  if (known) known.push(phrase);
  else index.set(key, [phrase]);
}

/** What `^` and `$` mean in this text: greetings and the like before and behind the words do not count. */
export type Edges = { readonly start: number; readonly end: number };

/** Every phrase that stands in the text, overlapping ones included. Linear: a word meets few phrases, a gap is short. */
export function findAll<Label>(
  matcher: Matcher<Label>,
  tokens: readonly Token[],
  edges: Edges,
): readonly Match<Label>[] {
  const found: Match<Label>[] = [];
  for (let place = 0; place < tokens.length; place++) {
    for (const phrase of candidates(matcher, tokens[place])) {
      if (phrase.fromStart && place > edges.start) continue;
      const places = follow(phrase, tokens, place, edges);
      if (places) found.push({ phrase, from: place, to: (places.at(-1) ?? place) + 1, places });
    }
  }
  return found;
}

function candidates<Label>(matcher: Matcher<Label>, token: Token | undefined): readonly Phrase<Label>[] {
  if (!token) return [];
  const exact = matcher.byWord.get(token.word) ?? [];
  const begun = matcher.byBeginning.get(token.word.slice(0, 3)) ?? [];
  const numbers = token.kind === 'number' ? matcher.byNumber : [];
  return begun.length + numbers.length === 0 ? exact : [...new Set([...exact, ...begun, ...numbers])];
}

function follow<Label>(
  phrase: Phrase<Label>,
  tokens: readonly Token[],
  place: number,
  edges: Edges,
): readonly number[] | undefined {
  const places = step(phrase.elements, 0, tokens, place, []);
  if (!places) return undefined;
  const reachesEnd = (places.at(-1) ?? 0) + 1 >= edges.end;
  return phrase.toEnd && !reachesEnd ? undefined : places;
}

/** Walks a phrase along the words. At most (GAP + 1) ways at each gap; no phrase has more than three. */
function step(
  elements: readonly Element[],
  index: number,
  tokens: readonly Token[],
  place: number,
  walked: readonly number[],
): readonly number[] | undefined {
  const element = elements[index];
  if (!element) return walked;
  const reach = element.gap ? GAP : 0;
  for (let skip = 0; skip <= reach; skip++) {
    const token = tokens[place + skip];
    if (!token || (walked.length > 0 && token.join === 'break')) break;
    if (!fits(element, token)) continue;
    const rest = step(elements, index + 1, tokens, place + skip + 1, [...walked, place + skip]);
    if (rest) return rest;
  }
  return element.optional ? step(elements, index + 1, tokens, place, walked) : undefined;
}

function fits(element: Element, token: Token): boolean {
  if (element.words.has(token.word)) return true;
  if (element.number && token.kind === 'number') return true;
  return element.beginnings.some((beginning) => token.word.startsWith(beginning));
}

/**
 * Of overlapping phrases the longest stands, as the more special one: "fire extinguisher" hides "fire". Phrases of
 * exactly the same words stand together. In the order of the text.
 */
export function keepLongest<Label>(matches: readonly Match<Label>[]): readonly Match<Label>[] {
  const taken = new Map<number, string>();
  const ranked = [...matches].sort(
    (a, b) => b.places.length - a.places.length || b.phrase.strength - a.phrase.strength || a.from - b.from,
  );
  const kept = ranked.filter((match) => {
    const key = match.places.join();
    if (match.places.some((place) => taken.has(place) && taken.get(place) !== key)) return false;
    for (const place of match.places) taken.set(place, key);
    return true;
  });
  return kept.sort((a, b) => a.from - b.from);
}
