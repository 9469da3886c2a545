import type { DynaliteStore, TableDescription } from 'dynalite/db/index.js';
import type { Image, Written } from './types.ts';
import { itemRange, keyOf } from './write.ts';

type Times = { readonly dueAt: string | undefined; readonly expires: number | undefined };

/** The attributes that hold an item's times; without one, nothing is due or nothing expires. */
export type TimeNames = { readonly dueAt: string | undefined; readonly timeToLive: string | undefined };

/** What the clock has to know without reading everything: which items are due when, and which expire when. */
export type ClockWork = {
  readonly note: (written: readonly Written[]) => void;
  /** The lowest due time of what has not expired. */
  readonly nextDue: (now: Date) => string | undefined;
  /** Keys of the items that DynamoDB may erase by now. */
  readonly expired: (now: Date) => readonly string[];
};

const attribute = (image: Image, name: string | undefined, type: string): string | undefined =>
  name === undefined ? undefined : (image[name]?.[type] as string | undefined);

const timesOf = (image: Image, names: TimeNames): Times => {
  const expires = attribute(image, names.timeToLive, 'N');
  return { dueAt: attribute(image, names.dueAt, 'S'), expires: expires === undefined ? undefined : Number(expires) };
};

const isOver = ({ expires }: Times, now: Date): boolean => expires !== undefined && expires * 1000 <= now.getTime();

/** Reads the table once, at the start; afterwards it is told of every write. */
export const createClockWork = async (
  store: DynaliteStore,
  table: TableDescription,
  names: TimeNames,
): Promise<ClockWork> => {
  const all = new Map<string, Times>();

  const put = (image: Image): void => {
    const times = timesOf(image, names);
    if (times.dueAt === undefined && times.expires === undefined) all.delete(keyOf(table, image));
    else all.set(keyOf(table, image), times);
  };

  for await (const [, image] of store.db.iterator(itemRange(table.TableName))) put(image as Image);

  return {
    note: (written) => {
      for (const { before, after } of written)
        if (after !== undefined) put(after);
        else if (before !== undefined) all.delete(keyOf(table, before));
    },
    nextDue: (now) => {
      let next: string | undefined;
      for (const times of all.values())
        if (times.dueAt !== undefined && !isOver(times, now) && (next === undefined || times.dueAt < next))
          next = times.dueAt;
      return next;
    },
    expired: (now) => [...all].filter(([, times]) => isOver(times, now)).map(([key]) => key),
  };
};
