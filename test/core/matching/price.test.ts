import { describe, expect, test } from 'vitest';
import { fatigueOf, likelyFatigue } from '../../../lib/core/matching/fatigue.ts';
import type { InstanceHelper } from '../../../lib/core/matching/instance.ts';
import { plan } from '../../../lib/core/matching/plan.ts';
import { priceOf } from '../../../lib/core/matching/price.ts';
import { DEFAULT_POLICY } from '../../../lib/core/matching/settings.ts';
import { helper, need, sweep } from './people.ts';

const DAY = 86_400_000;
const price = (changes: Partial<InstanceHelper>, fatigue = 0, chance = 0.25): number =>
  priceOf({ helper: helper(changes), chance, fatigue }, DEFAULT_POLICY);

describe('fatigue', () => {
  test('counts an ask whole at once, and half after three days', () => {
    expect(fatigueOf([0], 0, 3)).toBe(1);
    expect(fatigueOf([0], 3 * DAY, 3)).toBe(0.5);
    expect(fatigueOf([0, 0], 6 * DAY, 3)).toBe(0.5);
    expect(fatigueOf([DAY], 0, 3)).toBe(0);
  });

  test('is guessed from the week’s count and the last time where nothing else is known', () => {
    const guess = (asksLast7Days: number, lastAskedAt?: number) =>
      likelyFatigue({ asksLast7Days, lastAskedAt, now: 10 * DAY, halfLifeDays: 3 });
    expect(guess(0)).toBe(0);
    expect(guess(1, 10 * DAY)).toBe(1);
    expect(guess(3, 10 * DAY)).toBeGreaterThan(guess(2, 10 * DAY));
    expect(guess(0, 3 * DAY)).toBeCloseTo(2 ** (-7 / 3));
  });
});

describe('what an ask costs', () => {
  test('grows with each recent ask, with a fuller week and with what they gave', () => {
    expect(price({}, 1)).toBeGreaterThan(price({}, 0));
    expect(price({ asksLast7Days: 1 }, 1)).toBeGreaterThan(price({}, 1));
    expect(price({ helpsLast28Days: 4 })).toBeGreaterThan(price({}));
    expect(price({}, 1, 0.5)).toBeGreaterThan(price({}, 1, 0.25));
  });

  const priceIn = (circle: Partial<typeof DEFAULT_POLICY>) =>
    priceOf({ helper: helper({}), chance: 0.25, fatigue: 0 }, { ...DEFAULT_POLICY, ...circle });

  test('grows in a circle that was asked a great deal of late', () => {
    expect(priceIn({ circleFatigue: 2 })).toBeGreaterThan(priceIn({ circleFatigue: 1 }));
  });

  test('grows in a circle that seldom says yes', () => {
    expect(priceIn({ meanChance: 0.1 })).toBeGreaterThan(priceIn({ meanChance: 0.2 }));
  });
});

describe('a helper who was asked a great deal of late', () => {
  const tired = helper({ weeklyCap: 9, asksLast7Days: 6, fatigue: 5 });

  test('is left in peace for what can wait', () => {
    const made = plan(sweep({ needs: [need({ urgency: 'low', anyTime: true })], helpers: [tired] }));
    expect(made.asks).toEqual([]);
    expect(made.waves).toEqual([{ need: 'n1', size: 0 }]);
    expect(made.unasked).toEqual([{ need: 'n1', reason: 'not-worth-it-now' }]);
  });

  test('is passed over for somebody rested', () => {
    const made = plan(sweep({ needs: [need({ urgency: 'low' })], helpers: [tired, helper({ id: 'rosa' })] }));
    expect(made.asks.map((ask) => ask.helper)).toEqual(['rosa']);
  });

  test('is asked where the peace of nobody costs anything', () => {
    const policy = { price: 0, tiringPrice: 0, loadPrice: 0 };
    const needs = [need({ urgency: 'low', anyTime: true })];
    expect(plan(sweep({ policy, needs, helpers: [tired] })).asks).toHaveLength(1);
  });
});
