import type { DynamoDBRecord } from 'aws-lambda';
import type { DynaliteStore, TableDescription } from 'dynalite/db/index.js';
import { createClockWork } from './clock-work.ts';
import { act, checked, isDynaliteAction } from './dynalite-actions.ts';
import { ApiError } from './errors.ts';
import { createFeed } from './feed.ts';
import { createSerial } from './serial.ts';
import { writeSingle } from './single.ts';
import { beforeCommit } from './stale-index.ts';
import { describeTimeToLive, readTimeToLive, toTimeToLive, writeTimeToLive } from './time-to-live.ts';
import { createTokens } from './tokens.ts';
import { checkConditions, toParts, toWritten } from './transact.ts';
import type { Image, Written } from './types.ts';
import { read, writeAll } from './write.ts';

export type Input = Readonly<Record<string, unknown>>;

export type EngineOptions = {
  readonly store: DynaliteStore;
  readonly table: TableDescription;
  readonly now: () => Date;
  readonly onChange: (records: readonly DynamoDBRecord[]) => void;
};

/** How a request is to be run: `stale` answers an index query as of before the last commit. */
export type Manner = { readonly stale: boolean };

export type Engine = {
  readonly run: (operation: string, input: Input, manner: Manner) => Promise<unknown>;
  readonly sweepExpired: (now: Date) => Promise<number>;
  readonly nextDue: () => Promise<string | undefined>;
  /** Resolves when all writes that have begun are done. */
  readonly settled: () => Promise<void>;
};

const dueAttribute = (table: TableDescription): string | undefined =>
  table.GlobalSecondaryIndexes?.find((index) => index.IndexName === 'due')?.KeySchema[1]?.AttributeName;

const staleAnswer = (table: TableDescription, last: readonly Written[], data: Input, answer: unknown): unknown => {
  const { Items: items = [], ...rest } = answer as { readonly Items?: readonly Image[] };
  const old = beforeCommit(table, { data, items, last }).slice(0, data['Limit'] as number | undefined);
  return { ...rest, Items: old, Count: old.length, ScannedCount: old.length };
};

/** DynamoDB's operations on one table: reading is dynalite's, writing is ours. */
export const createEngine = async ({ store, table, now, onChange }: EngineOptions): Promise<Engine> => {
  const serial = createSerial();
  const tokens = createTokens(now);
  const toRecords = createFeed(table, now);
  let last: readonly Written[] = [];
  let timeToLive = await readTimeToLive(store, table.TableName);
  const readClockWork = () => createClockWork(store, table, { dueAt: dueAttribute(table), timeToLive });
  let clockWork = await readClockWork();

  const write = async (written: readonly Written[]): Promise<void> => {
    if (written.length === 0) return;
    await writeAll(store, table, written);
    last = written;
    clockWork.note(written);
    onChange(toRecords(written));
  };

  const transact = (input: Input) =>
    serial(async () => {
      const request = JSON.stringify(input['TransactItems']);
      if (tokens.seen(input['ClientRequestToken'], request)) return {};
      const parts = toParts(store, table, input);
      const existing = await Promise.all(parts.map((part) => read(store, table, part.key)));
      checkConditions(parts, existing);
      await write(toWritten(parts, existing));
      tokens.remember(input['ClientRequestToken'], request);
      return {};
    });

  const updateTimeToLive = (input: Input) =>
    serial(async () => {
      const attribute = toTimeToLive(input, timeToLive);
      await writeTimeToLive(store, table.TableName, attribute);
      timeToLive = attribute ?? undefined;
      clockWork = await readClockWork();
      return { TimeToLiveSpecification: input['TimeToLiveSpecification'] };
    });

  const sweepExpired = (time: Date) =>
    serial(async () => {
      const images = await Promise.all(clockWork.expired(time).map((key) => read(store, table, key)));
      const written = images.map((before): Written => ({ before, after: undefined, byTimeToLive: true }));
      await write(written);
      return written.length;
    });

  const run = async (operation: string, input: Input, { stale }: Manner): Promise<unknown> => {
    if (operation === 'TransactWriteItems') return transact(input);
    if (operation === 'PutItem' || operation === 'DeleteItem')
      return serial(() => writeSingle({ store, table, write }, operation, input));
    if (operation === 'UpdateTimeToLive') return updateTimeToLive(input);
    if (operation === 'DescribeTimeToLive') return describeTimeToLive(timeToLive);
    if (!isDynaliteAction(operation))
      throw new ApiError(400, { __type: 'com.amazon.coral.service#UnknownOperationException' });
    const data = checked(store, operation, input);
    const answer = await act(store, operation, data);
    return stale ? staleAnswer(table, last, data, answer) : answer;
  };

  return {
    run,
    sweepExpired,
    nextDue: () => serial(async () => clockWork.nextDue(now())),
    settled: () => serial(async () => undefined),
  };
};
