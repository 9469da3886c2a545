import { DateTime, IANAZone } from 'luxon';
import type { Hours } from '../model/circle.ts';
import { WEEKDAYS, type Weekday } from '../model/helper.ts';
import type { Window } from './instance.ts';

const DAY = 86_400_000;

const WITH_OFFSET = /(?:Z|[+-]\d\d:\d\d)$/iu;

/** An instant in milliseconds; a time without an offset is read in `zone`. */
export const millisOf = (iso: string, zone: string): number =>
  WITH_OFFSET.test(iso) ? Date.parse(iso) : DateTime.fromISO(iso, { zone }).toMillis();

/** A local day, and the one before it: what began last night may still go on. */
export type LocalDay = {
  readonly date: string;
  readonly weekday: Weekday;
  readonly before: { readonly date: string; readonly weekday: Weekday };
};

/** A moment as the clock on the wall in the circle shows it; `time` is `HH:MM`. */
export type LocalMoment = LocalDay & { readonly time: string };

/** A day at no special time. `after` is set when the day is today: what is over by then does not count. */
export type WantedDay = LocalDay & { readonly after?: string | undefined };

const named = (day: DateTime): { readonly date: string; readonly weekday: Weekday } => ({
  date: day.toFormat('yyyy-MM-dd'),
  weekday: WEEKDAYS[day.weekday - 1] ?? 'mon',
});

const localDay = (day: DateTime): LocalDay => ({ ...named(day), before: named(day.minus({ days: 1 })) });

/** Clocks are only ever put forward or back on a quarter of an hour. */
const QUARTER = 15 * 60_000;

/**
 * The wall clock of a zone: the local moment of an instant, daylight saving included. Keeps the offset of each quarter of an
 * hour it was asked about, since looking one up costs more than all the rest.
 */
export function wallClock(zone: string): (millis: number) => LocalMoment {
  const offsets = offsetsOf(zone);
  const known = IANAZone.create(zone);
  return (millis) => {
    const quarter = Math.floor(millis / QUARTER);
    const offset = offsets.get(quarter) ?? known.offset(quarter * QUARTER);
    offsets.set(quarter, offset);
    const local = millis + offset * 60_000;
    return { ...shownDay(local), before: shownDay(local - DAY), time: new Date(local).toISOString().slice(11, 16) };
  };
}

/** What was looked up stays for the next sweep: an offset of the past or future never changes while a program runs. */
const offsetsByZone = new Map<string, Map<number, number>>();

function offsetsOf(zone: string): Map<number, number> {
  const known = offsetsByZone.get(zone);
  if (known !== undefined && known.size < MOST_OFFSETS) return known;
  const fresh = new Map<number, number>();
  offsetsByZone.set(zone, fresh);
  return fresh;
}

/** Of quarters of an hour kept for a zone: a hundred days. */
const MOST_OFFSETS = 10_000;

/** The date and weekday that a clock at offset 0 shows. */
function shownDay(millis: number): { readonly date: string; readonly weekday: Weekday } {
  const day = new Date(millis);
  return { date: day.toISOString().slice(0, 10), weekday: WEEKDAYS[(day.getUTCDay() + 6) % 7] ?? 'mon' };
}

/** The local day of a date `YYYY-MM-DD`, seen from now. */
export function wantedDay(date: string, now: LocalMoment, zone: string): WantedDay {
  const day = localDay(DateTime.fromISO(date, { zone }));
  return day.date === now.date ? { ...day, after: now.time } : day;
}

const passesMidnight = (hours: Hours): boolean => hours.to <= hours.from;

/** Whether a time of day lies in hours that may pass midnight. The first minute counts, the last does not. */
export const withinHours = (hours: Hours, time: string): boolean =>
  passesMidnight(hours) ? time >= hours.from || time < hours.to : time >= hours.from && time < hours.to;

const isDay = (window: Window, day: { readonly date: string; readonly weekday: Weekday }): boolean =>
  window.date === undefined ? window.days.includes(day.weekday) : window.date === day.date;

/** Whether the moment is in the window; hours past midnight belong to the day on which they began. */
export function coversMoment(window: Window, moment: LocalMoment): boolean {
  if (!withinHours(window, moment.time)) return false;
  const sinceYesterday = passesMidnight(window) && moment.time < window.from;
  return isDay(window, sinceYesterday ? moment.before : moment);
}

/** Whether the window has any time left on that day. */
export const coversDay = (window: Window, day: WantedDay): boolean =>
  isDay(window, day) && (day.after === undefined || passesMidnight(window) || window.to > day.after);
