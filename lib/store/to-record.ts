import type { Item, Key } from '../core/model/item.ts';
import { TABLE } from './table.ts';

/** An item as the table holds it: its fields side by side, so that the feed can be filtered by `kind` and `status`. */
export type ItemRecord = Readonly<Record<string, unknown>>;

/** The attribute that says which commit wrote a record last. Needed when the answer to a commit is lost. */
export const STAMP = 'commit';

export const toRecordKey = (key: Key): Record<string, string> => ({
  [TABLE.partitionKey]: key.partition,
  [TABLE.sortKey]: key.sort,
});

/** Written as the next version. `expiresAt` stays for exact comparisons; DynamoDB's own clean-up needs whole seconds. */
export const toRecord = (item: Item, stamp: string): Record<string, unknown> => {
  const { key, ...fields } = item;
  return {
    ...fields,
    ...toRecordKey(key),
    version: item.version + 1,
    ...(item.expiresAt !== undefined && { [TABLE.timeToLive]: Math.ceil(Date.parse(item.expiresAt) / 1000) }),
    [STAMP]: stamp,
  };
};
