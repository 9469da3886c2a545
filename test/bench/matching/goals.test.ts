import { expect, test } from 'vitest';
import { isMet } from '../../../bench/matching/goals.ts';

test('a goal is met at its limit, and not beyond it', () => {
  expect(isMet(1.5, '≥ 1.5')).toBe(true);
  expect(isMet(1.49, '≥ 1.5')).toBe(false);
  expect(isMet(0.7, '≤ 0.70')).toBe(true);
  expect(isMet(0.71, '≤ 0.70')).toBe(false);
});

test('a goal of nothing is met by nothing alone', () => {
  expect(isMet(0, '0')).toBe(true);
  expect(isMet(1, '0')).toBe(false);
});
