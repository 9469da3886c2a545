import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Change } from '../core/model/item.ts';
import { targetOf } from './changes.ts';
import { TABLE } from './table.ts';
import { toRecord, toRecordKey } from './to-record.ts';

type Part = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** What may be said about the item that is there. The whole consistency model is these two clauses. */
const CLAUSES = {
  nothingThere: 'attribute_not_exists(#pk) OR #expiresAt <= :now',
  stillAtVersion: '#version = :version AND (attribute_not_exists(#expiresAt) OR #expiresAt > :now)',
} as const;

const expecting = (version: number, now: string) =>
  version === 0
    ? {
        ConditionExpression: CLAUSES.nothingThere,
        ExpressionAttributeNames: { '#pk': TABLE.partitionKey, '#expiresAt': 'expiresAt' },
        ExpressionAttributeValues: { ':now': now },
      }
    : {
        ConditionExpression: CLAUSES.stillAtVersion,
        ExpressionAttributeNames: { '#version': 'version', '#expiresAt': 'expiresAt' },
        ExpressionAttributeValues: { ':version': version, ':now': now },
      };

type Writing = { readonly table: string; readonly now: string; readonly token: string };

const toPart = (change: Change, { table, now, token }: Writing): Part => {
  const { key, version } = targetOf(change);
  const common = {
    TableName: table,
    ...expecting(version, now),
    ReturnValuesOnConditionCheckFailure: 'ALL_OLD' as const,
  };
  switch (change.change) {
    case 'put':
      return { Put: { ...common, Item: toRecord(change.item, token) } };
    case 'delete':
      return { Delete: { ...common, Key: toRecordKey(key) } };
    case 'check':
      return { ConditionCheck: { ...common, Key: toRecordKey(key) } };
    default:
      return change satisfies never;
  }
};

/**
 * A commit as one TransactWriteItems. Built once and repeated unchanged: DynamoDB knows a repeat by its token for ten
 * minutes, and refuses the same token on another request.
 */
export const toTransaction = (changes: readonly Change[], writing: Writing): TransactWriteCommandInput => ({
  TransactItems: changes.map((change) => toPart(change, writing)),
  ClientRequestToken: writing.token,
});
