import type { Instance, InstanceHelper, InstanceNeed } from '../../../lib/core/matching/instance.ts';

/** Monday 2 March 2026, 9:00 in New York. */
export const NOW = '2026-03-02T14:00:00.000Z';

/** Dolores, who needs a ride now, and nobody knows where she is. */
export const need = (changes: Partial<InstanceNeed> = {}): InstanceNeed => ({
  id: 'n1',
  category: 'ride',
  urgency: 'normal',
  openedAt: NOW,
  requester: 'dolores',
  declinedBy: [],
  asked: [],
  ...changes,
});

/** Marcus, who drives at any hour and has not been asked lately. */
export const helper = (changes: Partial<InstanceHelper> = {}): InstanceHelper => ({
  id: 'marcus',
  categories: ['ride'],
  reachKm: 5,
  weeklyCap: 2,
  asksLast7Days: 0,
  helpsLast28Days: 0,
  ...changes,
});

export const sweep = (changes: Partial<Instance> = {}): Instance => ({
  now: NOW,
  zone: 'America/New_York',
  needs: [need()],
  helpers: [helper()],
  ...changes,
});
