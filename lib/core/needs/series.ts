import type { Circle } from '../model/circle.ts';
import type { Weekday } from '../model/helper.ts';
import type { Need, Repeats, Usual, Wanted } from '../model/need.ts';
import { put } from '../scene/draft.ts';
import { ownNeeds, type Personal } from '../scene/person.ts';
import { hoursLater, instant, iso, later, localDateAfter, wantedInstant, weekdayOf } from '../scene/times.ts';
import { withDue } from './need-due.ts';

/** On which days a need comes back, and at what time. */
export type Rhythm = { readonly weekdays: readonly Weekday[]; readonly time?: string | undefined };

/** So long after its time the next one is opened, whatever is known of this one: a daily need has to be looked for by then. */
const OVER_HOURS = 6;

/** A series from its first day on: the next such day whose time is still to come. */
export const seriesFrom = (circle: Circle, rhythm: Rhythm, now: Date): Repeats =>
  onDay(circle, rhythm, firstDay(circle, rhythm, { after: '', from: now, now }));

/** A series whose first day was chosen apart from the weekdays; none where that is not one of them. */
export const seriesFor = (circle: Circle, wanted: Wanted | undefined, weekdays: readonly Weekday[] = []) =>
  wanted?.date !== undefined && weekdays.includes(weekdayOf(wanted.date))
    ? onDay(circle, { weekdays, time: wanted.time }, wanted.date)
    : undefined;

/** The same series on its next day that is still to come. A day that passed unseen, in an outage say, is left out. */
export function nextInSeries(circle: Circle, series: Repeats, now: Date): Repeats {
  const from = later(now, instant(series.date, '12:00', circle.zone));
  return onDay(circle, series, firstDay(circle, series, { after: series.date, from, now }));
}

/** When a need of a series is wanted. */
export const wantedOn = ({ date, time }: Repeats, phrase = ''): Wanted => ({ phrase, date, time });

function onDay({ zone }: Circle, { weekdays, time }: Rhythm, date: string): Repeats {
  const at = wantedInstant({ phrase: '', date, time }, zone) ?? new Date(0);
  return { weekdays, time, date, nextAt: iso(hoursLater(at, OVER_HOURS)) };
}

type Search = { readonly after: string; readonly from: Date; readonly now: Date };

function firstDay({ zone }: Circle, { weekdays, time }: Rhythm, { after, from, now }: Search): string {
  const days = Array.from({ length: 8 }, (_, day) => localDateAfter(from, day, zone));
  const fits = (date: string): boolean =>
    date > after && weekdays.includes(weekdayOf(date)) && instant(date, time ?? '23:59', zone) > now;
  const date = days.find(fits);
  if (date === undefined) throw new Error('a series has at least one weekday');
  return date;
}

/**
 * Who is asked first next time: whoever helped this time. A usual helper stays the usual one when somebody stands in for
 * them once; if somebody has to again the next time, that one is the usual helper.
 */
export function usualAfter(need: Need, { usual, date }: Repeats): Usual | undefined {
  const helper = helperOf(need);
  if (helper === undefined) return usual;
  const fresh = { helper, on: need.wanted?.date ?? date };
  return usual === undefined || usual.helper === helper || usual.missed ? fresh : { ...usual, missed: true };
}

/** A helper who said yes, and nobody says that it did not happen. That a coordinator closed it says nothing about that. */
function helperOf(need: Need): string | undefined {
  if (need.status === 'done') return need.by === 'coordinator' ? undefined : need.helper;
  return need.status === 'covered' ? need.helper : undefined;
}

/** Somebody said yes and it did not happen: they are not asked first next time. */
export function forgetUsual(draft: Personal, helper: string | undefined): void {
  for (const need of ownNeeds(draft)) {
    if (need.repeats?.usual === undefined || need.repeats.usual.helper !== helper) continue;
    put(draft, { ...need, repeats: { ...need.repeats, usual: undefined } });
  }
}

/** Nothing comes back any more: what is open stays as it is. */
export function endSeries(draft: Personal): void {
  for (const need of ownNeeds(draft)) if (need.repeats) put(draft, withDue({ ...need, repeats: undefined }));
}
