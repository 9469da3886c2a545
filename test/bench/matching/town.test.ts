import { describe, expect, test } from 'vitest';
import { gini, outcomeOf } from '../../../bench/matching/town/measure.ts';
import { ourPolicy } from '../../../bench/matching/town/ours.ts';
import { simpleRules } from '../../../bench/matching/town/rules.ts';
import { type Policy, simulate } from '../../../bench/matching/town/simulate.ts';
import { TOWN, townOf } from '../../../bench/matching/town/town.ts';

const town = townOf({ ...TOWN, name: 'a small town', helpers: 100, needsPerDay: 10, days: 20 }, 1);
const lived = (policy: Policy) => outcomeOf(simulate(town, policy));
const rule = (name: string): Policy => simpleRules.find((each) => each.name === name) ?? ourPolicy({ name });

describe('a small town with few helpers, 20 days', () => {
  const mine = lived(ourPolicy({ name: 'ours' }));
  const best = lived(rule('LRU-3, cap 2'));

  test('gets more of what counts than by the best simple rule, with fewer texts', () => {
    expect(mine.value).toBeGreaterThan(1.2 * best.value);
    expect(mine.urgentFill).toBeGreaterThan(best.urgentFill);
    expect(mine.textsPerFill).toBeLessThan(best.textsPerFill);
  });

  test('gets far more than by asking everybody', () => {
    expect(mine.value).toBeGreaterThan(1.5 * lived(rule('blast-all')).value);
  });

  test('wakes nobody, asks nobody more than they want, and lets whoever helped rest', () => {
    expect([mine.quietViolations, mine.capViolations, mine.restViolations]).toEqual([0, 0, 0]);
  });

  test('lives the same again', () => {
    expect(lived(ourPolicy({ name: 'ours' }))).toEqual(mine);
  });
});

test('the Gini of a load is 0 where all carry the same, and near 1 where one carries all', () => {
  expect(gini([2, 2, 2, 2])).toBe(0);
  expect(gini([0, 0, 0, 8])).toBe(0.75);
  expect(gini([])).toBe(0);
});
