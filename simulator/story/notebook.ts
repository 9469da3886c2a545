import type { StoryLine } from '../wire.ts';
import { blankFor, capital, cleared, filled, withoutNumbers } from './blanks.ts';
import type { Line } from './line-words.ts';
import { MOST_LINES, type StoryEntry, type StoryJournal } from './story-journal.ts';

/** The lines of the story and the names that members gave, in memory and in the journal. */
export type Notebook = {
  /** With the names of now; somebody who was forgotten is nobody in particular. */
  readonly lines: () => readonly StoryLine[];
  readonly write: (line: Line) => void;
  /** The name that a member goes by, if they gave one. */
  readonly nameOf: (member: string) => string | undefined;
  /** What a member calls themselves from now on. Without a name they are forgotten: it is not in the journal any more. */
  readonly keepName: (member: string, name: string | undefined) => void;
  /** The name that something else knows of a member, of whom nothing was heard here so far. */
  readonly learnName: (member: string, name: string) => void;
};

type NotebookParts = { readonly journal: StoryJournal; readonly now: () => Date; readonly onLine: () => void };

export const SOMEBODY = 'somebody';

/** A name with this many digits may be a phone number, and is no name here. */
const LIKE_A_NUMBER = /(?:\d\D?){5}/u;

export const nameIn = (name: string | undefined): string | undefined =>
  name === undefined || name.trim() === '' || LIKE_A_NUMBER.test(name) ? undefined : cleared(name);

export function openNotebook({ journal, now, onLine }: NotebookParts): Notebook {
  /** As they are kept: with blanks. */
  let lines = journal.past.flatMap((entry) => ('line' in entry ? [entry.line] : []));
  const names = new Map(
    journal.past.flatMap((entry) => ('name' in entry ? [[entry.name.member, entry.name.name]] : [])),
  );
  const dropped = new Set<string>();
  let last = lines.at(-1)?.id ?? 0;

  const drop = (member: string): void => {
    dropped.add(member);
    if (!names.delete(member)) return;
    lines = lines.map((line) => withNames(line, (each) => (each === member ? SOMEBODY : blankFor(each))));
    const entries: readonly StoryEntry[] = [
      ...[...names].map(([each, name]) => ({ name: { member: each, name } })),
      ...lines.map((line) => ({ line })),
    ];
    journal.rewrite(entries);
    onLine();
  };
  const keepName: Notebook['keepName'] = (member, given) => {
    const name = nameIn(given);
    if (name === undefined) return drop(member);
    if (names.get(member) === name) return;
    names.set(member, name);
    journal.write({ name: { member, name } });
  };
  return {
    lines: () => lines.map((line) => withNames(line, (member) => names.get(member) ?? SOMEBODY)),
    write: ({ about, words, details = [], need = null }) => {
      last += 1;
      const [said = '', ...more] = [words, ...details].map((each) => capital(withoutNumbers(each)));
      const line = { id: last, at: now().toISOString(), about, words: said, details: more, need };
      lines = [...lines.slice(1 - MOST_LINES), line];
      journal.write({ line });
      onLine();
    },
    nameOf: (member) => names.get(member),
    keepName,
    learnName: (member, name) => {
      if (!names.has(member) && !dropped.has(member)) keepName(member, name);
    },
  };
}

const withNames = (line: StoryLine, nameOf: (member: string) => string): StoryLine => ({
  ...line,
  words: filled(line.words, nameOf),
  details: line.details.map((each) => filled(each, nameOf)),
});
