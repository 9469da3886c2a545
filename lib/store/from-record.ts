import type { Item, Key } from '../core/model/item.ts';
import { TABLE } from './table.ts';
import { type ItemRecord, STAMP } from './to-record.ts';

export const fromRecordKey = (record: ItemRecord): Key => ({
  partition: String(record[TABLE.partitionKey]),
  sort: String(record[TABLE.sortKey]),
});

/**
 * The item that a record holds. Fields and kinds that this version does not know pass through unchanged: during a
 * deployment old code meets new items, and must hand them back whole (faults E16).
 */
export const fromRecord = (record: ItemRecord): Item => {
  const {
    [TABLE.partitionKey]: _pk,
    [TABLE.sortKey]: _sk,
    [TABLE.timeToLive]: _ttl,
    [STAMP]: _stamp,
    ...fields
  } = record;
  return { ...fields, key: fromRecordKey(record) } as unknown as Item;
};
