import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ListQuery, Page } from '../app/ports.ts';
import type { Item } from '../core/model/item.ts';
import { nameOf } from './changes.ts';
import { type Connection, patience } from './connection.ts';
import { fromRecordKey } from './from-record.ts';
import { load } from './load.ts';
import { TABLE } from './table.ts';

export type DueQuery = Extract<ListQuery, { readonly index: 'due' }>;

/** Earliest first; among equals by key, so that every store gives the same order. */
export const byDueTime = (a: Item, b: Item): number => {
  const [left, right] = [a, b].map((item) => `${item.dueAt} ${nameOf(item.key)}`) as [string, string];
  return left < right ? -1 : Number(left > right);
};

/** Whether an item, as it is now, belongs in the answer. The index may still show what it was. */
export const isDue = (item: Item | undefined, { circle, until }: DueQuery): item is Item =>
  item?.dueAt !== undefined && item.dueAt <= until && item.circle === circle;

const entries = (table: string, { circle, until, limit }: DueQuery) => ({
  TableName: table,
  IndexName: TABLE.dueIndex.name,
  KeyConditionExpression: '#circle = :circle AND #dueAt <= :until',
  ExpressionAttributeNames: { '#circle': TABLE.dueIndex.partitionKey, '#dueAt': TABLE.dueIndex.sortKey },
  ExpressionAttributeValues: { ':circle': circle, ':until': until },
  ...(limit !== undefined && { Limit: limit }),
});

/**
 * A circle's items due by `until`. The index is only a hint and holds only keys, so each item is reloaded and dropped
 * when it is gone or no longer due. What the index does not show yet is missing: the next sweep finds it.
 */
export const listDue = async (connection: Connection, query: DueQuery): Promise<Page> => {
  const limit = query.limit ?? Number.POSITIVE_INFINITY;
  const due = new Map<string, Item>();
  let start: Record<string, unknown> | undefined;
  do {
    const command = new QueryCommand({
      ...entries(connection.table, query),
      ...(start && { ExclusiveStartKey: start }),
    });
    const answer = await connection.client.send(command, patience());
    const items = await load(connection, (answer.Items ?? []).map(fromRecordKey));
    for (const item of items) if (isDue(item, query)) due.set(nameOf(item.key), item);
    start = answer.LastEvaluatedKey;
  } while (start !== undefined && due.size < limit);
  return { items: [...due.values()].sort(byDueTime).slice(0, limit) };
};
