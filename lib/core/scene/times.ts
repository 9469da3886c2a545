import { DateTime } from 'luxon';
import type { Circle, Hours, Urgency } from '../model/circle.ts';
import { WEEKDAYS, type Weekday } from '../model/helper.ts';
import type { Wanted } from '../model/need.ts';

/** A moment on the circle's own clock, ready to be said. */
export type LocalTime = {
  readonly date: string;
  readonly time: string;
  readonly day: 'today' | 'tomorrow' | 'later';
};

export const iso = (at: Date): string => at.toISOString();
export const minutesLater = (at: Date, minutes: number): Date => new Date(at.getTime() + minutes * 60_000);
export const hoursLater = (at: Date, hours: number): Date => minutesLater(at, hours * 60);
export const daysLater = (at: Date, days: number): Date => minutesLater(at, days * 24 * 60);
export const earlier = (a: Date, b: Date): Date => (a < b ? a : b);
export const later = (a: Date, b: Date): Date => (a > b ? a : b);

const local = (at: Date, zone: string): DateTime => DateTime.fromJSDate(at, { zone });

export const localDate = (at: Date, zone: string): string => local(at, zone).toFormat('yyyy-MM-dd');
/** A local date some days on. Days are counted on the calendar: the nights when the clocks change are not 24 hours. */
export const localDateAfter = (at: Date, days: number, zone: string): string =>
  local(at, zone).plus({ days }).toFormat('yyyy-MM-dd');
export const weekdayOf = (date: string): Weekday =>
  WEEKDAYS[DateTime.fromISO(date, { zone: 'utc' }).weekday - 1] ?? 'mon';
export const localClock = (at: Date, zone: string): string => local(at, zone).toFormat('HH:mm');

/** How a moment reads to somebody in the circle's zone at `now`. */
export function localTime(at: Date, now: Date, zone: string): LocalTime {
  const then = local(at, zone);
  const days = then.startOf('day').diff(local(now, zone).startOf('day'), 'days').days;
  const day = days < 0.5 ? 'today' : days < 1.5 ? 'tomorrow' : 'later';
  return { date: then.toFormat('yyyy-MM-dd'), time: then.toFormat('HH:mm'), day };
}

/**
 * A local date and clock time as an instant. A time that spring skips becomes the moment right after the gap, one that
 * autumn repeats is its first occurrence.
 */
export function instant(date: string, time: string, zone: string): Date {
  const named = DateTime.fromISO(`${date}T${time}`, { zone });
  const first = Math.min(...named.getPossibleOffsets().map((each) => each.toMillis()));
  return new Date(first);
}

/** Whether a clock time falls into hours that may pass midnight. The end is outside. */
export const within = (time: string, hours: Hours): boolean =>
  hours.from <= hours.to ? time >= hours.from && time < hours.to : time >= hours.from || time < hours.to;

export const isQuiet = (circle: Circle, at: Date): boolean => within(localClock(at, circle.zone), circle.quiet);

/** The moment itself, or the end of the quiet hours that it falls into. */
export function nextWaking(circle: Circle, at: Date): Date {
  if (!isQuiet(circle, at)) return at;
  const today = instant(localDate(at, circle.zone), circle.quiet.to, circle.zone);
  return today > at ? today : instant(localDateAfter(at, 1, circle.zone), circle.quiet.to, circle.zone);
}

/** Adds minutes of waking time: the clock stands still in quiet hours. */
export function addWaking(circle: Circle, from: Date, minutes: number): Date {
  let at = nextWaking(circle, from);
  let left = minutes;
  while (left > 0) {
    const evening = nextEvening(circle, at);
    const awake = (evening.getTime() - at.getTime()) / 60_000;
    if (left <= awake) return minutesLater(at, left);
    left -= awake;
    at = nextWaking(circle, evening);
  }
  return at;
}

function nextEvening(circle: Circle, at: Date): Date {
  const today = instant(localDate(at, circle.zone), circle.quiet.from, circle.zone);
  return today > at ? today : instant(localDateAfter(at, 1, circle.zone), circle.quiet.from, circle.zone);
}

/** When the help is wanted, as far as that is an instant: a day counts from its noon. */
export const wantedInstant = (wanted: Wanted | undefined, zone: string): Date | undefined =>
  wanted?.date ? instant(wanted.date, wanted.time ?? '12:00', zone) : undefined;

/** Wanted within twelve hours, or high: news about it may come at any hour. */
export function isPressing(
  circle: Circle,
  need: { urgency: Urgency; wanted?: Wanted | undefined },
  now: Date,
): boolean {
  if (need.urgency === 'high') return true;
  const wanted = wantedInstant(need.wanted, circle.zone);
  return wanted !== undefined && wanted > now && wanted < hoursLater(now, 12);
}

/**
 * By when an asker hears something true: the agreement's minutes, counted in waking hours unless the need is high, but
 * half an hour before the help is wanted at the latest, and never sooner than in ten minutes. On whole five minutes.
 */
export function promiseFor(circle: Circle, need: { urgency: Urgency; wanted?: Wanted | undefined }, now: Date): Date {
  const minutes = circle.agreement.promiseMinutes[need.urgency];
  const agreed = need.urgency === 'high' ? minutesLater(now, minutes) : addWaking(circle, now, minutes);
  const wanted = wantedInstant(need.wanted, circle.zone);
  const latest = wanted && wanted > now ? minutesLater(wanted, -30) : agreed;
  return wholeFive(later(earlier(agreed, latest), minutesLater(now, 10)));
}

const wholeFive = (at: Date): Date => new Date(Math.ceil(at.getTime() / 300_000) * 300_000);
