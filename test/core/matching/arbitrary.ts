import fc from 'fast-check';
import type { Instance, InstanceHelper, InstanceNeed } from '../../../lib/core/matching/instance.ts';
import { WEEKDAYS } from '../../../lib/core/model/helper.ts';
import { NOW } from './people.ts';

/** Few people, few values: so that every wall stands often, and boundaries are hit. */
const people = ['ana', 'ben', 'bev', 'dolores', 'marcus', 'rosa'];
const instants = fc.constantFrom(
  '2026-02-20T10:00:00Z',
  '2026-03-02T13:00:00Z',
  NOW,
  '2026-03-02T15:00:00Z',
  '2026-03-08T07:30:00Z',
  '2026-03-11T03:00:00Z',
);
const clock = fc.constantFrom('00:00', '08:00', '09:00', '12:00', '21:00', '23:30', '24:00');
const ids = fc.uniqueArray(fc.constantFrom(...people), { maxLength: 2 });
const place = fc.constantFrom({}, { lat: 40.6808, lon: -73.9496 }, { lat: 40.6914, lon: -73.9277 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const window = fc.record({ days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS)), from: clock, to: clock });

const needs: fc.Arbitrary<InstanceNeed[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.constantFrom('n1', 'n2', 'n3', 'n4'),
      category: fc.constantFrom('ride', 'food'),
      urgency: fc.constantFrom('low' as const, 'normal' as const, 'high' as const),
      openedAt: instants,
      neededAt: maybe(instants),
      language: maybe(fc.constantFrom('en', 'es')),
      requester: fc.constantFrom(...people),
      declinedBy: ids,
      asked: ids,
      usual: maybe(fc.constantFrom(...people)),
      wave: maybe(fc.nat(3)),
      place,
    })
    .map(({ place: where, ...rest }) => ({ ...rest, ...where })),
  { selector: ({ id }) => id, maxLength: 4 },
);

export const helperNamed = (id: fc.Arbitrary<string>): fc.Arbitrary<InstanceHelper> =>
  fc
    .record({
      id,
      categories: fc.uniqueArray(fc.constantFrom('ride', 'food')),
      reachKm: fc.constantFrom(0, 2, 5),
      weeklyCap: fc.nat(3),
      asksLast7Days: fc.nat(2),
      helpsLast28Days: fc.nat(5),
      lastAskedAt: maybe(instants),
      restingUntil: maybe(instants),
      pausedUntil: maybe(instants),
      openAsk: maybe(fc.boolean()),
      available: maybe(fc.array(window, { maxLength: 3 })),
      acceptRate: maybe(fc.constantFrom(0, 0.3, 1)),
      languages: maybe(fc.constantFrom(['en'], ['en', 'es'])),
      keepApartFrom: maybe(ids),
      place,
    })
    .map(({ place: where, ...rest }) => ({ ...rest, ...where }));

export const instances: fc.Arbitrary<Instance> = fc.record({
  now: fc.constantFrom(NOW, '2026-03-03T02:00:00Z', '2026-03-08T06:30:00Z'),
  zone: fc.constantFrom('America/New_York', 'Asia/Kolkata'),
  quiet: maybe(fc.record({ from: clock, to: clock })),
  needs,
  helpers: fc.uniqueArray(helperNamed(fc.constantFrom(...people)), { selector: ({ id }) => id, maxLength: 6 }),
});
