import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instanceHelper } from '../../../lib/core/matching/helper-from-circle.ts';
import { planCircle } from '../../../lib/core/matching/plan-circle.ts';
import { FOREVER, WEEKDAYS } from '../../../lib/core/model/helper.ts';
import type { SeenHelper } from '../../../lib/core/model/roster.ts';
import { packed, unpacked } from '../../../lib/core/roster/pack.ts';
import { neighbour, openNeed, rides, sight } from '../matching/circle.ts';

const NOW = new Date('2026-03-02T15:00:00.000Z');
const time = fc
  .date({ min: new Date('2026-02-01T00:00:00Z'), max: new Date('2026-03-20T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const clock = fc.constantFrom('00:00', '09:00', '13:30', '22:15', '24:00');
const kind = fc.constantFrom('ride', 'food', 'home_repair', 'a|b;c/d,e', 'año nuevo');
const offer = fc.record({
  categories: fc.uniqueArray(kind, { maxLength: 3 }),
  standing: fc.boolean(),
  days: fc.subarray([...WEEKDAYS]),
  hours: maybe(fc.record({ from: clock, to: clock })),
  date: maybe(fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-09')),
});
const helper: fc.Arbitrary<SeenHelper> = fc.record({
  id: fc.constantFrom('marcus', '-_9'),
  area: maybe(fc.constantFrom('11216', 'Halsey | north')),
  offers: fc.array(offer, { maxLength: 3 }),
  weeklyCap: maybe(fc.nat(9)),
  askedAt: fc.array(time, { maxLength: 4 }).map((times) => times.sort()),
  lastAskedAt: maybe(time),
  helpedAt: fc.array(time, { maxLength: 3 }).map((times) => times.sort()),
  restingUntil: maybe(time),
  pausedUntil: maybe(fc.oneof(time, fc.constant(FOREVER))),
  asks: fc.array(fc.integer({ min: 1, max: 999_999 }), { maxLength: 2 }),
  replies: maybe(fc.record({ yes: fc.nat(9), no: fc.constantFrom(0, 0.125, 2.5), silent: fc.nat(3), at: time })),
});

describe('a helper in one line', () => {
  it('is planned with as they are', () => {
    const { circle } = sight();
    const context = { circle, now: NOW, areas: new Map(circle.areas.map((area) => [area.id, area])) };
    fc.assert(
      fc.property(helper, (each) => {
        const again = unpacked(each.id, packed(each));
        expect(again).toEqual(each);
        expect(instanceHelper(again, context)).toEqual(instanceHelper(each, context));
      }),
    );
  });

  it('is short: a neighbour who was asked on Monday and offers rides on weekdays', () => {
    const marcus = neighbour({
      area: '11216',
      offers: [rides({ days: WEEKDAYS.slice(0, 5), hours: { from: '09:00', to: '12:00' } })],
      askedAt: ['2026-03-02T13:00:00.000Z'],
      lastAskedAt: '2026-03-02T13:00:00.000Z',
      replies: { yes: 1, no: 0, silent: 0, at: '2026-03-02T13:20:00.000Z' },
    });
    expect(packed(marcus).length).toBeLessThan(60);
    expect(packed(neighbour({ area: '11216' }))).toBe('ride|11216');
  });
});

describe('a plan with those alone who offer what is wanted', () => {
  it('is the plan with the whole roster', () => {
    const person = fc
      .tuple(helper, fc.uuid())
      .map(([each, id]): SeenHelper => ({ ...each, id, offers: each.offers.slice(0, 1) }));
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (helpers) => {
        const needs = [openNeed({ number: 27 }), openNeed({ number: 31, categories: ['food'], urgency: 'high' })];
        const offering = helpers.filter(({ offers }) =>
          offers.some(({ categories }) => categories.includes('ride') || categories.includes('food')),
        );
        expect(planCircle(sight({ now: NOW, needs, helpers: offering }))).toEqual(
          planCircle(sight({ now: NOW, needs, helpers })),
        );
      }),
    );
  });
});
