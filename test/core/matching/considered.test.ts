import { describe, expect, test } from 'vitest';
import type { CircleSight } from '../../../lib/core/matching/from-circle.ts';
import { planCircle } from '../../../lib/core/matching/plan-circle.ts';
import type { ConsideredHelper } from '../../../lib/core/model/considered.ts';
import { asked, neighbour, openNeed, rides, sight } from './circle.ts';
import { NOW } from './people.ts';

const lookFor = (number: number, changes: Partial<CircleSight>) =>
  planCircle(sight(changes)).considered.get(String(number));

const outcomes = (helpers: readonly ConsideredHelper[] = []): readonly string[] =>
  helpers.map((each) => `${each.who} ${each.outcome === 'walled' ? each.wall : each.outcome}`);

describe('what stays of a look for helpers', () => {
  test('Marcus is asked, Bev rests until a day, Luis does not drive at that hour, and Rosa gives no rides', () => {
    const until = '2026-03-06T14:00:00.000Z';
    const helpers = [
      neighbour(),
      neighbour({ id: 'bev', restingUntil: until }),
      neighbour({ id: 'luis', offers: [rides({ hours: { from: '18:00', to: '20:00' } })] }),
      neighbour({ id: 'rosa', offers: [rides({ categories: ['food'] })] }),
    ];
    const needs = [openNeed({ wanted: { phrase: 'tomorrow at 9', date: '2026-03-03', time: '09:00' } })];
    expect(lookFor(27, { needs, helpers })).toEqual({
      at: new Date(NOW).toISOString(),
      helpers: [
        { who: 'marcus', outcome: 'asked' },
        { who: 'luis', outcome: 'walled', wall: 'wrong-hours' },
        { who: 'bev', outcome: 'walled', wall: 'resting', until },
      ],
      more: 0,
      unasked: undefined,
    });
  });

  test('nobody who offers it leaves a reason, and the asker who could drive is not counted', () => {
    const helpers = [neighbour({ id: 'dolores' })];
    expect(lookFor(27, { helpers })).toMatchObject({ helpers: [], more: 0, unasked: 'nobody-offers-this' });
  });

  test('who is asked only because the need came back, or presses, was asked all the same', () => {
    const back = openNeed({ asks: [asked('marcus', 'released')] });
    expect(outcomes(lookFor(27, { needs: [back] })?.helpers)).toEqual(['marcus asked']);
    const urgent = openNeed({ urgency: 'high' });
    const busy = [neighbour({ asks: [31] })];
    expect(outcomes(lookFor(27, { needs: [urgent], helpers: busy })?.helpers)).toEqual(['marcus asked']);
    expect(outcomes(lookFor(27, { helpers: busy })?.helpers)).toEqual(['marcus open-ask']);
  });

  test('of two needs that want the same driver one asks him, and the other says where he is', () => {
    const needs = [openNeed({ urgency: 'high' }), openNeed({ number: 31, asker: 'walter', urgency: 'low' })];
    expect(lookFor(31, { needs })).toMatchObject({
      helpers: [{ who: 'marcus', outcome: 'asked-elsewhere', need: 27 }],
      unasked: 'helpers-needed-elsewhere',
    });
  });

  test('of many drivers twelve are named, first those who are asked, and the others counted', () => {
    const helpers = Array.from({ length: 40 }, (_, place) => neighbour({ id: `n${String(place).padStart(2, '0')}` }));
    const look = lookFor(27, { helpers });
    expect(look?.more).toBe(28);
    expect(outcomes(look?.helpers).slice(0, 3)).toEqual(['n00 asked', 'n01 asked', 'n02 passed-over']);
    expect(new Set(look?.helpers.map(({ who }) => who)).size).toBe(12);
  });

  test('what the circle keeps for a coordinator is looked for by nobody', () => {
    expect(lookFor(27, { needs: [openNeed({ categories: ['money'] })] })).toBeUndefined();
  });
});
