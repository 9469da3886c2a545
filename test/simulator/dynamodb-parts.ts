import type { DynamoDBRecord } from 'aws-lambda';
import type { Change } from '../../lib/core/model/item.ts';
import { createDynamoStore } from '../../lib/store/dynamo-store.ts';
import { TABLE, tableDefinition } from '../../lib/store/table.ts';
import { startEmbeddedDynamo } from '../../simulator/dynamodb/embedded.ts';
import { key, put, T0, todo } from '../contract/items.ts';
import { clientFor } from '../contract/stores.ts';

export const TABLE_NAME = 'porchlight';

/** An embedded DynamoDB with the hotline's table, our store on it, and what its feed brought. */
export const startParts = async (path?: string) => {
  let time = T0;
  const now = () => new Date(time);
  const feed: (readonly DynamoDBRecord[])[] = [];
  const dynamo = await startEmbeddedDynamo({
    table: tableDefinition(TABLE_NAME),
    timeToLive: TABLE.timeToLive,
    now,
    onChange: (records) => feed.push(records),
    ...(path !== undefined && { path }),
  });
  const client = clientFor(dynamo.endpoint);
  const close = async () => {
    client.destroy();
    await dynamo.close();
  };
  const setClock = (iso: string): void => {
    time = iso;
  };
  return { dynamo, client, store: createDynamoStore({ client, table: TABLE_NAME, now }), feed, setClock, close };
};

export type Parts = Awaited<ReturnType<typeof startParts>>;

/** Writes one number into twenty things at once, for the `number`th time. */
export const ledger = (number: number): readonly Change[] =>
  Array.from({ length: 20 }, (_, place) =>
    put(
      todo(key('ledger', String(place).padStart(2, '0')), {
        version: number - 1,
        number,
        dueAt: new Date(Date.UTC(2026, 0, 1) + number).toISOString(),
      }),
    ),
  );
