import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOfYes, circleMean, faded, NO_REPLIES, withReply } from '../../../lib/core/matching/chance.ts';

const prior = { mean: 0.25, weight: 4 };
const count = fc.double({ min: 0, max: 1000, noNaN: true });
const replies = fc.record({ yes: count, no: count, silent: count });

describe('the chance that somebody says yes', () => {
  test('is the circle’s mean for whoever was never asked', () => {
    expect(chanceOfYes(NO_REPLIES, prior)).toBe(0.25);
  });

  test('moves with their answers, and silence says the same as a no', () => {
    const once = (answer: 'yes' | 'no' | 'silent') => chanceOfYes(withReply(NO_REPLIES, answer), prior);
    expect(once('yes')).toBe(0.4);
    expect(once('no')).toBe(0.2);
    expect(once('silent')).toBe(0.2);
  });

  test('comes near their own record where there are many answers', () => {
    expect(chanceOfYes({ yes: 600, no: 200, silent: 200 }, prior)).toBeCloseTo(0.6, 2);
  });

  test('is never nothing and never certain, so nobody drops out of the rotation', () => {
    fc.assert(
      fc.property(replies, (each) => {
        const chance = chanceOfYes(each, prior);
        expect(chance).toBeGreaterThanOrEqual(0.02);
        expect(chance).toBeLessThanOrEqual(0.98);
      }),
    );
  });

  test('goes back to the circle’s mean as answers grow old', () => {
    const silent = { yes: 0, no: 0, silent: 8 };
    expect(chanceOfYes(silent, prior)).toBeLessThan(chanceOfYes(faded(silent, 60), prior));
    expect(faded(silent, 60).silent).toBe(4);
    expect(chanceOfYes(faded(silent, 6000), prior)).toBeCloseTo(0.25);
  });

  test('falls less for a no to an ask from far away', () => {
    const near = chanceOfYes(withReply(NO_REPLIES, 'no', 1), prior);
    expect(chanceOfYes(withReply(NO_REPLIES, 'no', 0.3), prior)).toBeGreaterThan(near);
  });
});

test('a circle’s mean is everybody’s replies together, and the prior where there are none', () => {
  expect(circleMean([], prior)).toBe(0.25);
  expect(circleMean([{ yes: 30, no: 30, silent: 36 }], prior)).toBeCloseTo(0.31);
});
