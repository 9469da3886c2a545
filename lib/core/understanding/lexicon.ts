import { fold } from './clean.ts';
import { type Experience, type Learned, readExperience } from './experience/experience.ts';
import { type Matcher, makeMatcher } from './matcher.ts';
import type { Command } from './meaning.ts';
import { type Lists, linesOf, type Phrase, readLists, readPhrases } from './phrases.ts';
import { lettersOf } from './spelling.ts';
import type { Cue, Vocabulary } from './vocabulary/vocabulary.ts';
import { type Atom, readAtoms } from './when/atoms.ts';

export type DangerLabel = 'outright' | 'sign' | 'hint' | 'safe' | 'past' | 'joking';
export type ScopeLabel = 'reason' | 'purpose' | 'destination' | 'not' | 'ends' | 'joins';
export type CategoryLabel = { readonly category: string } | { readonly category: null };
export type OwnLabel = { readonly category: string };
export type DetailLabel =
  | {
      readonly kind:
        | 'name'
        | 'area'
        | 'condition'
        | 'standing'
        | 'endsOffer'
        | 'weeklyCap'
        | 'reference'
        | 'high'
        | 'low';
    }
  | { readonly kind: 'language'; readonly language: Vocabulary['language'] }
  | { readonly kind: 'command'; readonly command: Command };
export type TimeLabel = 'past' | 'others';

/** A word that a misspelling may stand for, with its letters as bits. */
export type Guess = { readonly word: string; readonly letters: number };

/** A vocabulary made ready for reading: every section compiled, every known word listed. Made once per process. */
export type Lexicon = {
  readonly language: Vocabulary['language'];
  /** What lessons taught; a language without lessons is read by its vocabulary alone. */
  readonly experience: Experience | undefined;
  /** Classes of words, each word's with an @ before it: rutabaga is "@grocery". */
  readonly classes: ReadonlyMap<string, readonly string[]>;
  readonly marks: ReadonlySet<string>;
  readonly texting: ReadonlyMap<string, string>;
  readonly fillers: Matcher<'filler'>;
  /** Every word of the vocabulary; by first letter and length those worth guessing at. */
  readonly known: ReadonlySet<string>;
  readonly guesses: ReadonlyMap<string, readonly Guess[]>;
  readonly danger: Matcher<DangerLabel>;
  readonly intents: Matcher<Cue>;
  readonly categories: Matcher<CategoryLabel>;
  /** What a circle adds to them (own-kinds.ts). */
  readonly ownKinds?: Matcher<OwnLabel> | undefined;
  /** The named lists that phrases use. */
  readonly lists: Lists;
  readonly scope: Matcher<ScopeLabel>;
  readonly outranks: readonly (readonly [string, string])[];
  readonly details: Matcher<DetailLabel>;
  readonly atoms: Matcher<Atom>;
  readonly times: Matcher<TimeLabel>;
  readonly notBehind: ReadonlyMap<Command, ReadonlySet<string>>;
  readonly automatic: { readonly reactions: readonly string[]; readonly replies: readonly string[] };
};

export function makeLexicon(vocabulary: Vocabulary, learned?: Learned): Lexicon {
  const lists = readLists(vocabulary.words.lists);
  const sections = compile(vocabulary, lists);
  const known = knownWords(vocabulary, Object.values(sections).flat());
  return {
    language: vocabulary.language,
    experience: learned && readExperience(learned),
    classes: readClasses(vocabulary.words.classes ?? {}),
    marks: new Set(wordsOf(vocabulary.words.marks)),
    texting: readTexting(vocabulary.words.texting),
    fillers: makeMatcher(sections.fillers),
    known,
    guesses: guessTable(sections, new Set(wordsOf(vocabulary.words.ordinary))),
    danger: makeMatcher(sections.danger),
    intents: makeMatcher(sections.intents),
    categories: makeMatcher(sections.categories),
    lists,
    scope: makeMatcher(sections.scope),
    outranks: linesOf(vocabulary.scope.outranks).map((line) => {
      const [over = '', under = ''] = line.split('>').map((side) => side.trim());
      return [over, under] as const;
    }),
    details: makeMatcher(sections.details),
    atoms: makeMatcher(sections.atoms),
    times: makeMatcher(sections.times),
    notBehind: new Map(
      Object.entries(vocabulary.details.notBehind).map(([command, section]) => [
        command as Command,
        new Set(wordsOf(section)),
      ]),
    ),
    automatic: {
      reactions: linesOf(vocabulary.details.reactions).map(fold),
      replies: linesOf(vocabulary.details.replies).map(fold),
    },
  };
}

type Sections = {
  readonly fillers: readonly Phrase<'filler'>[];
  readonly danger: readonly Phrase<DangerLabel>[];
  readonly intents: readonly Phrase<Cue>[];
  readonly categories: readonly Phrase<CategoryLabel>[];
  readonly scope: readonly Phrase<ScopeLabel>[];
  readonly details: readonly Phrase<DetailLabel>[];
  readonly atoms: readonly Phrase<Atom>[];
  readonly times: readonly Phrase<TimeLabel>[];
};

function compile({ words, danger, intents, categories, scope, dates, ...rest }: Vocabulary, lists: Lists): Sections {
  const read = <Label>(section: string, label: Label) => readPhrases(section, label, lists);
  return {
    fillers: read(words.fillers, 'filler'),
    danger: [
      ...read(danger.outright, 'outright' as const),
      ...read(danger.signs, 'sign' as const),
      ...read(danger.hints, 'hint' as const),
      // A look-alike is the exception: as long as the danger it holds, it hides it.
      ...read(danger.safe, 'safe' as const).map((phrase) => ({ ...phrase, strength: 4 as const })),
      ...read(danger.past, 'past' as const),
      ...read(danger.joking, 'joking' as const),
    ],
    intents: Object.entries(intents).flatMap(([cue, section]) => read(section, cue as Cue)),
    categories: [
      ...Object.entries(categories).flatMap(([category, section]) => read(section, { category }).map(withPlurals)),
      ...read(scope.mentioned, { category: null }),
    ],
    scope: [
      ...read(scope.reason, 'reason' as const),
      ...read(scope.purpose, 'purpose' as const),
      ...read(scope.destination, 'destination' as const),
      ...read(scope.not, 'not' as const),
      ...read(scope.ends, 'ends' as const),
      ...read(scope.joins, 'joins' as const),
    ],
    details: compileDetails(rest, read),
    atoms: readAtoms(dates.atoms, lists),
    times: [...read(dates.past, 'past' as const), ...read(dates.others, 'others' as const)],
  };
}

function compileDetails(
  { details, urgency }: Pick<Vocabulary, 'details' | 'urgency'>,
  read: (section: string, label: DetailLabel) => readonly Phrase<DetailLabel>[],
): readonly Phrase<DetailLabel>[] {
  const plain = ['name', 'area', 'condition', 'standing', 'endsOffer', 'weeklyCap', 'reference'] as const;
  const languages = Object.entries(details.wantsLanguage) as [Vocabulary['language'], string][];
  const commands = Object.entries(details.commands) as [Command, string][];
  return [
    ...plain.flatMap((kind) => read(details[kind], { kind })),
    ...(['high', 'low'] as const).flatMap((kind) => read(urgency[kind], { kind })),
    ...languages.flatMap(([language, section]) => read(section, { kind: 'language', language })),
    ...commands.flatMap(([command, section]) => read(section, { kind: 'command', command })),
  ];
}

/** "ride" in a category also means "rides": the editor writes one form. */
export function withPlurals<Label>(phrase: Phrase<Label>): Phrase<Label> {
  const elements = phrase.elements.map((element) => ({ ...element, words: pluralsToo(element.words) }));
  return { ...phrase, elements };
}

const plurals = new WeakMap<ReadonlySet<string>, ReadonlySet<string>>();

function pluralsToo(words: ReadonlySet<string>): ReadonlySet<string> {
  const both = plurals.get(words) ?? new Set([...words].flatMap((word) => [word, ...pluralsOf(word)]));
  plurals.set(words, both);
  return both;
}

function pluralsOf(word: string): readonly string[] {
  if (word.length < 3 || word.endsWith('s')) return [];
  return word.endsWith('y') ? [`${word}s`, `${word.slice(0, -1)}ies`] : [`${word}s`, `${word}es`];
}

function wordsOf(section: string): readonly string[] {
  return linesOf(section)
    .flatMap((line) => line.split(/\s+/))
    .map(fold);
}

function readTexting(section: string): ReadonlyMap<string, string> {
  return new Map(
    linesOf(section).map((line) => {
      const [from = '', to = ''] = line.split('=').map((side) => side.trim());
      return [fold(from), fold(to)] as const;
    }),
  );
}

function readClasses(classes: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [name, words] of Object.entries(classes)) {
    for (const word of wordsOf(words)) found.set(word, [...(found.get(word) ?? []), `@${name}`]);
  }
  return found;
}

/** Every word of some phrases. Sets that many phrases share are looked at once. */
export function wordsIn(phrases: readonly Phrase<unknown>[]): ReadonlySet<string> {
  const sets = new Set(phrases.flatMap((phrase) => phrase.elements.map((element) => element.words)));
  const words = new Set<string>();
  for (const set of sets) for (const word of set) words.add(word);
  return words;
}

function knownWords({ words }: Vocabulary, phrases: readonly Phrase<unknown>[]): ReadonlySet<string> {
  return new Set([...wordsIn(phrases), ...wordsOf(words.marks), ...wordsOf(words.ordinary)]);
}

/** Long words that a misspelling may stand for, by first letter: guessing at short ones does harm. */
function guessTable(sections: Sections, ordinary: ReadonlySet<string>): ReadonlyMap<string, readonly Guess[]> {
  const { categories, intents, atoms, danger } = sections;
  const worth = new Set([...wordsIn(categories), ...wordsIn(intents), ...wordsIn(atoms), ...wordsIn(danger)]);
  return guessesAt([...worth].filter((word) => !ordinary.has(word)));
}

export function guessesAt(words: Iterable<string>): ReadonlyMap<string, readonly Guess[]> {
  const table = new Map<string, Guess[]>();
  for (const word of words) {
    if (word.length < 5) continue;
    const same = table.get(word.charAt(0));
    const guess = { word, letters: lettersOf(word) };
    if (same) same.push(guess);
    else table.set(word.charAt(0), [guess]);
  }
  return table;
}
