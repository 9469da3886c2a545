import type { DynamoDBRecord } from 'aws-lambda';
import type { DynaliteStore, TableDescription } from 'dynalite/db/index.js';
import { type ClockWork, createClockWork } from './clock-work.ts';
import { createFeed } from './feed.ts';
import { createSerial, type Serial } from './serial.ts';
import { readTimeToLive, writeTimeToLive } from './time-to-live.ts';
import type { Written } from './types.ts';
import { writeAll } from './write.ts';

export type WriterOptions = {
  readonly store: DynaliteStore;
  readonly table: TableDescription;
  readonly now: () => Date;
  readonly onChange: (records: readonly DynamoDBRecord[]) => void;
};

export type Writer = {
  /** Only one piece of work that writes runs at a time; `write` is called inside it. */
  readonly alone: Serial;
  /** Writes all of it or nothing, and then tells the clock and the feed. */
  readonly write: (written: readonly Written[]) => Promise<void>;
  /** What the last commit wrote. */
  readonly last: () => readonly Written[];
  readonly clockWork: () => ClockWork;
  readonly timeToLive: () => string | undefined;
  readonly setTimeToLive: (attribute: string | null) => Promise<void>;
};

const dueAttribute = (table: TableDescription): string | undefined =>
  table.GlobalSecondaryIndexes?.find((index) => index.IndexName === 'due')?.KeySchema[1]?.AttributeName;

/** The one way into the table. */
export const createWriter = async ({ store, table, now, onChange }: WriterOptions): Promise<Writer> => {
  const toRecords = createFeed(table, now);
  let last: readonly Written[] = [];
  let timeToLive = await readTimeToLive(store, table.TableName);
  const readClockWork = () => createClockWork(store, table, { dueAt: dueAttribute(table), timeToLive });
  let clockWork = await readClockWork();

  return {
    alone: createSerial(),
    write: async (written) => {
      if (written.length === 0) return;
      await writeAll(store, table, written);
      last = written;
      clockWork.note(written);
      onChange(toRecords(written));
    },
    last: () => last,
    clockWork: () => clockWork,
    timeToLive: () => timeToLive,
    setTimeToLive: async (attribute) => {
      await writeTimeToLive(store, table.TableName, attribute);
      timeToLive = attribute ?? undefined;
      clockWork = await readClockWork();
    },
  };
};
