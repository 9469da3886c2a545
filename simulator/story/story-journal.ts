import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { StoryLine } from '../wire.ts';

/** So many lines are kept; older ones go. */
export const MOST_LINES = 500;

/** What the story book remembers, one thing a line. The last name of a member counts. A line has blanks for such names. */
export type StoryEntry =
  | { readonly line: StoryLine }
  | { readonly name: { readonly member: string; readonly name: string } };

export type StoryJournal = {
  readonly past: readonly StoryEntry[];
  readonly write: (entry: StoryEntry) => void;
  /** Puts these in the place of everything that was written so far. */
  readonly rewrite: (entries: readonly StoryEntry[]) => void;
};

/** A journal that is gone with the process. */
export const noStoryJournal = (): StoryJournal => ({ past: [], write: () => undefined, rewrite: () => undefined });

/** A journal in a file, made short at the start. A last line that was cut when the process died is left out. */
export function fileStoryJournal(path: string): StoryJournal {
  const past = shortened(existsSync(path) ? readFileSync(path, 'utf8').split('\n').flatMap(read) : []);
  const rewrite = (entries: readonly StoryEntry[]): void => {
    writeFileSync(`${path}.new`, entries.map(written).join(''));
    renameSync(`${path}.new`, path);
  };
  rewrite(past);
  return { past, write: (entry) => appendFileSync(path, written(entry)), rewrite };
}

const written = (entry: StoryEntry): string => `${JSON.stringify(entry)}\n`;

function read(text: string): readonly StoryEntry[] {
  try {
    return text === '' ? [] : [JSON.parse(text) as StoryEntry];
  } catch {
    return [];
  }
}

function shortened(entries: readonly StoryEntry[]): readonly StoryEntry[] {
  const names = new Map(entries.flatMap((entry) => ('name' in entry ? [[entry.name.member, entry]] : [])));
  const lines = entries.filter((entry) => 'line' in entry);
  return [...names.values(), ...lines.slice(-MOST_LINES)];
}
