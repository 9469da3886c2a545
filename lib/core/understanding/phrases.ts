import { fold } from './clean.ts';

/** One place in a phrase: a set of words, beginnings of words (`pill*`), a number (`#`), any of them. */
export type Element = {
  readonly words: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly number: boolean;
  readonly optional: boolean;
  /** Up to `GAP` other words of the same sentence may stand before this one. */
  readonly gap: boolean;
};

/** A line of a vocabulary file, ready to be compared with the words of a text. */
export type Phrase<Label> = {
  readonly label: Label;
  readonly line: string;
  /** 1 a hint, 2 a usual phrase, 4 one that decides. */
  readonly strength: 1 | 2 | 4;
  readonly fromStart: boolean;
  readonly toEnd: boolean;
  readonly elements: readonly Element[];
};

/** Named lists of words that phrases use: `@someone`. */
export type Lists = ReadonlyMap<string, readonly string[]>;

/**
 * Reads the lines of a vocabulary section (its grammar: vocabulary/README.md).
 *
 * Throws when a line uses an unknown list or is empty of words, so that a slip of an editor is seen at the first start.
 */
export function readPhrases<Label>(section: string, label: Label, lists: Lists): readonly Phrase<Label>[] {
  return linesOf(section).map((line) => readPhrase(line, label, lists));
}

/** The lines of a section without blank ones and without comments (`// …`). */
export function linesOf(section: string): readonly string[] {
  return section
    .split('\n')
    .map((line) => line.split('//')[0]?.trim() ?? '')
    .filter((line) => line !== '');
}

/** Reads `name: word/word` lines. */
export function readLists(section: string): Lists {
  return new Map(
    linesOf(section).map((line) => {
      const [name = '', words = ''] = line.split(':');
      return [
        name.trim(),
        words
          .trim()
          .split(/[\s/]+/)
          .map(fold),
      ] as const;
    }),
  );
}

function readPhrase<Label>(line: string, label: Label, lists: Lists): Phrase<Label> {
  const parts = line.split(/\s+/);
  const mark = parts[0];
  const strength = mark === '!' ? 4 : mark === '?' ? 1 : 2;
  const body = strength === 2 ? parts : parts.slice(1);
  const fromStart = body[0] === '^';
  const toEnd = body.at(-1) === '$';
  const places = body.slice(fromStart ? 1 : 0, toEnd ? -1 : undefined);
  const elements = places.flatMap((place, index) =>
    place === '...' ? [] : [readElement(place, places[index - 1] === '...', lists)],
  );
  if (elements.every((element) => element.optional)) throw new Error(`vocabulary: nothing to find in "${line}"`);
  return { label, line, strength, fromStart, toEnd, elements };
}

function readElement(place: string, gap: boolean, lists: Lists): Element {
  const optional = place.startsWith('[');
  return { ...readChoice(optional ? place.slice(1, -1) : place, lists), optional, gap };
}

type Choice = Pick<Element, 'words' | 'beginnings' | 'number'>;

/** Choices read before: "my/the/a" stands in hundreds of lines, and a set of words need be made once. */
const known = new WeakMap<Lists, Map<string, Choice>>();

function readChoice(text: string, lists: Lists): Choice {
  const before = known.get(lists) ?? new Map<string, Choice>();
  known.set(lists, before);
  const found = before.get(text) ?? makeChoice(text, lists);
  before.set(text, found);
  return found;
}

function makeChoice(text: string, lists: Lists): Choice {
  const choices = text.split('/').flatMap((choice) => {
    if (!choice.startsWith('@') || choice === '@') return [choice];
    const list = lists.get(choice.slice(1));
    if (!list) throw new Error(`vocabulary: no list is called ${choice}`);
    return list;
  });
  const words = choices.filter((choice) => choice !== '#' && !choice.endsWith('*')).map(fold);
  const beginnings = choices.filter((choice) => choice.endsWith('*')).map((choice) => fold(choice.slice(0, -1)));
  return { words: new Set(words), beginnings, number: choices.includes('#') };
}
