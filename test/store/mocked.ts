import { DynamoDBClient, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import type { Item } from '../../lib/core/model/item.ts';
import { createDynamoStore } from '../../lib/store/dynamo-store.ts';
import { toRecord } from '../../lib/store/to-record.ts';
import { T0 } from '../contract/items.ts';

export const TABLE_NAME = 'porchlight';

/** The store on a DynamoDB that answers what a test tells it to. `waits` are the pauses between tries, in milliseconds. */
export const mockedStore = () => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'us-east-1' }));
  const dynamo = mockClient(client);
  const waits: number[] = [];
  const store = createDynamoStore({
    client,
    table: TABLE_NAME,
    now: () => new Date(T0),
    random: () => 0.5,
    pause: async (milliseconds) => void waits.push(milliseconds),
  });
  return { dynamo, store, waits };
};

type Reason = { readonly code: string; readonly there?: Item; readonly stamp?: string };

/** A cancelled transaction, its reasons in the places of its parts. */
export const cancelledFor = (...reasons: readonly Reason[]) =>
  new TransactionCanceledException({
    message: 'Transaction cancelled',
    $metadata: {},
    CancellationReasons: reasons.map(({ code, there, stamp = 'somebody else' }) => ({
      Code: code,
      ...(there && { Item: marshall(recordOf(there, stamp), { removeUndefinedValues: true }) }),
    })),
  });

/** The record of an item that is stored at the version it says. */
export const recordOf = (item: Item, stamp = 'somebody else') =>
  toRecord({ ...item, version: item.version - 1 } as Item, stamp);

/** An error as the SDK throws it. */
export const errorNamed = (name: string, fault?: 'client' | 'server'): Error =>
  Object.assign(new Error(name), { name, ...(fault && { $fault: fault }) });
