import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Clock } from '../app/ports.ts';
import { REQUEST_MS } from './client.ts';

/** What every request needs. */
export type Connection = {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly now: Clock;
  readonly random: () => number;
  readonly pause: (milliseconds: number) => Promise<void>;
};

/** Ends a request that hangs: `client.send(command, patience())`. */
export const patience = () => ({ abortSignal: AbortSignal.timeout(REQUEST_MS) });

const FIRST_MS = 25;
const LONGEST_MS = 400;

/** Waits before the next try: doubling, and a random part of it, so that two who collided do not collide again. */
export const waitBefore = (attempt: number, { pause, random }: Connection): Promise<void> =>
  pause(random() * Math.min(LONGEST_MS, FIRST_MS * 2 ** attempt));
