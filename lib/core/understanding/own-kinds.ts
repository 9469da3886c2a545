import type { Circle, CircleKind } from '../model/circle.ts';
import { guessesAt, type Lexicon, type OwnLabel, withPlurals, wordsIn } from './lexicon.ts';
import { makeMatcher } from './matcher.ts';
import type { ReadingContext } from './meaning.ts';
import { type Phrase, readPhrases } from './phrases.ts';

type Kinds = readonly CircleKind[];

/** What the reader of a text to this circle knows besides it. */
export const contextIn = ({ zone, areas, kinds }: Circle, now: Date): ReadingContext => ({ now, zone, areas, kinds });

/** A circle's list of kinds is made once, with its circle, and so is what is compiled from it. */
const compiled = new WeakMap<Kinds, Map<Lexicon, Lexicon>>();

/** A lexicon that also knows a circle's own kinds of help, and its words for the usual ones. */
export function withKinds(lexicon: Lexicon, kinds: Kinds | undefined): Lexicon {
  if (kinds === undefined || kinds.length === 0) return lexicon;
  const before = compiled.get(kinds) ?? new Map<Lexicon, Lexicon>();
  compiled.set(kinds, before);
  const found = before.get(lexicon) ?? extend(lexicon, kinds);
  before.set(lexicon, found);
  return found;
}

function extend(lexicon: Lexicon, kinds: Kinds): Lexicon {
  const own = kinds.flatMap((kind) => phrasesOf(kind, lexicon));
  const words = [...wordsIn(own)].filter((word) => !lexicon.known.has(word));
  return {
    ...lexicon,
    ownKinds: makeMatcher(own),
    known: new Set([...lexicon.known, ...words]),
    guesses: joined(lexicon.guesses, guessesAt(words)),
  };
}

const phrasesOf = ({ id, words }: CircleKind, { language, lists }: Lexicon): readonly Phrase<OwnLabel>[] =>
  readPhrases((words[language] ?? []).join('\n'), { category: id }, lists).map(withPlurals);

function joined<T>(
  one: ReadonlyMap<string, readonly T[]>,
  other: ReadonlyMap<string, readonly T[]>,
): ReadonlyMap<string, readonly T[]> {
  return new Map([...one, ...[...other].map(([key, all]) => [key, [...(one.get(key) ?? []), ...all]] as const)]);
}
