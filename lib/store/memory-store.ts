import type { Clash, Clock, Commit, ListQuery, Page, Store } from '../app/ports.ts';
import type { Change, Item, Key } from '../core/model/item.ts';
import { checkChanges, targetOf } from './changes.ts';
import { isGone } from './expiry.ts';
import { byDueTime, isDue } from './list-due.ts';
import { keep } from './memory-copy.ts';
import { createDueIndex, type DueIndex } from './memory-due.ts';
import { createPartitions, type Partitions } from './memory-partitions.ts';

/** What each commit wrote, as soon as it is done. */
type Listener = (items: readonly Item[]) => void;

export type MemoryStore = Store & {
  /** The change feed. A listener must not throw. Returns the way to stop listening. */
  readonly subscribe: (listener: Listener) => () => void;
  /** Everything that has not expired, by key. For tests: nothing else may look at everything. */
  readonly dump: () => readonly Item[];
  /** Erases what has expired, as DynamoDB does some time later; a long simulation would fill memory otherwise. */
  readonly sweepExpired: () => number;
};

export type MemoryOptions = {
  readonly now: Clock;
  /** How many of the latest commits the due index has not seen yet, asked at each listing. DynamoDB's lags as well. */
  readonly unseenCommits?: () => number;
};

type Memory = { readonly partitions: Partitions; readonly dueIndex: DueIndex; readonly now: Clock };

const get = ({ partitions, now }: Memory, key: Key): Item | undefined => {
  const item = partitions.get(key);
  return item === undefined || isGone(item, now()) ? undefined : item;
};

const clashesOf = (memory: Memory, changes: readonly Change[]): readonly Clash[] =>
  changes.flatMap((change, place) => {
    const { key, version } = targetOf(change);
    const found = get(memory, key);
    return (found?.version ?? 0) === version ? [] : [{ place, found }];
  });

const write = ({ partitions, dueIndex }: Memory, key: Key, after: Item | undefined): void => {
  dueIndex.note(key, partitions.get(key), after);
  partitions.set(key, after);
};

const apply = (memory: Memory, change: Change): Item[] => {
  switch (change.change) {
    case 'check':
      return [];
    case 'delete':
      write(memory, change.key, undefined);
      return [];
    case 'put': {
      const item = keep({ ...change.item, version: change.item.version + 1 });
      write(memory, item.key, item);
      return [item];
    }
    default:
      return change satisfies never;
  }
};

const commit = (memory: Memory, changes: readonly Change[], tell: Listener): Commit => {
  checkChanges(changes);
  const clashes = clashesOf(memory, changes);
  if (clashes.length > 0) return { status: 'refused', clashes };
  memory.dueIndex.beginCommit();
  tell(changes.flatMap((change) => apply(memory, change)));
  return { status: 'committed' };
};

const list = (memory: Memory, query: ListQuery, unseenCommits: number): Page => {
  const { partitions, dueIndex, now } = memory;
  if (query.index === 'partition') return partitions.list(query, (item) => !isGone(item, now()));
  const seen = dueIndex.keys(query.circle, unseenCommits).map((key) => get(memory, key));
  return {
    items: seen
      .filter((item) => isDue(item, query))
      .sort(byDueTime)
      .slice(0, query.limit),
  };
};

const sweepExpired = (memory: Memory): number => {
  const gone = memory.partitions.all().filter((item) => isGone(item, memory.now()));
  for (const item of gone) write(memory, item.key, undefined);
  return gone.length;
};

/** The hotline's memory in a process that keeps nothing: for simulations and tests. Same contract as DynamoDB. */
export const createMemoryStore = ({ now, unseenCommits = () => 0 }: MemoryOptions): MemoryStore => {
  const memory: Memory = { partitions: createPartitions(), dueIndex: createDueIndex(), now };
  const listeners = new Set<Listener>();
  const tell: Listener = (items) => {
    for (const listener of listeners) listener(items);
  };
  return {
    load: async (keys) => keys.map((key) => get(memory, key)),
    list: async (query) => list(memory, query, unseenCommits()),
    commit: async (changes) => commit(memory, changes, tell),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dump: () => memory.partitions.all().filter((item) => !isGone(item, now())),
    sweepExpired: () => sweepExpired(memory),
  };
};
