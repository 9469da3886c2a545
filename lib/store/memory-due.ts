import type { Item, Key } from '../core/model/item.ts';
import { nameOf } from './changes.ts';

/** How far back the index can be made to lag, in commits. */
const REMEMBERED = 200;

type Entry = { readonly key: Key; readonly circle: string };
type Step = { readonly name: string; readonly before: Entry | undefined };

export type DueIndex = {
  readonly beginCommit: () => void;
  readonly note: (key: Key, before: Item | undefined, after: Item | undefined) => void;
  /** Keys of a circle's items with a due time, as they were that many commits ago. */
  readonly keys: (circle: string, commitsAgo: number) => readonly Key[];
};

const entryOf = (key: Key, item: Item | undefined): Entry | undefined =>
  item?.dueAt === undefined ? undefined : { key, circle: item.circle };

const write = (entries: Map<string, Entry>, name: string, entry: Entry | undefined): void => {
  if (entry === undefined) entries.delete(name);
  else entries.set(name, entry);
};

/** Which items have a due time, with the last commits' steps kept so that a reader can be shown an older state. */
export const createDueIndex = (): DueIndex => {
  const entries = new Map<string, Entry>();
  const commits: Step[][] = [];

  const asOf = (commitsAgo: number): ReadonlyMap<string, Entry> => {
    if (commitsAgo <= 0) return entries;
    const older = new Map(entries);
    for (const step of commits.slice(-commitsAgo).flat().reverse()) write(older, step.name, step.before);
    return older;
  };

  return {
    beginCommit: () => {
      commits.push([]);
      if (commits.length > REMEMBERED) commits.shift();
    },
    note: (key, before, after) => {
      const name = nameOf(key);
      commits.at(-1)?.push({ name, before: entryOf(key, before) });
      write(entries, name, entryOf(key, after));
    },
    keys: (circle, commitsAgo) =>
      [...asOf(commitsAgo).values()].filter((entry) => entry.circle === circle).map((entry) => entry.key),
  };
};
