import { describe, expect, test } from 'vitest';
import type { InstanceHelper, InstanceNeed } from '../../../lib/core/matching/instance.ts';
import { pairs } from '../../../lib/core/matching/plan.ts';
import { helper, need, sweep } from './people.ts';

const worth = (marcus: Partial<InstanceHelper>, dolores: Partial<InstanceNeed> = {}): number =>
  pairs(sweep({ needs: [need(dolores)], helpers: [helper(marcus)] }))[0]?.value ?? 0;

describe('asking somebody is worth more', () => {
  test('the longer ago they were asked, and most if never', () => {
    const yesterday = worth({ lastAskedAt: '2026-03-01T14:00:00Z' });
    const aMinuteEarlier = worth({ lastAskedAt: '2026-03-01T13:59:00Z' });
    const lastMonth = worth({ lastAskedAt: '2026-02-02T14:00:00Z' });
    expect(yesterday).toBeLessThan(aMinuteEarlier);
    expect(aMinuteEarlier).toBeLessThan(lastMonth);
    expect(lastMonth).toBeLessThan(worth({}));
  });

  test('the more of their week is still free and the less they helped lately', () => {
    expect(worth({ asksLast7Days: 1 })).toBeLessThan(worth({ asksLast7Days: 0 }));
    expect(worth({ helpsLast28Days: 3 })).toBeLessThan(worth({ helpsLast28Days: 0 }));
  });

  test('the nearer they are', () => {
    const dolores = { lat: 40.68, lon: -73.95 };
    expect(worth({ lat: 40.71, lon: -73.95 }, dolores)).toBeLessThan(worth({ lat: 40.69, lon: -73.95 }, dolores));
  });

  test('the more often they say yes, where that is known', () => {
    expect(worth({ acceptRate: 0.2 })).toBeLessThan(worth({ acceptRate: 0.9 }));
    expect(worth({ acceptRate: 0.25 })).toBe(worth({}));
    expect(worth({ replies: { yes: 0, no: 2, silent: 3 } })).toBeLessThan(worth({}));
    expect(worth({ replies: { yes: 3, no: 1, silent: 0 } })).toBeGreaterThan(worth({}));
  });

  test('the more urgent the need, the nearer its time, and the longer it has waited', () => {
    expect(worth({}, { urgency: 'low' })).toBeLessThan(worth({}, { urgency: 'normal' }));
    expect(worth({}, { urgency: 'normal' })).toBeLessThan(worth({}, { urgency: 'high' }));
    expect(worth({}, { neededAt: '2026-03-09T14:00:00Z' })).toBeLessThan(
      worth({}, { neededAt: '2026-03-03T14:00:00Z' }),
    );
    expect(worth({}, { anyTime: true })).toBeLessThan(worth({}, { neededOn: '2026-03-05' }));
    expect(worth({}, { openedAt: '2026-03-02T14:00:00Z' })).toBeLessThan(
      worth({}, { openedAt: '2026-03-02T02:00:00Z' }),
    );
  });
});

test('even the least promising ask has a positive whole value', () => {
  const value = worth(
    { acceptRate: 0, lastAskedAt: '2026-03-02T14:00:00Z', helpsLast28Days: 1000, lat: 0, lon: 0, reachKm: 0 },
    { urgency: 'low', anyTime: true, lat: 0, lon: 0 },
  );
  expect(value).toBeGreaterThan(0);
  expect(Number.isInteger(value)).toBe(true);
});
