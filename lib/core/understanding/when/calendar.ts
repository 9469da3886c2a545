import { DateTime } from 'luxon';
import { WEEKDAYS, type Weekday } from '../../model/helper.ts';

/** Days as the circle's people count them: the local date now, in their zone. */
export type Calendar = { readonly today: DateTime; readonly now: DateTime };

export function calendarOf(now: Date, zone: string): Calendar {
  const local = DateTime.fromJSDate(now, { zone });
  return { now: local, today: local.startOf('day') };
}

/** `YYYY-MM-DD`, or null where luxon cannot say (a date outside all calendars). */
export function iso(day: DateTime): string | null {
  return day.isValid ? day.toISODate() : null;
}

/** The next such weekday after today: "tues" said on a Tuesday is in a week (labelling guide). */
export function nextWeekday({ today }: Calendar, weekday: Weekday): DateTime {
  const ahead = (WEEKDAYS.indexOf(weekday) + 1 - today.weekday + 7) % 7;
  return today.plus({ days: ahead === 0 ? 7 : ahead });
}

/** "next friday": the one in the week after this one, weeks beginning on Monday. */
export function weekdayOfNextWeek({ today }: Calendar, weekday: Weekday): DateTime {
  return today.startOf('week').plus({ days: 7 + WEEKDAYS.indexOf(weekday) });
}

/** The next time this day of a month comes, today included; undefined for the 31st of February. */
export function nextDate({ today }: Calendar, month: number, day: number): DateTime | undefined {
  const years = [0, 1, 4].map((more) =>
    DateTime.fromObject({ year: today.year + more, month, day }, { zone: today.zone }),
  );
  return years.find((date) => date.isValid && date >= today);
}

export function exactDate({ today }: Calendar, [month, day, year]: readonly number[]): DateTime | undefined {
  if (year === undefined) return nextDate({ today, now: today }, month ?? 0, day ?? 0);
  const full = year < 100 ? 2000 + year : year;
  const date = DateTime.fromObject({ year: full, month, day }, { zone: today.zone });
  return date.isValid ? date : undefined;
}

/** "the 3rd": this month or the next that has such a day. */
export function nextDayOfMonth({ today }: Calendar, day: number): DateTime | undefined {
  if (day < 1 || day > 31) return undefined;
  const months = [0, 1, 2].map((more) => today.startOf('month').plus({ months: more }));
  return months.map((month) => month.set({ day })).find((date) => date.day === day && date >= today);
}

/** The nth such weekday (-1: the last) of a month, or of this month or the next, that is not over. */
export function nthWeekday(
  { today }: Calendar,
  { nth, weekday, month }: { readonly nth: number; readonly weekday: Weekday; readonly month: number | undefined },
): DateTime | undefined {
  const [here, step] = month === undefined ? [today, { months: 1 }] : [today.set({ month }), { years: 1 }];
  const starts = [here, here.plus(step)].map((day) => day.startOf('month'));
  return starts
    .map((first) => {
      const ahead = (WEEKDAYS.indexOf(weekday) + 1 - first.weekday + 7) % 7;
      const days = Array.from({ length: 5 }, (_, week) => first.plus({ days: ahead + 7 * week }));
      return days.filter((day) => day.month === first.month).at(nth > 0 ? nth - 1 : nth);
    })
    .find((day) => day !== undefined && day >= today);
}

/** Days of the year that people name; those that move are counted, as the United States keep them. */
export function holiday(calendar: Calendar, name: string): DateTime | undefined {
  const fixed = HOLIDAYS[name];
  if (fixed) return nextDate(calendar, fixed[0], fixed[1]);
  const { today } = calendar;
  const thursday = [0, 1].map((more) => thanksgiving(today.plus({ years: more }))).find((day) => day >= today);
  if (name === 'thanksgiving') return thursday;
  return name === 'day-after-thanksgiving' ? thursday?.plus({ days: 1 }) : undefined;
}

const HOLIDAYS: Readonly<Record<string, readonly [number, number]>> = {
  christmas: [12, 25],
  'christmas-eve': [12, 24],
  'new-year': [1, 1],
  'new-years-eve': [12, 31],
  'three-kings': [1, 6],
  halloween: [10, 31],
  'july-fourth': [7, 4],
};

/** The fourth Thursday of November. */
function thanksgiving(year: DateTime): DateTime {
  const first = year.startOf('year').set({ month: 11 });
  return first.plus({ days: ((4 - first.weekday + 7) % 7) + 21 });
}

/** Whole days from today to a local date. */
export function daysUntil({ today }: Calendar, date: string): number {
  return Math.round(DateTime.fromISO(date, { zone: today.zone }).diff(today, 'days').days);
}
