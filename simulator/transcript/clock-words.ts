import { DateTime } from 'luxon';
import type { ClockMove } from '../clock-move.ts';

export type ClockWords = {
  readonly move: ClockMove;
  /** The same in the words of a transcript. */
  readonly written: string;
};

const UNITS = { m: 'minute', h: 'hour', d: 'day' } as const;

/** `+20m`, `+ 2 hours`, `tomorrow 8:30`, `14:00` or `2026-11-24 08:30`, on the circle's clock. Nothing if it is none. */
export function readClockWords(words: string, now: Date, zone: string): ClockWords | undefined {
  const [, amount, unit] = /^\+\s*(\d+)\s*([mhd])[a-z]*$/iu.exec(words) ?? [];
  if (amount !== undefined && unit !== undefined)
    return ahead(Number(amount), unit.toLowerCase() as keyof typeof UNITS);
  const local = DateTime.fromJSDate(now, { zone });
  const [, day, hour, minute] = /^(?:(tomorrow)\s+)?(\d{1,2}):(\d\d)$/iu.exec(words) ?? [];
  if (hour === undefined) return at(DateTime.fromISO(words.trim().replace(' ', 'T'), { zone }));
  const time = local.set({ hour: Number(hour), minute: Number(minute), second: 0, millisecond: 0 });
  const later = day !== undefined || time < local ? time.plus({ days: 1 }) : time;
  return at(later);
}

function ahead(amount: number, unit: keyof typeof UNITS): ClockWords {
  const letter = unit.toUpperCase();
  return {
    move: { advance: unit === 'd' ? `P${amount}D` : `PT${amount}${letter}` },
    written: plus(amount, unit),
  };
}

const plus = (amount: number, unit: keyof typeof UNITS): string =>
  `+ ${amount} ${UNITS[unit]}${amount === 1 ? '' : 's'}`;

/** `+ 20 minutes` for `PT20M`; nothing for a move that is not so plain. */
export function advanceLine(advance: string): string | undefined {
  const [, minutesOrHours, timeUnit, days] = /^P(?:T(\d+)([MH])|(\d+)D)$/u.exec(advance) ?? [];
  if (days !== undefined) return plus(Number(days), 'd');
  return minutesOrHours === undefined ? undefined : plus(Number(minutesOrHours), timeUnit === 'M' ? 'm' : 'h');
}

const at = (time: DateTime): ClockWords | undefined =>
  time.isValid ? { move: { to: time.toUTC().toISO() ?? '' }, written: toWords(time) } : undefined;

const toWords = (time: DateTime): string => `to ${localWords(time)}`;

/** `to 2026-11-24 08:30`. In the hour that comes twice when summer ends, the minutes since `before` say which is meant. */
export function toLine(time: DateTime, before: DateTime | undefined): string {
  const comesTwice = time.getPossibleOffsets().length > 1;
  return comesTwice && before !== undefined ? plus(time.diff(before).as('minutes'), 'm') : toWords(time);
}

/** `2026-11-23 10:00` */
export const localWords = (time: DateTime): string => time.toFormat('yyyy-MM-dd HH:mm');
