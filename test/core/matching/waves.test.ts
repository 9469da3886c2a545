import { describe, expect, test } from 'vitest';
import { plan } from '../../../lib/core/matching/plan.ts';
import { helper, need, sweep } from './people.ts';

const neighbours = Array.from({ length: 20 }, (_, place) => helper({ id: `h${place}` }));
const size = (changes: Parameters<typeof need>[0], quiet?: { from: string; to: string }) =>
  plan(sweep({ needs: [need(changes)], helpers: neighbours, quiet })).asks.length;

describe('a wave', () => {
  test('is patient while there is time, and whole when time presses', () => {
    expect(size({ urgency: 'high', neededAt: '2026-03-02T18:00:00Z' })).toBe(2);
    expect(size({ urgency: 'high', neededAt: '2026-03-02T14:30:00Z' })).toBe(3);
    expect(size({ neededAt: '2026-03-09T14:00:00Z' })).toBe(1);
    expect(size({ neededAt: '2026-03-02T15:30:00Z' })).toBe(2);
  });

  test('for a need of the night presses in the evening, since nobody is asked in quiet hours', () => {
    const tonight = { neededAt: '2026-03-02T23:30:00Z' };
    expect(size(tonight)).toBe(1);
    expect(size(tonight, { from: '10:30', to: '19:00' })).toBe(2);
  });
});
