import type { DynaliteStore, TableDescription } from 'dynalite/db/index.js';
import { act, checked, isDynaliteAction } from './dynalite-actions.ts';
import { ApiError } from './errors.ts';
import { writeSingle } from './single.ts';
import { beforeCommit } from './stale-index.ts';
import { describeTimeToLive, toTimeToLive } from './time-to-live.ts';
import { createTokens, type Tokens } from './tokens.ts';
import { checkConditions, toParts, toWritten } from './transact.ts';
import type { Image, Written } from './types.ts';
import { read } from './write.ts';
import { createWriter, type Writer, type WriterOptions } from './writer.ts';

type Input = Readonly<Record<string, unknown>>;

/** How a request is to be run: `stale` answers an index query as of before the last commit. */
type Manner = { readonly stale: boolean };

export type Engine = {
  readonly run: (operation: string, input: Input, manner: Manner) => Promise<unknown>;
  readonly sweepExpired: (now: Date) => Promise<number>;
  readonly nextDue: () => Promise<string | undefined>;
  /** Resolves when all writes that have begun are done. */
  readonly settled: () => Promise<void>;
};

type Open = {
  readonly store: DynaliteStore;
  readonly table: TableDescription;
  readonly writer: Writer;
  readonly tokens: Tokens;
};

const transact = async ({ store, table, writer, tokens }: Open, input: Input): Promise<unknown> => {
  const request = JSON.stringify(input['TransactItems']);
  if (tokens.seen(input['ClientRequestToken'], request)) return {};
  const parts = toParts(store, table, input);
  const existing = await Promise.all(parts.map((part) => read(store, table, part.key)));
  checkConditions(parts, existing);
  await writer.write(toWritten(parts, existing));
  tokens.remember(input['ClientRequestToken'], request);
  return {};
};

const updateTimeToLive = async ({ writer }: Open, input: Input): Promise<unknown> => {
  await writer.setTimeToLive(toTimeToLive(input, writer.timeToLive()));
  return { TimeToLiveSpecification: input['TimeToLiveSpecification'] };
};

const sweepExpired = async ({ store, table, writer }: Open, now: Date): Promise<number> => {
  const images = await Promise.all(
    writer
      .clockWork()
      .expired(now)
      .map((key) => read(store, table, key)),
  );
  await writer.write(images.map((before): Written => ({ before, after: undefined, byTimeToLive: true })));
  return images.length;
};

const staleAnswer = ({ table, writer }: Open, data: Input, answer: unknown): unknown => {
  const { Items: items = [], ...rest } = answer as { readonly Items?: readonly Image[] };
  const old = beforeCommit(table, { data, items, last: writer.last() }).slice(0, data['Limit'] as number | undefined);
  return { ...rest, Items: old, Count: old.length, ScannedCount: old.length };
};

const runDynalite = async (open: Open, operation: string, input: Input): Promise<{ data: Input; answer: unknown }> => {
  if (!isDynaliteAction(operation))
    throw new ApiError(400, { __type: 'com.amazon.coral.service#UnknownOperationException' });
  const data = checked(open.store, operation, input);
  return { data, answer: await act(open.store, operation, data) };
};

const run = async (open: Open, operation: string, input: Input): Promise<unknown> => {
  const { alone, timeToLive, write } = open.writer;
  switch (operation) {
    case 'TransactWriteItems':
      return alone(() => transact(open, input));
    case 'PutItem':
    case 'DeleteItem':
      return alone(() => writeSingle({ ...open, write }, operation, input));
    case 'UpdateTimeToLive':
      return alone(() => updateTimeToLive(open, input));
    case 'DescribeTimeToLive':
      return describeTimeToLive(timeToLive());
    default:
      return (await runDynalite(open, operation, input)).answer;
  }
};

const runStale = async (open: Open, operation: string, input: Input): Promise<unknown> => {
  const { data, answer } = await runDynalite(open, operation, input);
  return staleAnswer(open, data, answer);
};

/** DynamoDB's operations on one table: reading is dynalite's, writing is ours. */
export const createEngine = async (options: WriterOptions): Promise<Engine> => {
  const { store, table, now } = options;
  const writer = await createWriter(options);
  const open: Open = { store, table, writer, tokens: createTokens(now) };
  return {
    run: (operation, input, { stale }) => (stale ? runStale : run)(open, operation, input),
    sweepExpired: (time) => writer.alone(() => sweepExpired(open, time)),
    nextDue: () => writer.alone(async () => writer.clockWork().nextDue(now())),
    settled: () => writer.alone(async () => undefined),
  };
};
