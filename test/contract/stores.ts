import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DeleteTableCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import type { Store } from '../../lib/app/ports.ts';
import { createClient } from '../../lib/store/client.ts';
import { createDynamoStore } from '../../lib/store/dynamo-store.ts';
import { createMemoryStore } from '../../lib/store/memory-store.ts';
import { TABLE, tableDefinition } from '../../lib/store/table.ts';
import { startEmbeddedDynamo } from '../../simulator/dynamodb/embedded.ts';

/** A store to test, with a clock of its own. */
export type Subject = {
  readonly store: Store;
  readonly setClock: (iso: string) => void;
  readonly close: () => Promise<void>;
};

const clockFrom = (start: string) => {
  let time = start;
  const setClock = (iso: string): void => {
    time = iso;
  };
  return { now: () => new Date(time), setClock };
};

const CREDENTIALS = { accessKeyId: 'test', secretAccessKey: 'test' };

export const clientFor = (endpoint: string) =>
  createClient({ endpoint, region: 'us-east-1', credentials: CREDENTIALS });

export const memorySubject = async (start: string): Promise<Subject> => {
  const { now, setClock } = clockFrom(start);
  return { store: createMemoryStore({ now }), setClock, close: async () => undefined };
};

export const embeddedSubject = async (start: string): Promise<Subject> => {
  const { now, setClock } = clockFrom(start);
  const table = 'porchlight';
  const dynamo = await startEmbeddedDynamo({ table: tableDefinition(table), timeToLive: TABLE.timeToLive, now });
  const client = clientFor(dynamo.endpoint);
  const close = async () => {
    client.destroy();
    await dynamo.close();
  };
  return { store: createDynamoStore({ client, table, now }), setClock, close };
};

/** Any other implementation of the API, in a table of its own. */
export const endpointSubject =
  (endpoint: string) =>
  async (start: string): Promise<Subject> => {
    const { now, setClock } = clockFrom(start);
    const table = `porchlight-${randomUUID()}`;
    const client = clientFor(endpoint);
    await client.send(new CreateTableCommand(tableDefinition(table)));
    await waitUntilTableExists({ client, maxWaitTime: 30 }, { TableName: table });
    const close = async () => {
      await client.send(new DeleteTableCommand({ TableName: table }));
      client.destroy();
    };
    return { store: createDynamoStore({ client, table, now }), setClock, close };
  };
