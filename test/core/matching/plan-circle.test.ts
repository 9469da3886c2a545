import { describe, expect, test } from 'vitest';
import type { CircleSight } from '../../../lib/core/matching/from-circle.ts';
import { planCircle } from '../../../lib/core/matching/plan-circle.ts';
import { asked, neighbour, openNeed, rides, sight } from './circle.ts';

const asksIn = (changes: Partial<CircleSight>): readonly string[] =>
  planCircle(sight(changes)).asks.map(({ need, helper }) => `${need} ${helper}`);

describe('a sweep of the circle', () => {
  test('asks Marcus, who drives on weekday mornings, about Dolores and her ride tomorrow at nine', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
    const marcus = neighbour({ offers: [rides({ days, hours: { from: '08:00', to: '12:00' } })] });
    const ride = openNeed({ wanted: { phrase: 'tomorrow at 9', date: '2026-03-03', time: '09:00' } });
    expect(asksIn({ needs: [ride], helpers: [marcus] })).toEqual(['27 marcus']);
    expect(planCircle(sight({ needs: [ride], helpers: [marcus] })).unasked).toEqual([]);
  });

  test('asks the only driver of a small circle again, though they were asked twice of late', () => {
    const askedAt = ['2026-03-01T14:00:00.000Z', '2026-03-01T20:00:00.000Z'];
    const marcus = neighbour({ weeklyCap: 4, askedAt, lastAskedAt: '2026-03-01T20:00:00.000Z' });
    expect(asksIn({ needs: [openNeed()], helpers: [marcus] })).toEqual(['27 marcus']);
  });

  test('takes the circle for what it is told, where it sees a few helpers alone', () => {
    const marcus = neighbour({});
    const needs = [openNeed()];
    expect(asksIn({ needs, helpers: [marcus], lately: { meanChance: 0.25, circleFatigue: 0.3 } })).toEqual([
      '27 marcus',
    ]);
    expect(asksIn({ needs, helpers: [marcus], lately: { meanChance: 0.25, circleFatigue: 9 } })).toEqual([]);
  });

  test('asks somebody a second thing at once only for what is urgent and has nobody else', () => {
    const busy = neighbour({ asks: [31] });
    const urgent = openNeed({ urgency: 'high' });
    expect(asksIn({ needs: [urgent], helpers: [busy] })).toEqual(['27 marcus']);
    expect(asksIn({ needs: [openNeed()], helpers: [busy] })).toEqual([]);
    expect(asksIn({ needs: [urgent], helpers: [busy, neighbour({ id: 'bev' })] })).toEqual(['27 bev']);
    expect(asksIn({ needs: [urgent], helpers: [neighbour({ asks: [31, 32] })] })).toEqual([]);
  });

  test('asks nobody a second thing while somebody else may still answer the urgent need', () => {
    const urgent = openNeed({ urgency: 'high', wave: 1, asks: [asked('bev', 'waiting')] });
    expect(asksIn({ needs: [urgent], helpers: [neighbour({ asks: [31] })] })).toEqual([]);
  });

  test('keeps every other wall around somebody who is asked a second thing', () => {
    const urgent = openNeed({ urgency: 'high' });
    const resting = neighbour({ asks: [31], restingUntil: '2026-03-03T14:00:00.000Z' });
    expect(asksIn({ needs: [urgent], helpers: [resting] })).toEqual([]);
    expect(asksIn({ needs: [urgent], helpers: [neighbour({ asks: [31], weeklyCap: 0 })] })).toEqual([]);
  });

  describe('where Marcus was asked an hour ago', () => {
    const marcus = neighbour({ lastAskedAt: '2026-03-02T13:00:00.000Z' });
    const bev = neighbour({ id: 'bev', askedAt: ['2026-02-28T14:00:00.000Z'], helpedAt: ['2026-02-28T14:00:00.000Z'] });

    test('asks Bev alone, and says until when he is left in peace', () => {
      const made = planCircle(sight({ helpers: [marcus, bev] }));
      expect(made.asks.map(({ helper }) => helper)).toEqual(['bev']);
      expect(made.considered.get('27')?.helpers).toContainEqual({
        who: 'marcus',
        outcome: 'walled',
        wall: 'asked-lately',
        until: '2026-03-02T17:00:00.000Z',
      });
    });

    test('asks him where nobody else can be asked, but not while somebody may still answer', () => {
      expect(asksIn({ helpers: [marcus] })).toEqual(['27 marcus']);
      const waits = openNeed({ wave: 1, asks: [asked('bev', 'waiting')] });
      expect(asksIn({ needs: [waits], helpers: [marcus, bev] })).toEqual([]);
    });

    test('asks both about what is urgent', () => {
      const urgent = openNeed({ urgency: 'high' });
      expect(asksIn({ needs: [urgent], helpers: [marcus, bev] }).toSorted()).toEqual(['27 bev', '27 marcus']);
    });

    test('asks both when the four hours of the agreement are over', () => {
      const rested = { ...marcus, lastAskedAt: '2026-03-02T10:00:00.000Z' };
      expect(asksIn({ helpers: [rested, bev] }).toSorted()).toEqual(['27 bev', '27 marcus']);
    });
  });

  test('asks again whom it released when the need comes back, after those it never asked', () => {
    const back = openNeed({ asks: [asked('marcus', 'released'), asked('ana', 'expired')], gaveBack: ['rosa'] });
    const [ana, marcus, rosa] = ['ana', 'marcus', 'rosa'].map((id) => neighbour({ id }));
    const roster = [ana, marcus, rosa].flatMap((each) => each ?? []);
    expect(asksIn({ needs: [back], helpers: roster })).toEqual(['27 marcus']);
    expect(asksIn({ needs: [back], helpers: [...roster, neighbour({ id: 'bev' })] })).toEqual(['27 bev']);
  });

  test('asks each helper once, also where several rounds want the same one', () => {
    const needs = [
      openNeed({ number: 27, urgency: 'high' }),
      openNeed({ number: 28, urgency: 'high', asks: [asked('marcus', 'released')] }),
      openNeed({ number: 29, urgency: 'high' }),
    ];
    const made = planCircle(sight({ needs, helpers: [neighbour(), neighbour({ id: 'bev', asks: [40] })] }));
    const helpers = made.asks.map(({ helper }) => helper);
    expect(helpers.toSorted()).toEqual(['bev', 'marcus']);
    expect(made.total).toBe(made.asks.reduce((sum, { value }) => sum + value, 0));
    expect(made.asks.length + made.unasked.length).toBe(3);
  });

  test('leaves everybody in peace at night except for what is urgent', () => {
    const now = new Date('2026-03-03T04:00:00.000Z');
    expect(planCircle(sight({ now })).unasked).toEqual([{ need: '27', reason: 'quiet-hours' }]);
    expect(asksIn({ now, needs: [openNeed({ urgency: 'high' })] })).toEqual(['27 marcus']);
  });
});
