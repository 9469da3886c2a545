import { describe, expect, it } from 'vitest';
import { type Size, sweepUnits } from '../../bench/matching/units/run.ts';
import { LARGE_CIRCLE } from '../../lib/app/keep-roster.ts';

/** The same circle with 1, 10 and 100 times as much behind it. */
const atAnyAge = (size: Omit<Size, 'past'>) => Promise.all([4, 40, 400].map((past) => sweepUnits({ ...size, past })));

const allAre = <T>(each: T): readonly T[] => [each, each, each];

const NOTHING = { reads: 0.5, writes: 0 };

describe('what a sweep reads and writes, at 1, 10 and 100 times the history', () => {
  it('is half a unit where nothing is due', async () => {
    const units = await atAnyAge({ helpers: 40, open: 20, due: 0 });
    expect(units).toEqual(allAre({ sweep: NOTHING, next: NOTHING }));
  });

  it('follows the need that is due and the roster in a small circle', async () => {
    const units = await atAnyAge({ helpers: 40, open: 20, due: 1 });
    expect(units).toEqual(allAre({ sweep: { reads: 10.5, writes: 11 }, next: NOTHING }));
  });

  it('follows the need that is due and those who offer it in a large one, which is packed', async () => {
    const units = await atAnyAge({ helpers: LARGE_CIRCLE, open: 100, due: 1 });
    expect(units).toEqual(allAre({ sweep: { reads: 12.5, writes: 21 }, next: NOTHING }));
    const whole = await sweepUnits({ helpers: LARGE_CIRCLE, open: 100, due: 1, past: 4 }, 'whole');
    expect(whole.sweep.reads).toBeGreaterThan(100);
  });
});
