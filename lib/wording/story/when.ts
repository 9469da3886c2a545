import { DateTime } from 'luxon';
import { FOREVER } from '../../core/model/helper.ts';
import type { Wanted } from '../../core/model/need.ts';

/** The moment and the place that a time is told from. */
export type From = { readonly at: Date; readonly zone: string };

/** So far ahead a weekday alone says which day it is. */
const WEEK = 6;

/** When help is wanted, as `Tuesday at 9:00 AM`: the day and the time alone, never the words it was asked with. */
export function wantedWords(wanted: Wanted | undefined, from: From): string | undefined {
  const day = wanted?.date && dayWords(DateTime.fromISO(wanted.date, { zone: from.zone }), from);
  const time = wanted?.time && `at ${clockWords(DateTime.fromISO(`2000-01-01T${wanted.time}`, { zone: from.zone }))}`;
  return [day, time].filter(Boolean).join(' ') || undefined;
}

/** The end of something, as `10:30 AM` today or `Friday`; nothing where it has none. */
export function endWords(until: string | undefined, from: From): string | undefined {
  const end = DateTime.fromISO(until ?? '', { zone: from.zone });
  if (!end.isValid || until === FOREVER) return undefined;
  return daysTo(end, from) === 0 ? clockWords(end) : dayWords(end, from);
}

/** A moment to the minute: `8:00 AM`, `Friday at 8:00 AM`. */
export function momentWords(iso: string | undefined, from: From): string | undefined {
  const moment = DateTime.fromISO(iso ?? '', { zone: from.zone });
  if (!moment.isValid) return undefined;
  const clock = clockWords(moment);
  return daysTo(moment, from) === 0 ? clock : `${dayWords(moment, from)} at ${clock}`;
}

const clockWords = (time: DateTime): string => time.setLocale('en-US').toFormat('h:mm a');

const daysTo = (day: DateTime, { at, zone }: From): number =>
  Math.round(day.startOf('day').diff(DateTime.fromJSDate(at, { zone }).startOf('day'), 'days').days);

function dayWords(day: DateTime, from: From): string {
  const days = daysTo(day, from);
  if (days === 0) return 'today';
  return day.setLocale('en-US').toFormat(days > 0 && days <= WEEK ? 'cccc' : 'LLLL d');
}
