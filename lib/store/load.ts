import { BatchGetCommand, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { Item, Key } from '../core/model/item.ts';
import { nameOf } from './changes.ts';
import { type Connection, patience, waitBefore } from './connection.ts';
import { isGone } from './expiry.ts';
import { fromRecord, fromRecordKey } from './from-record.ts';
import { type ItemRecord, toRecordKey } from './to-record.ts';

/** DynamoDB's limit for one BatchGetItem. */
const MOST_KEYS = 100;
const MOST_ROUNDS = 6;

const getOne = async ({ client, table }: Connection, key: Key): Promise<readonly ItemRecord[]> => {
  const command = new GetCommand({ TableName: table, Key: toRecordKey(key), ConsistentRead: true });
  const { Item: record } = await client.send(command, patience());
  return record === undefined ? [] : [record];
};

/** DynamoDB may answer a part only, when it is throttled or the answer is long; the rest is asked for again. */
const getMany = async (connection: Connection, keys: readonly Key[]): Promise<readonly ItemRecord[]> => {
  const { client, table } = connection;
  const found: ItemRecord[] = [];
  let missing: Record<string, unknown>[] = keys.map(toRecordKey);
  for (let round = 0; missing.length > 0; round += 1) {
    if (round === MOST_ROUNDS) throw new Error('the store did not answer for all keys');
    if (round > 0) await waitBefore(round, connection);
    const request = { RequestItems: { [table]: { Keys: missing, ConsistentRead: true } } };
    const answer = await client.send(new BatchGetCommand(request), patience());
    found.push(...(answer.Responses?.[table] ?? []));
    missing = answer.UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return found;
};

/** Records as they are stored, expired ones too, by name of their key. Strongly consistent. */
export const loadRecords = async (
  connection: Connection,
  keys: readonly Key[],
): Promise<ReadonlyMap<string, ItemRecord>> => {
  const distinct = [...new Map(keys.map((key) => [nameOf(key), key])).values()];
  const [only] = distinct;
  if (only !== undefined && distinct.length === 1)
    return new Map((await getOne(connection, only)).map((record) => [nameOf(only), record]));
  const batches = [];
  for (let at = 0; at < distinct.length; at += MOST_KEYS)
    batches.push(getMany(connection, distinct.slice(at, at + MOST_KEYS)));
  const records = (await Promise.all(batches)).flat();
  return new Map(records.map((record) => [nameOf(fromRecordKey(record)), record]));
};

/** The port's `load`: in the order of the keys, `undefined` where there is nothing or it has expired. */
export const load = async (connection: Connection, keys: readonly Key[]): Promise<readonly (Item | undefined)[]> => {
  const records = await loadRecords(connection, keys);
  const now = connection.now();
  return keys.map((key) => {
    const record = records.get(nameOf(key));
    if (record === undefined) return undefined;
    const item = fromRecord(record);
    return isGone(item, now) ? undefined : item;
  });
};
