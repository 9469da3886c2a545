import type { Item } from './atoms.ts';
import type { Core, Row } from './cores.ts';

/** Reads "in 3 days" (a day), "two weeks", "for a month" (a length; it ends a pause, and means nothing elsewhere). */
export function readLength({ items, calendar }: Row, at: number): Core | undefined {
  const ahead = items[at]?.role === 'in';
  const place = ahead ? at + 1 : at;
  const count = countOf(items[place]);
  const unit = items[place + 1];
  if (count === undefined || unit?.role !== 'unit' || items[place + 2]?.role === 'ago') return undefined;
  const to = place + 2;
  if (!ahead) return lengthCore(at, to, count, unit);
  const past = calendar.now.plus(durationOf(count, unit.value));
  if (!past.isValid) return undefined;
  const day = past.startOf('day');
  if (unit.value !== 'hour' && unit.value !== 'minute') return { from: at, to, day };
  return { from: at, to, day, start: { hour: past.hour, minute: past.minute, half: null } };
}

function lengthCore(from: number, to: number, count: number, unit: Item): Core {
  return { from, to, length: { count, unit: unit.value } };
}

function countOf(item: Item | undefined): number | undefined {
  if (item?.role === 'one') return 1;
  const count = item?.role === 'number' ? Number(item.value) : Number.NaN;
  return count > 0 && count < 1000 ? count : undefined;
}

/** A length in luxon's words. A month is the calendar's, not thirty days. */
export function durationOf(count: number, unit: string): Readonly<Record<string, number>> {
  return { [`${unit}s`]: count };
}
