import type { Change, Item } from '../core/model/item.ts';
import { nameOf } from './changes.ts';
import type { Connection } from './connection.ts';
import { loadRecords } from './load.ts';
import { type ItemRecord, STAMP } from './to-record.ts';

/** `unknown` when what was written has been written over since, so that nothing is left to tell by. */
export type Applied = 'yes' | 'no' | 'unknown';

const tells = (item: Item, record: ItemRecord | undefined, token: string): Applied => {
  if (record?.[STAMP] === token) return 'yes';
  return record === undefined || Number(record['version']) <= item.version + 1 ? 'no' : 'unknown';
};

/**
 * Looks whether a commit whose answer was lost has been applied, by the stamp on what it wrote. Reads every item that
 * was put: one may have been written over in the meantime, and a commit is all or nothing.
 */
export const wasApplied = async (
  connection: Connection,
  changes: readonly Change[],
  token: string,
): Promise<Applied> => {
  const items = changes.flatMap((change) => (change.change === 'put' ? [change.item] : []));
  const records = await loadRecords(
    connection,
    items.map((item) => item.key),
  );
  const told = items.map((item) => tells(item, records.get(nameOf(item.key)), token));
  return told.find((each) => each === 'yes') ?? told.find((each) => each === 'no') ?? 'unknown';
};
