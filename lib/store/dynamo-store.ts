import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '../app/ports.ts';
import { commit } from './commit.ts';
import type { Connection } from './connection.ts';
import { list } from './list.ts';
import { load } from './load.ts';

/** `random` in [0, 1) spreads repeated tries; `pause` waits milliseconds. Both are handed in only by tests. */
export type DynamoOptions = Pick<Connection, 'client' | 'table' | 'now'> &
  Partial<Pick<Connection, 'random' | 'pause'>>;

/** The hotline's memory in one DynamoDB table (table.ts), on AWS as on one machine. */
export const createDynamoStore = (options: DynamoOptions): Store => {
  const connection: Connection = { random: Math.random, pause: (milliseconds) => pause(milliseconds), ...options };
  return {
    load: (keys) => load(connection, keys),
    list: (query) => list(connection, query),
    commit: (changes) => commit(connection, changes),
  };
};
