import type { Page } from '../app/ports.ts';
import type { Item, Key } from '../core/model/item.ts';
import type { PartitionQuery } from './list-partition.ts';

/** `order` is worked out when somebody lists, and forgotten when a key comes or goes. */
type Partition = { readonly items: Map<string, Item>; order: readonly string[] | undefined };

export type Partitions = {
  readonly get: (key: Key) => Item | undefined;
  /** `undefined` erases. */
  readonly set: (key: Key, item: Item | undefined) => void;
  readonly list: (query: PartitionQuery, alive: (item: Item) => boolean) => Page;
  readonly all: () => readonly Item[];
};

/** The first place in a sorted list whose entry is at or behind `value`. */
const placeOf = (sorted: readonly string[], value: string): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as string) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

const inOrder = (partition: Partition): readonly string[] => {
  partition.order ??= [...partition.items.keys()].sort();
  return partition.order;
};

function* from(partition: Partition, { prefix = '', after }: PartitionQuery): Generator<Item> {
  const order = inOrder(partition);
  for (let at = placeOf(order, after ?? prefix); order[at]?.startsWith(prefix); at += 1) {
    const sort = order[at] as string;
    if (sort !== after) yield partition.items.get(sort) as Item;
  }
}

const put = (partitions: Map<string, Partition>, { partition, sort }: Key, item: Item): void => {
  const there = partitions.get(partition) ?? { items: new Map(), order: undefined };
  partitions.set(partition, there);
  if (!there.items.has(sort)) there.order = undefined;
  there.items.set(sort, item);
};

const erase = (partitions: Map<string, Partition>, { partition, sort }: Key): void => {
  const there = partitions.get(partition);
  if (!there?.items.delete(sort)) return;
  there.order = undefined;
  if (there.items.size === 0) partitions.delete(partition);
};

/** Items by partition, in the order of sort keys within each. */
export const createPartitions = (): Partitions => {
  const partitions = new Map<string, Partition>();
  return {
    get: ({ partition, sort }) => partitions.get(partition)?.items.get(sort),
    set: (key, item) => (item === undefined ? erase(partitions, key) : put(partitions, key, item)),
    list: (query, alive) => {
      const partition = partitions.get(query.partition);
      const found: Item[] = [];
      const limit = query.limit ?? Number.POSITIVE_INFINITY;
      for (const item of partition === undefined ? [] : from(partition, query)) {
        if (!alive(item)) continue;
        if (found.length === limit) return { items: found, next: found.at(-1)?.key.sort };
        found.push(item);
      }
      return { items: found };
    },
    all: () => [...partitions.values()].flatMap((each) => inOrder(each).map((sort) => each.items.get(sort) as Item)),
  };
};
