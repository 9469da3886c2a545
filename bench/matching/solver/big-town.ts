import type { Instance } from '../../../lib/core/matching/instance.ts';
import { uniform } from './families.ts';

const CATEGORIES = ['ride', 'food', 'company', 'errand', 'repair', 'translation', 'tech', 'pets'];
const NOW = Date.parse('2026-03-02T15:00:00Z');
const DAY = 86_400_000;
const KM_PER_DEGREE = 111.2;

/** About so many helpers who offer what is needed live within their own reach of a need, with ten helpers for each. */
const REACH_KM = 0.975;

/**
 * A sweep's whole question, as `npm run match` reads it: ten helpers for each need, one in ten of them busy, some with
 * hours, all with a place. About 30 pairs for each need. The area grows with the needs. Ids are not in their order.
 */
export function bigTown(needs: number, seed: number): Instance {
  const random = uniform(seed);
  const side = Math.sqrt(needs / 5) / KM_PER_DEGREE;
  const place = () => ({ lat: 40.6 + side * random(), lon: -73.9 + (side * random()) / 0.76 });
  const one = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const ago = (days: number) => new Date(NOW - random() * days * DAY).toISOString();
  return {
    now: new Date(NOW).toISOString(),
    zone: 'America/New_York',
    needs: Array.from({ length: needs }, (_, number) => ({
      id: `n${(number * 7919) % needs}`,
      category: one(CATEGORIES),
      urgency: one(['high', 'normal', 'normal', 'low', 'low'] as const),
      openedAt: ago(1),
      neededAt: new Date(NOW + random() * 3 * DAY).toISOString(),
      ...place(),
      requester: `h${Math.floor(random() * 10 * needs)}`,
      declinedBy: [],
      asked: [],
      wave: 1,
    })),
    helpers: Array.from({ length: 10 * needs }, (_, number) => ({
      id: `h${(number * 7919) % (10 * needs)}`,
      categories: [...new Set([one(CATEGORIES), one(CATEGORIES)])],
      ...place(),
      reachKm: REACH_KM * (0.5 + random()),
      weeklyCap: 3,
      asksLast7Days: Math.floor(random() * 3),
      helpsLast28Days: Math.floor(random() * 4),
      ...(random() < 0.7 && { lastAskedAt: ago(20) }),
      ...(random() < 0.1 && { restingUntil: new Date(NOW + DAY).toISOString() }),
      ...(random() < 0.3 && { available: [{ days: ['mon', 'tue', 'wed', 'thu'], from: '06:00', to: '22:00' }] }),
      acceptRate: 0.05 + 0.5 * random(),
    })),
  };
}
