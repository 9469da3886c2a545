import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WEEKDAYS } from '../../../lib/core/model/helper.ts';
import type { Need, Usual } from '../../../lib/core/model/need.ts';
import { nextInSeries, seriesFrom, usualAfter } from '../../../lib/core/needs/series.ts';
import { instant, weekdayOf } from '../../../lib/core/scene/times.ts';
import { mapleStreet } from '../../support/maple-street.ts';
import { openNeed } from '../matching/circle.ts';

const circle = mapleStreet();
const local = (text: string): Date => instant(text.slice(0, 10), text.slice(11), circle.zone);
const dialysis = { weekdays: ['tue', 'thu'], time: '09:00' } as const;

describe('the days of a series', () => {
  test('begin with the next such day, today included while its hour is to come', () => {
    expect(seriesFrom(circle, dialysis, local('2026-11-23 10:00')).date).toBe('2026-11-24');
    expect(seriesFrom(circle, dialysis, local('2026-11-24 08:59')).date).toBe('2026-11-24');
    expect(seriesFrom(circle, dialysis, local('2026-11-24 09:00')).date).toBe('2026-11-26');
  });

  test('follow each other, also for a ride that was over before its day', () => {
    const tuesday = seriesFrom(circle, dialysis, local('2026-11-23 10:00'));
    expect(nextInSeries(circle, tuesday, local('2026-11-23 12:00')).date).toBe('2026-11-26');
    expect(nextInSeries(circle, tuesday, local('2026-11-24 11:00')).date).toBe('2026-11-26');
  });

  test('leave out what passed while the hotline was away', () => {
    const tuesday = seriesFrom(circle, dialysis, local('2026-11-23 10:00'));
    expect(nextInSeries(circle, tuesday, local('2026-12-02 12:00')).date).toBe('2026-12-03');
  });

  test('keep their hour where the clocks change, and the next is opened six hours after it', () => {
    const sunday = seriesFrom(circle, { weekdays: ['sun'], time: '09:00' }, local('2026-10-27 10:00'));
    expect(sunday).toMatchObject({ date: '2026-11-01', nextAt: '2026-11-01T20:00:00.000Z' });
  });

  test('are always one of the weekdays, later than the one before, and still to come', () => {
    const rhythm = fc.record({
      weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }),
      time: fc.option(fc.constantFrom('00:00', '09:00', '23:59'), { nil: undefined }),
    });
    const day = fc.date({ min: new Date('2026-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(rhythm, day, day, (chosen, begun, now) => {
        const first = seriesFrom(circle, chosen, begun);
        const next = nextInSeries(circle, first, now);
        expect(next.date > first.date).toBe(true);
        expect(chosen.weekdays).toContain(weekdayOf(next.date));
        expect(instant(next.date, chosen.time ?? '23:59', circle.zone) > now).toBe(true);
      }),
    );
  });
});

describe('whoever is asked first next time', () => {
  const series = seriesFrom(circle, dialysis, local('2026-11-23 10:00'));
  const walter: Usual = { helper: 'walter', on: '2026-11-19' };
  const doneBy = (helper: string, by: 'asker' | 'coordinator' = 'asker'): Need => ({
    ...openNeed(),
    status: 'done',
    helper,
    closedAt: '2026-11-24T16:00:00.000Z',
    by,
  });
  const usualThen = (need: Need, usual?: Usual) => usualAfter(need, { ...series, usual });

  test('is whoever helped, on the day they did', () => {
    expect(usualThen(doneBy('walter'))).toEqual({ helper: 'walter', on: '2026-11-24' });
    expect(usualThen(doneBy('walter'), walter)).toEqual({ helper: 'walter', on: '2026-11-24' });
  });

  test('stays the same when somebody stands in once, and is the stand-in from the second time on', () => {
    const once = usualThen(doneBy('bev'), walter);
    expect(once).toEqual({ ...walter, missed: true });
    expect(usualThen(doneBy('bev'), once)).toEqual({ helper: 'bev', on: '2026-11-24' });
    expect(usualThen(doneBy('walter'), once)).toEqual({ helper: 'walter', on: '2026-11-24' });
  });

  test('stays the same when nobody came, or only a coordinator closed it', () => {
    expect(usualThen(openNeed(), walter)).toEqual(walter);
    expect(usualThen(doneBy('bev', 'coordinator'), walter)).toEqual(walter);
    expect(usualThen(openNeed())).toBeUndefined();
  });
});
