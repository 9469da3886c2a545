import type { Item } from '../core/model/item.ts';
import { TABLE } from './table.ts';
import { type ItemRecord, toRecord } from './to-record.ts';

/**
 * DynamoDB's units by its documented rules (Developer Guide, "Item sizes and formats" and "Capacity unit consumption"),
 * so that what a text costs can be counted on any store. What bills count is the same; request errors are not in it.
 */
const READ_BYTES = 4 * 1024;
const WRITE_BYTES = 1024;

const bytes = (text: string): number => Buffer.byteLength(text, 'utf8');

const digits = (value: number): number => String(Math.abs(value)).replace(/[.e+-]/g, '').length;

/** A value's bytes: text as UTF-8, a number half a byte a digit and one more, a list or map 3 and one for each element. */
const valueSize = (value: unknown): number => {
  if (typeof value === 'string') return bytes(value);
  if (typeof value === 'number') return Math.ceil(digits(value) / 2) + 1;
  if (Array.isArray(value)) return value.reduce((sum, each) => sum + valueSize(each) + 1, 3);
  if (typeof value === 'object' && value !== null)
    return recordSize(value as ItemRecord) + 3 + Object.keys(value).length;
  return 1;
};

/** The bytes of a record: the names and the values of its attributes. */
export const recordSize = (record: ItemRecord): number =>
  Object.entries(record)
    .filter(([, value]) => value !== undefined)
    .reduce((sum, [name, value]) => sum + bytes(name) + valueSize(value), 0);

/** As long as the stamp of a commit. */
const ANY_STAMP = '00000000-0000-0000-0000-000000000000';

export const itemSize = (item: Item): number => recordSize(toRecord(item, ANY_STAMP));

/** Of one strongly consistent read; what is not there costs one too. */
export const readUnits = (size: number): number => Math.max(1, Math.ceil(size / READ_BYTES));

/** Of one eventually consistent query, for everything it passed. */
export const eventualUnits = (size: number): number => readUnits(size) / 2;

/** Of one part of a transaction: twice a plain write of the larger of what was and what is. A check counts as a write. */
export const transactionUnits = (before: Item | undefined, after: Item | undefined): number => {
  const size = Math.max(before ? itemSize(before) : 0, after ? itemSize(after) : 0);
  return 2 * Math.max(1, Math.ceil(size / WRITE_BYTES));
};

/** An entry of the due index holds keys only: the item's, the circle and the time. */
export const entrySize = (item: Item): number => {
  const { partitionKey, sortKey, dueIndex } = TABLE;
  const entry = {
    [partitionKey]: item.key.partition,
    [sortKey]: item.key.sort,
    [dueIndex.partitionKey]: item.circle,
    [dueIndex.sortKey]: item.dueAt,
  };
  return recordSize(entry);
};

const placeInIndex = (item: Item | undefined): string | undefined =>
  item?.dueAt === undefined ? undefined : `${item.circle} ${item.dueAt}`;

/** Of the due index following one write: an entry comes or goes (1), moves (2), or stays as it is (0). */
export const indexUnits = (before: Item | undefined, after: Item | undefined): number => {
  const [was, is] = [placeInIndex(before), placeInIndex(after)];
  if (was === is) return 0;
  return was === undefined || is === undefined ? 1 : 2;
};
