import type { DateTime } from 'luxon';
import type { Weekday } from '../../model/helper.ts';
import type { Item } from './atoms.ts';
import type { Calendar } from './calendar.ts';
import type { Part, Said } from './clock.ts';
import { readDay } from './days.ts';
import { readLength } from './lengths.ts';
import { readTime } from './times.ts';

/** One date, time, part of day or length as it stands in the text, without the words that lead to it. */
export type Core = {
  /** Items, not words. */
  readonly from: number;
  readonly to: number;
  readonly day?: DateTime;
  /** The weekday that `day` was said by, if by nothing else: "saturday" of "saturday mornings" repeats. */
  readonly bare?: Weekday;
  readonly weekdays?: readonly Weekday[];
  readonly start?: Said;
  readonly end?: Said;
  readonly part?: Part;
  readonly plural?: boolean;
  readonly vague?: boolean;
  readonly length?: { readonly count: number; readonly unit: string };
};

/** What the readers see: the row, the calendar, and whether a plain number here is a time ("friday 9"). */
export type Row = { readonly items: readonly Item[]; readonly calendar: Calendar };

/** Finds every core, from left to right; each word belongs to one at most. */
export function findCores(row: Row): readonly Core[] {
  const cores: Core[] = [];
  for (let at = 0; at < row.items.length; ) {
    const behindDay = follows(cores.at(-1), row, at);
    const core = readDay(row, at) ?? readLength(row, at) ?? readTime(row, at, behindDay) ?? readPart(row, at);
    if (core) cores.push(core);
    at = core?.to ?? at + 1;
  }
  return cores;
}

/** A number right behind a day is a time: "tmrw 3", "thursday, 9". */
function follows(last: Core | undefined, { items }: Row, at: number): boolean {
  const dayish = last?.day !== undefined || last?.weekdays !== undefined || last?.part !== undefined;
  return dayish && last?.to === at && items[at]?.token.join === 'space';
}

function readPart({ items }: Row, at: number): Core | undefined {
  const item = items[at];
  if (item?.role === 'part') return { from: at, to: at + 1, part: item.value as Part };
  if (item?.role === 'parts') return { from: at, to: at + 1, part: item.value as Part, plural: true };
  if (item?.role === 'vague') return { from: at, to: at + 1, vague: true };
  if (item?.role === 'in' && items[at + 1]?.role === 'month') return { from: at, to: at + 2, vague: true };
  return undefined;
}
