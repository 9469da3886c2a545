import type { DateTime } from 'luxon';
import { WEEKDAYS, type Weekday } from '../../model/helper.ts';
import type { Item, Role } from './atoms.ts';
import {
  exactDate,
  holiday,
  nextDate,
  nextDayOfMonth,
  nextWeekday,
  nthWeekday,
  weekdayOfNextWeek,
} from './calendar.ts';
import type { Core, Row } from './cores.ts';

const WORKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];

/** Reads a day or repeating days beginning at an item: a weekday or a list of them, a date, "tomorrow", "weekends". */
export function readDay(row: Row, at: number): Core | undefined {
  return readNamed(row, at) ?? readWeekdays(row, at) ?? readDate(row, at);
}

function readNamed({ items, calendar }: Row, at: number): Core | undefined {
  const { role, value } = items[at] ?? NOTHING;
  const { today } = calendar;
  const one = (day: DateTime | undefined, more: Partial<Core> = {}): Core | undefined =>
    day && { from: at, to: at + 1, day, ...more };
  switch (role) {
    case 'today':
      return one(today);
    case 'tonight':
      return one(today, { part: value === 'afternoon' ? 'afternoon' : value === 'morning' ? 'morning' : 'night' });
    case 'tomorrow':
      return one(today.plus({ days: 1 }));
    case 'overmorrow':
      return one(today.plus({ days: 2 }));
    case 'week-today':
      return one(today.plus({ days: 7 }));
    case 'holiday':
      return one(holiday(calendar, value));
    case 'weekend':
    case 'weekends':
      return { from: at, to: at + 1, weekdays: ['sat', 'sun'] };
    case 'weekdays':
      return { from: at, to: at + 1, weekdays: value === '' ? WORKDAYS : (value.split('-') as Weekday[]) };
    case 'weeks-from':
      return readWeeksFrom({ items, calendar }, at);
    case 'next-week':
      return readNextWeek({ items, calendar }, at);
    case 'nth':
    case 'ordinal':
    case 'last':
      return readNth({ items, calendar }, at);
    case 'every-day':
    case 'any-day':
      return readAllDays(items, at);
    default:
      return undefined;
  }
}

/** "a week from thursday", "two weeks from tomorrow" */
function readWeeksFrom(row: Row, at: number): Core | undefined {
  const core = readDay(row, skipThe(row.items, at + 1));
  return core?.day && { from: at, to: core.to, day: core.day.plus({ weeks: Number(row.items[at]?.value) }) };
}

/** "next week on tuesday"; alone it is vague. */
function readNextWeek({ items, calendar }: Row, at: number): Core {
  const behind = skipThe(items, at + 1);
  const item = items[behind];
  if (item?.role !== 'day' || item.token.join === 'break') return { from: at, to: at + 1, vague: true };
  return { from: at, to: behind + 1, day: weekdayOfNextWeek(calendar, item.value as Weekday) };
}

/** "the first saturday of december", "last friday of the month"; "the first" alone is read elsewhere. */
function readNth({ items, calendar }: Row, at: number): Core | undefined {
  const nth = items[at]?.role === 'last' ? -1 : Number(items[at]?.value);
  const [day, of, name] = [items[at + 1], items[at + 2], items[at + 3]];
  if (day?.role !== 'day' || !['of', 'in', 'from'].includes(of?.role ?? '')) return undefined;
  const skip = name?.role === 'the' || name?.role === 'this' ? 1 : 0;
  const month = items[at + 3 + skip];
  const number = month?.role === 'month' ? Number(month.value) : undefined;
  if (number === undefined && !(month?.role === 'unit' && month.value === 'month')) return undefined;
  return dated(nthWeekday(calendar, { nth, weekday: day.value as Weekday, month: number }), at, at + 4 + skip);
}

/** "every day" is all seven; "any day but wed" the others; "any day" alone is no wish at all, only a vague one. */
function readAllDays(items: readonly Item[], at: number): Core {
  const except = items[at + 1]?.role === 'except' ? listOf(items, at + 2) : undefined;
  if (except) {
    const weekdays = WEEKDAYS.filter((day) => !except.weekdays.includes(day));
    return { from: at, to: except.to, weekdays };
  }
  if (items[at]?.role === 'any-day') return { from: at, to: at + 1, vague: true };
  return { from: at, to: at + 1, weekdays: WEEKDAYS };
}

type List = { readonly weekdays: readonly Weekday[]; readonly to: number; readonly plural: boolean };

/** "mon wed fri", "tues/thurs", "sat or sun", "mon-fri", "monday through friday". */
function listOf(items: readonly Item[], from: number): List | undefined {
  const weekdays: Weekday[] = [];
  let at = from;
  let plural = false;
  while (isWeekday(items[at])) {
    const item = items[at] as Item;
    const day = item.value as Weekday;
    const ranged = at > from && (['to', 'until'].includes(items[at - 1]?.role ?? '') || item.token.join === 'dash');
    weekdays.push(...(ranged ? daysBetween(weekdays.at(-1) ?? day, day) : [day]));
    plural ||= item.role === 'days';
    at++;
    const joins = ['and', 'to', 'until'].includes(items[at]?.role ?? '');
    const behind = joins ? skipThe(items, at + 1) : at;
    if (!isWeekday(items[behind]) || items[at]?.token.join === 'break') break;
    at = behind;
  }
  return weekdays.length === 0 ? undefined : { weekdays: inOrder(weekdays), to: at, plural };
}

function skipThe(items: readonly Item[], at: number): number {
  return items[at]?.role === 'the' || items[at]?.role === 'the-many' || items[at]?.role === 'on' ? at + 1 : at;
}

function isWeekday(item: Item | undefined): boolean {
  return item?.role === 'day' || item?.role === 'days';
}

function daysBetween(first: Weekday, last: Weekday): readonly Weekday[] {
  const [from, to] = [WEEKDAYS.indexOf(first), WEEKDAYS.indexOf(last)];
  return WEEKDAYS.filter((_, day) => (from <= to ? day > from && day <= to : day > from || day <= to));
}

function inOrder(days: readonly Weekday[]): readonly Weekday[] {
  return WEEKDAYS.filter((day) => days.includes(day));
}

function readWeekdays(row: Row, at: number): Core | undefined {
  const { items, calendar } = row;
  const lead = items[at]?.role ?? 'other';
  const led = LEADS.includes(lead as Role) && isWeekday(items[at + 1]);
  if (led && lead === 'last') return undefined;
  const list = listOf(items, led ? at + 1 : at);
  if (!list) return undefined;
  const plural = list.plural || lead === 'every' || lead === 'the-many';
  const only = list.weekdays.length === 1 && !plural ? list.weekdays[0] : undefined;
  if (!only) return { from: at, to: list.to, weekdays: list.weekdays };
  const dated = readDateBehind(row, list.to, only);
  if (dated) return { ...dated, from: at };
  const tail = items[list.to];
  const behind = tail?.role === 'of' || tail?.role === 'from' ? skipThe(items, list.to + 1) : list.to;
  const nextWeek = items[behind]?.role === 'next-week' && items[behind]?.token.join !== 'break';
  if (nextWeek) return { from: at, to: behind + 1, day: weekdayOfNextWeek(calendar, only) };
  const coming = nextWeekday(calendar, only);
  if (tail?.role === 'weeks-on') return { from: at, to: list.to + 1, day: coming.plus({ weeks: Number(tail.value) }) };
  const day = lead === 'next' ? weekdayOfNextWeek(calendar, only) : coming;
  return { from: at, to: tail?.role === 'coming' ? list.to + 1 : list.to, day, ...(led ? {} : { bare: only }) };
}

const LEADS: readonly Role[] = ['this', 'next', 'last', 'every', 'the-many'];

/** "thurs dec 3", "weds 12/2", "tuesday the 1st", "el martes 1": the date says which. */
function readDateBehind(row: Row, at: number, weekday: Weekday): Core | undefined {
  const { items, calendar } = row;
  const behind = skipThe(items, at);
  const date = readDate(row, behind);
  if (date) return date;
  const item = items[behind];
  const number = item?.role === 'ordinal' || item?.role === 'number' ? Number(item.value) : 0;
  const day = nextDayOfMonth(calendar, number);
  const fits = day && WEEKDAYS[day.weekday - 1] === weekday && day > calendar.today;
  const timeBehind = items[behind + 1]?.role === 'at' || number > 12 || item?.role === 'ordinal';
  return fits && timeBehind ? { from: behind, to: behind + 1, day } : undefined;
}

/** "dec 3", "3 de diciembre", "3rd of december", "12/2", "12/2/26", "the 3rd". */
function readDate({ items, calendar }: Row, at: number): Core | undefined {
  const [first, second, third] = [items[at] ?? NOTHING, items[at + 1] ?? NOTHING, items[at + 2] ?? NOTHING];
  if (first.role === 'date') return readSlashed({ items, calendar }, at);
  if (first.role === 'month') {
    const behind = second.role === 'the' ? 2 : 1;
    const day = dayNumber(items[at + behind] ?? NOTHING);
    if (day) return dated(nextDate(calendar, Number(first.value), day), at, skipYear(items, at + behind + 1));
  }
  if (first.role === 'the-day') {
    const day = dayNumber(second);
    return day === undefined ? undefined : dated(nextDayOfMonth(calendar, day), at, at + 2);
  }
  const day = dayNumber(first);
  if (!day) return undefined;
  const month =
    second.role === 'month' ? 1 : (second.role === 'of' || second.role === 'from') && third.role === 'month' ? 2 : 0;
  if (month) {
    const name = month === 1 ? second : third;
    return dated(nextDate(calendar, Number(name.value), day), at, skipYear(items, at + month + 1));
  }
  const the = items[at - 1]?.role === 'the';
  const counts = first.role === 'ordinal' || (the && (day > 12 || second.role === 'at' || isAlone(items, at)));
  const named = the && second.role !== 'count' && !isUnit(second) && !isStreet(items, at + 1);
  return counts && named ? dated(nextDayOfMonth(calendar, day), at, at + 1) : undefined;
}

/** Without a year, further off than this, it is rather a size or a share: "boys 10/12", "shoes 7/8". */
const SLASHED_DAYS = 180;

function readSlashed({ items, calendar }: Row, at: number): Core | undefined {
  const parts = items[at]?.value.split('/').map(Number) ?? [];
  const day = exactDate(calendar, parts);
  const far = parts.length < 3 && day !== undefined && day > calendar.today.plus({ days: SLASHED_DAYS });
  return far && !BEFORE_DATES.includes(items[at - 1]?.role as Role) ? undefined : dated(day, at, at + 1);
}

const BEFORE_DATES: readonly Role[] = ['on', 'by', 'before', 'after', 'until', 'from', 'the'];

/** "nos mudamos el 3, …": nothing that it could count stands behind it, and it is no floor ("en el 3"). */
function isAlone(items: readonly Item[], at: number): boolean {
  const [before, next] = [items[at - 2], items[at + 1]];
  if (items[at - 1]?.value !== 'date' || before?.role === 'in' || before?.value === 'en') return false;
  return next === undefined || next.role !== 'other' || next.token.join !== 'space';
}

/** "the 3rd floor", "the 5th grade": an ordinal with a noun of its own is no date. */
function isStreet(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return (
    item?.role === 'other' &&
    item.token.join === 'space' &&
    /^(floor|grade|st|street|ave|avenue|time|one|day|piso)$/.test(item.value)
  );
}

function isUnit(item: Pick<Item, 'role'>): boolean {
  return item.role === 'unit';
}

function skipYear(items: readonly Item[], at: number): number {
  return items[at]?.role === 'number' && /^20[0-9]{2}$/.test(items[at]?.value ?? '') ? at + 1 : at;
}

function dayNumber({ role, value }: Pick<Item, 'role' | 'value'>): number | undefined {
  const day = role === 'number' || role === 'ordinal' ? Number(value) : 0;
  return day >= 1 && day <= 31 ? day : undefined;
}

function dated(day: DateTime | undefined, from: number, to: number): Core | undefined {
  return day && { from, to, day };
}

const NOTHING: Pick<Item, 'role' | 'value'> = { role: 'other', value: '' };
