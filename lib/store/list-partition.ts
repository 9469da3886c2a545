import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ListQuery, Page } from '../app/ports.ts';
import type { Item } from '../core/model/item.ts';
import { type Connection, patience } from './connection.ts';
import { isGone } from './expiry.ts';
import { fromRecord } from './from-record.ts';
import { TABLE } from './table.ts';

export type PartitionQuery = Extract<ListQuery, { readonly index: 'partition' }>;

type Start = Record<string, unknown> | undefined;

const where = ({ partition, prefix }: PartitionQuery) => ({
  KeyConditionExpression: prefix ? '#pk = :pk AND begins_with(#sk, :prefix)' : '#pk = :pk',
  ExpressionAttributeNames: { '#pk': TABLE.partitionKey, ...(prefix && { '#sk': TABLE.sortKey }) },
  ExpressionAttributeValues: { ':pk': partition, ...(prefix && { ':prefix': prefix }) },
});

const startAfter = ({ partition, after }: PartitionQuery): Start =>
  after === undefined ? undefined : { [TABLE.partitionKey]: partition, [TABLE.sortKey]: after };

/** Asks for one more than wanted, so that `next` is there only when more follows. */
const pageOf = (items: readonly Item[], limit: number): Page => {
  const shown = items.slice(0, limit);
  return items.length > limit ? { items: shown, next: shown.at(-1)?.key.sort } : { items: shown };
};

/**
 * A partition's items in the order of their sort keys, strongly consistent. Reads on where DynamoDB stopped (1 MB) or
 * where expired items took the places; without a limit to the end.
 */
export const listPartition = async (connection: Connection, query: PartitionQuery): Promise<Page> => {
  const { client, table, now } = connection;
  const limit = query.limit ?? Number.POSITIVE_INFINITY;
  const items: Item[] = [];
  let start = startAfter(query);
  do {
    const command = new QueryCommand({
      TableName: table,
      ConsistentRead: true,
      ...where(query),
      ...(query.limit !== undefined && { Limit: limit + 1 - items.length }),
      ...(start && { ExclusiveStartKey: start }),
    });
    const answer = await client.send(command, patience());
    const time = now();
    items.push(...(answer.Items ?? []).map(fromRecord).filter((item) => !isGone(item, time)));
    start = answer.LastEvaluatedKey;
  } while (start !== undefined && items.length <= limit);
  return pageOf(items, limit);
};
