import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWaking,
  instant,
  isQuiet,
  localClock,
  localDate,
  localTime,
  nextWaking,
  promiseFor,
  within,
} from '../../../lib/core/scene/times.ts';
import { mapleStreet } from '../../support/maple-street.ts';

const circle = mapleStreet();
const ny = (text: string): Date => instant(text.slice(0, 10), text.slice(11), circle.zone);
const said = (at: Date): string => `${localDate(at, circle.zone)} ${localClock(at, circle.zone)}`;
const times = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });

describe('the circle’s clock', () => {
  test('quiet hours run from nine in the evening to eight in the morning', () => {
    expect(isQuiet(circle, ny('2026-11-23 20:59'))).toBe(false);
    expect(isQuiet(circle, ny('2026-11-23 21:00'))).toBe(true);
    expect(isQuiet(circle, ny('2026-11-24 07:59'))).toBe(true);
    expect(isQuiet(circle, ny('2026-11-24 08:00'))).toBe(false);
    expect(within('12:00', { from: '09:00', to: '17:00' })).toBe(true);
  });

  test('waking starts at eight, also on the nights when the clocks change', () => {
    expect(said(nextWaking(circle, ny('2026-11-23 23:00')))).toBe('2026-11-24 08:00');
    expect(said(nextWaking(circle, ny('2027-03-13 23:30')))).toBe('2027-03-14 08:00');
    expect(said(nextWaking(circle, ny('2026-10-31 23:30')))).toBe('2026-11-01 08:00');
  });

  test('waking minutes stand still at night', () => {
    expect(said(addWaking(circle, ny('2026-11-23 20:00'), 240))).toBe('2026-11-24 11:00');
    expect(said(addWaking(circle, ny('2026-11-23 23:00'), 240))).toBe('2026-11-24 12:00');
  });

  test('whatever the moment, waking time ends awake and never before it began', () => {
    fc.assert(
      fc.property(times, fc.integer({ min: 1, max: 3000 }), (at, minutes) => {
        const end = addWaking(circle, at, minutes);
        expect(end.getTime()).toBeGreaterThan(at.getTime());
        const clock = localClock(new Date(end.getTime() - 1000), circle.zone);
        expect(within(clock, circle.quiet)).toBe(false);
      }),
    );
  });

  test('a time that spring skips still happens that day, one that autumn repeats happens once', () => {
    expect(said(instant('2027-03-14', '02:30', circle.zone))).toBe('2027-03-14 03:30');
    expect(instant('2026-11-01', '01:30', circle.zone).toISOString()).toBe('2026-11-01T05:30:00.000Z');
  });

  test('today and tomorrow are the circle’s, not the machine’s', () => {
    const now = ny('2026-11-23 23:50');
    expect(localTime(ny('2026-11-24 00:10'), now, circle.zone)).toMatchObject({ day: 'tomorrow', time: '00:10' });
    expect(localTime(ny('2026-11-26 09:00'), now, circle.zone)).toMatchObject({ day: 'later', date: '2026-11-26' });
  });
});

describe('a promise', () => {
  const need = { urgency: 'normal', wanted: undefined } as const;

  test('is four waking hours for an ordinary need, one hour at any time for a pressing one', () => {
    expect(said(promiseFor(circle, need, ny('2026-11-23 10:00')))).toBe('2026-11-23 14:00');
    expect(said(promiseFor(circle, need, ny('2026-11-23 22:30')))).toBe('2026-11-24 12:00');
    expect(said(promiseFor(circle, { urgency: 'high' }, ny('2026-11-23 22:30')))).toBe('2026-11-23 23:30');
  });

  test('is kept before the help is wanted', () => {
    const wanted = { phrase: 'tomorrow at 9', date: '2026-11-24', time: '09:00' };
    expect(said(promiseFor(circle, { ...need, wanted }, ny('2026-11-23 22:30')))).toBe('2026-11-24 08:30');
  });

  test('is never in the past, whatever was asked for', () => {
    const date = fc.constantFrom('2026-11-20', '2026-11-23', '2026-11-24', '2027-01-05');
    const time = fc.constantFrom('00:00', '09:00', '23:59', undefined);
    const urgency = fc.constantFrom('low' as const, 'normal' as const, 'high' as const);
    fc.assert(
      fc.property(times, date, time, urgency, (now, day, clock, how) => {
        const promise = promiseFor(circle, { urgency: how, wanted: { phrase: '', date: day, time: clock } }, now);
        expect(promise.getTime()).toBeGreaterThanOrEqual(now.getTime() + 10 * 60_000);
      }),
    );
  });
});
