import { randomUUID } from 'node:crypto';
import { TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Clash, Commit } from '../app/ports.ts';
import type { Change, Item } from '../core/model/item.ts';
import { type Answer, answerOf, type Met } from './answer.ts';
import { checkChanges } from './changes.ts';
import { type Connection, patience, waitBefore } from './connection.ts';
import { isGone } from './expiry.ts';
import { fromRecord } from './from-record.ts';
import { type ItemRecord, STAMP } from './to-record.ts';
import { toTransaction } from './transaction.ts';
import { type Applied, wasApplied } from './was-applied.ts';

/** What a try that failed takes from the commit's patience: a conflict is over in milliseconds, a silence is not. */
const COST = { busy: 1, unknown: 3 } as const;
const PATIENCE = 6;

const COMMITTED: Commit = { status: 'committed' };

const attempt = async ({ client }: Connection, request: TransactWriteCommandInput): Promise<Answer> => {
  try {
    await client.send(new TransactWriteCommand(request), patience());
    return { answer: 'applied' };
  } catch (error) {
    return answerOf(error);
  }
};

const look = async (connection: Connection, changes: readonly Change[], token: string): Promise<Applied> => {
  try {
    return await wasApplied(connection, changes, token);
  } catch {
    return 'unknown';
  }
};

const found = (record: ItemRecord | undefined, now: Date): Item | undefined => {
  if (record === undefined) return undefined;
  const item = fromRecord(record);
  return isGone(item, now) ? undefined : item;
};

/** Our own stamp among what stands in the way: an earlier try went through, and only its answer was lost. */
const refusal = (met: readonly Met[], token: string, now: Date): Commit => {
  if (met.some(({ record }) => record?.[STAMP] === token)) return COMMITTED;
  const clashes: readonly Clash[] = met.map(({ place, record }) => ({ place, found: found(record, now) }));
  return { status: 'refused', clashes };
};

/**
 * The port's `commit`. A clash is an answer; a conflict or a throttle is tried again with jitter; a lost answer is
 * resolved by looking at what stands there, then by the same request again, which DynamoDB applies once. Throws when the
 * store stays busy or silent: the caller fails, and whoever called it repeats (Twilio, the feed, the next minute).
 */
export const commit = async (connection: Connection, changes: readonly Change[]): Promise<Commit> => {
  checkChanges(changes);
  if (changes.length === 0) return COMMITTED;
  const now = connection.now();
  const token = randomUUID();
  const request = toTransaction(changes, { table: connection.table, now: now.toISOString(), token });
  for (let spent = 0, tries = 0; ; tries += 1) {
    const result = await attempt(connection, request);
    if (result.answer === 'applied') return COMMITTED;
    if (result.answer === 'met-others') return refusal(result.met, token, now);
    if (result.answer === 'unknown' && (await look(connection, changes, token)) === 'yes') return COMMITTED;
    spent += COST[result.answer];
    if (spent >= PATIENCE) throw result.error;
    await waitBefore(tries, connection);
  }
};
