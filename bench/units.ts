import type { ListQuery, Page, Store } from '../lib/app/ports.ts';
import type { Change, Item } from '../lib/core/model/item.ts';
import { entrySize, eventualUnits, indexUnits, itemSize, readUnits, transactionUnits } from '../lib/store/capacity.ts';
import { targetOf } from '../lib/store/changes.ts';

/** DynamoDB's read and write units, the due index included. */
export type Units = { readonly reads: number; readonly writes: number };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

const sizeOf = (item: Item | undefined): number => (item === undefined ? 0 : itemSize(item));

const loadUnits = (items: readonly (Item | undefined)[]): number => sum(items.map((item) => readUnits(sizeOf(item))));

/** A page of a partition is billed as one read; the due index by its entries, and then each item by itself. */
const listUnits = (query: ListQuery, { items }: Page): number =>
  query.index === 'partition'
    ? readUnits(sum(items.map(itemSize)))
    : eventualUnits(sum(items.map(entrySize))) + loadUnits(items);

const written = (change: Change): Item | undefined => (change.change === 'put' ? change.item : undefined);

const commitUnits = (changes: readonly Change[], before: readonly (Item | undefined)[]): number =>
  sum(
    changes.map((change, place) => {
      const [was, is] = [before[place], written(change)];
      return transactionUnits(was, is) + (change.change === 'check' ? 0 : indexUnits(was, is));
    }),
  );

/**
 * The same store, with a count of what its use would cost on DynamoDB. Works on any store, since it counts by the rules
 * and not by what an emulator says. A refused commit is billed in full, without the index.
 */
export const countUnits = (store: Store): { readonly store: Store; readonly units: () => Units } => {
  let [reads, writes] = [0, 0];
  const counting: Store = {
    load: async (keys) => {
      const items = await store.load(keys);
      reads += loadUnits(items);
      return items;
    },
    list: async (query) => {
      const page = await store.list(query);
      reads += listUnits(query, page);
      return page;
    },
    commit: async (changes) => {
      const before = await store.load(changes.map((change) => targetOf(change).key));
      const result = await store.commit(changes);
      writes +=
        result.status === 'committed'
          ? commitUnits(changes, before)
          : sum(changes.map((change, place) => transactionUnits(before[place], written(change))));
      return result;
    },
  };
  return { store: counting, units: () => ({ reads, writes }) };
};
