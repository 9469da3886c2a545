import type { Clash, Clock, Commit, ListQuery, Page, Store } from '../app/ports.ts';
import type { Change, Item, Key } from '../core/model/item.ts';
import { checkChanges, targetOf } from './changes.ts';
import { isGone } from './expiry.ts';
import { byDueTime, isDue } from './list-due.ts';
import { keep } from './memory-copy.ts';
import { createDueIndex } from './memory-due.ts';
import { createPartitions } from './memory-partitions.ts';

export type MemoryStore = Store & {
  /** The change feed: the items that each commit wrote, as soon as it is done. Returns the way to stop listening. */
  readonly subscribe: (listener: (items: readonly Item[]) => void) => () => void;
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

/** The hotline's memory in a process that keeps nothing: for simulations and tests. Same contract as DynamoDB. */
export const createMemoryStore = ({ now, unseenCommits = () => 0 }: MemoryOptions): MemoryStore => {
  const partitions = createPartitions();
  const dueIndex = createDueIndex();
  const listeners = new Set<(items: readonly Item[]) => void>();

  const get = (key: Key): Item | undefined => {
    const item = partitions.get(key);
    return item === undefined || isGone(item, now()) ? undefined : item;
  };

  const clashes = (changes: readonly Change[]): readonly Clash[] =>
    changes.flatMap((change, place) => {
      const { key, version } = targetOf(change);
      const found = get(key);
      return (found?.version ?? 0) === version ? [] : [{ place, found }];
    });

  const apply = (change: Change): Item[] => {
    if (change.change === 'check') return [];
    const { key } = targetOf(change);
    const before = partitions.get(key);
    const after = change.change === 'put' ? keep({ ...change.item, version: change.item.version + 1 }) : undefined;
    partitions.set(key, after);
    dueIndex.note(key, before, after);
    return after === undefined ? [] : [after];
  };

  const commit = (changes: readonly Change[]): Commit => {
    checkChanges(changes);
    const met = clashes(changes);
    if (met.length > 0) return { status: 'refused', clashes: met };
    dueIndex.beginCommit();
    const written = changes.flatMap(apply);
    for (const listener of listeners) listener(written);
    return { status: 'committed' };
  };

  const list = (query: ListQuery): Page => {
    if (query.index === 'partition') return partitions.list(query, (item) => !isGone(item, now()));
    const seen = dueIndex.keys(query.circle, unseenCommits()).map(get);
    return {
      items: seen
        .filter((item) => isDue(item, query))
        .sort(byDueTime)
        .slice(0, query.limit),
    };
  };

  const sweepExpired = (): number => {
    const gone = partitions.all().filter((item) => isGone(item, now()));
    for (const item of gone) {
      partitions.set(item.key, undefined);
      dueIndex.note(item.key, item, undefined);
    }
    return gone.length;
  };

  return {
    load: async (keys) => keys.map(get),
    list: async (query) => list(query),
    commit: async (changes) => commit(changes),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    dump: () => partitions.all().filter((item) => !isGone(item, now())),
    sweepExpired,
  };
};
