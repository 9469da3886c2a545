import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consider } from '../../../lib/core/matching/consider.ts';
import type { Instance, InstanceHelper, InstanceNeed } from '../../../lib/core/matching/instance.ts';
import { pairs, plan } from '../../../lib/core/matching/plan.ts';
import { planCircle } from '../../../lib/core/matching/plan-circle.ts';
import { WORTHWHILE } from '../../../lib/core/matching/value.ts';
import { instances } from './arbitrary.ts';
import { neighbour, openNeed, sight } from './circle.ts';
import { helper, need, sweep } from './people.ts';

/** Dolores and her ride on Thursday, which Walter drove on Tuesday. */
const ride = (changes: Partial<InstanceNeed> = {}): InstanceNeed =>
  need({ neededAt: '2026-03-05T14:00:00Z', usual: 'walter', ...changes });
const bev = helper({ id: 'bev' });
const asked = (walter: Partial<InstanceHelper>, dolores: Partial<InstanceNeed> = {}): readonly string[] =>
  plan(sweep({ needs: [ride(dolores)], helpers: [helper({ id: 'walter', ...walter }), bev] })).asks.map(
    (ask) => ask.helper,
  );

describe('a need that comes back', () => {
  test('is first put to whoever helped last time, and to nobody else', () => {
    expect(asked({}, { wave: 2 })).toEqual(['walter']);
    expect(asked({ asksLast7Days: 1 }, { wave: 2 })).toEqual(['walter']);
  });

  test('is put to a stand-in in the same sweep where a wall stands before them', () => {
    expect(asked({ restingUntil: '2026-03-03T14:00:00Z' })).toEqual(['bev']);
    expect(asked({ pausedUntil: '2026-03-03T14:00:00Z' })).toEqual(['bev']);
    expect(asked({ asksLast7Days: 2 })).toEqual(['bev']);
    expect(asked({ openAsk: true })).toEqual(['bev']);
    expect(asked({ available: [{ days: ['tue'], from: '08:00', to: '12:00' }] })).toEqual(['bev']);
    expect(asked({ id: 'marcus', categories: [] })).toEqual(['bev']);
  });

  test('is put to a stand-in when they said no, or nothing', () => {
    expect(asked({}, { declinedBy: ['walter'] })).toEqual(['bev']);
    expect(asked({}, { asked: ['walter'] })).toEqual(['bev']);
  });

  test('is put to both when time presses', () => {
    const soon = { neededAt: '2026-03-02T15:00:00Z', wave: 2 };
    expect(asked({}, soon).toSorted()).toEqual(['bev', 'walter']);
  });

  test('does not wait for somebody who was asked so often of late that it is better not to', () => {
    const weary = {
      weeklyCap: 4,
      asksLast7Days: 3,
      lastAskedAt: '2026-03-02T12:00:00Z',
      helpsLast28Days: 12,
      fatigue: 4,
    };
    expect(asked({ ...weary, acceptRate: 0.02 })).toEqual(['bev']);
  });

  test('spares whoever helped last time no peace of a few hours: they are asked first all the same', () => {
    expect(asked({ coolingUntil: '2026-03-02T16:00:00Z' })).toEqual(['walter']);
  });

  test('says to the others why they are not asked', () => {
    const instance = sweep({ needs: [ride()], helpers: [helper({ id: 'walter' }), bev] });
    expect(consider(instance, 'n1')).toMatchObject([
      { helper: 'bev', outcome: 'walled', wall: 'usual-first' },
      { helper: 'walter', outcome: 'asked', first: true },
    ]);
  });

  test('finds a stand-in in the same sweep where two needs have the same usual helper', () => {
    const usual = { helper: 'walter', on: '2026-02-26' };
    const series = { weekdays: ['thu'] as const, date: '2026-03-05', nextAt: '2026-03-05T20:00:00.000Z', usual };
    const wanted = { phrase: 'thursday', date: '2026-03-05', time: '09:00' };
    const needs = [27, 31].map((number) => openNeed({ number, wanted, repeats: series }));
    const helpers = ['walter', 'bev'].map((id) => neighbour({ id }));
    const { asks } = planCircle(sight({ needs, helpers }));
    expect(asks.map((ask) => ask.helper).toSorted()).toEqual(['bev', 'walter']);
    expect(new Set(asks.map((ask) => ask.need)).size).toBe(2);
  });
});

describe('whatever the circle', () => {
  const usualOf = ({ needs }: Instance) => new Map(needs.map(({ id, usual }) => [id, usual]));
  const withoutUsual = (instance: Instance): Instance => ({
    ...instance,
    needs: instance.needs.map((each) => ({ ...each, usual: undefined })),
  });

  test('an outside solver sees the usual helper alone, where they may be asked and it is worth it, else everybody', () => {
    const inTime = instances.map(({ needs, ...instance }) => ({
      ...instance,
      needs: needs.map((each) => ({ ...each, neededAt: '2026-03-12T15:00:00Z' })),
    }));
    fc.assert(
      fc.property(inTime, (instance) => {
        const all = pairs(withoutUsual(instance));
        const usual = usualOf(instance);
        const first = all.filter(({ need: id, helper: who, value }) => usual.get(id) === who && value > WORTHWHILE);
        const held = new Set(first.map((pair) => pair.need));
        expect(pairs(instance)).toEqual(all.filter((pair) => first.includes(pair) || !held.has(pair.need)));
      }),
      { numRuns: 500 },
    );
  });

  test('nobody is asked whom a wall kept out before', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        expect(pairs(withoutUsual(instance))).toEqual(expect.arrayContaining([...pairs(instance)]));
      }),
    );
  });
});
