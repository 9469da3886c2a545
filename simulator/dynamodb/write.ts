import db, { type Attributes, type DynaliteStore, type Operation, type TableDescription } from 'dynalite/db/index.js';
import type { Image, Written } from './types.ts';

/** Dynalite's own names for where it keeps items and index entries. */
const itemKey = (table: string, key: string): string => `item-${table}~${key}`;
const indexKey = (table: string, index: string, key: string): string => `index-global~${table}~${index}~${key}`;

export const itemRange = (table: string) => ({ gte: itemKey(table, ''), lt: itemKey(table, '\xff') });

export const keyOf = (table: TableDescription, image: Image): string => db.createKey(image as Attributes, table);

export const read = async (store: DynaliteStore, table: TableDescription, key: string): Promise<Image | undefined> =>
  (await store.db.get(itemKey(table.TableName, key))) as Image | undefined;

const operations = (table: TableDescription, { before, after }: Written): Operation[] => {
  const name = table.TableName;
  const { puts, deletes } = db.getIndexActions(
    table.GlobalSecondaryIndexes ?? [],
    before as Attributes | undefined,
    after as Attributes | undefined,
    table,
  );
  const key = itemKey(name, keyOf(table, (after ?? before) as Image));
  return [
    ...deletes.map((gone): Operation => ({ type: 'del', key: indexKey(name, gone.index, gone.key) })),
    ...puts.map((put): Operation => ({ type: 'put', key: indexKey(name, put.index, put.key), value: put.item })),
    after === undefined ? { type: 'del', key } : { type: 'put', key, value: after },
  ];
};

/**
 * Writes items and their index entries in one LevelDB batch. LevelDB journals a batch as a whole before it takes effect,
 * so a process killed at any point leaves all of it or nothing.
 */
export const writeAll = (store: DynaliteStore, table: TableDescription, written: readonly Written[]): Promise<void> =>
  store.db.batch(written.flatMap((each) => operations(table, each)));
