import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consider } from '../../../lib/core/matching/consider.ts';
import type { Instance, InstanceHelper, InstanceNeed, Window } from '../../../lib/core/matching/instance.ts';
import { pairs, plan } from '../../../lib/core/matching/plan.ts';
import { helperNamed, instances } from './arbitrary.ts';
import { helper, need, sweep } from './people.ts';

const dayNames = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** The wall clock by the platform's own calendar, not by the library that the matcher uses. */
function wallClock(iso: string, zone: string): { day: (typeof dayNames)[number]; time: string } {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(iso));
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const day = dayNames.find((name) => name === of('weekday').toLowerCase()) ?? 'sun';
  return { day, time: `${of('hour')}:${of('minute')}` };
}

function open({ days, from, to }: Window, { day, time }: ReturnType<typeof wallClock>): boolean {
  if (from < to) return days.includes(day) && from <= time && time < to;
  const yesterday = dayNames[(dayNames.indexOf(day) + 6) % 7] ?? 'sun';
  return (days.includes(day) && time >= from) || (days.includes(yesterday) && time < to && time < from);
}

const inQuiet = ({ quiet, now, zone }: Instance): boolean => {
  const { time } = wallClock(now, zone);
  if (!quiet) return false;
  return quiet.from < quiet.to ? quiet.from <= time && time < quiet.to : time >= quiet.from || time < quiet.to;
};

/** Contract 4 once more, read independently of the code under test. Places are the same or 2.19 km apart. */
function mayAsk(instance: Instance, asker: InstanceNeed, giver: InstanceHelper): boolean {
  const far = asker.lat !== undefined && giver.lat !== undefined && asker.lat !== giver.lat && giver.reachKm < 2.19;
  const after = (iso: string | undefined) => iso !== undefined && Date.parse(iso) > Date.parse(instance.now);
  const requester = instance.helpers.find(({ id }) => id === asker.requester);
  const clock = wallClock(asker.neededAt ?? instance.now, instance.zone);
  return (
    giver.categories.includes(asker.category) &&
    !far &&
    (giver.available?.some((window) => open(window, clock)) ?? true) &&
    !(asker.language !== undefined && giver.languages?.includes(asker.language) === false) &&
    !after(giver.restingUntil) &&
    !after(giver.pausedUntil) &&
    giver.asksLast7Days < giver.weeklyCap &&
    !giver.openAsk &&
    ![asker.requester, ...asker.declinedBy, ...asker.asked, ...(requester?.keepApartFrom ?? [])].includes(giver.id) &&
    !giver.keepApartFrom?.includes(asker.requester) &&
    !(asker.urgency !== 'high' && inQuiet(instance))
  );
}

const turned = (instance: Instance): Instance => ({
  ...instance,
  needs: instance.needs.toReversed(),
  helpers: instance.helpers.toReversed(),
});

describe('a plan', () => {
  test('asks exactly within the walls, however people and needs are', () => {
    fc.assert(
      fc.property(instances, (any) => {
        const instance = { ...any, needs: any.needs.map((each) => ({ ...each, usual: undefined })) };
        const allowed = instance.needs.flatMap((asker) =>
          instance.helpers.filter((giver) => mayAsk(instance, asker, giver)).map(({ id }) => `${asker.id} ${id}`),
        );
        const found = pairs(instance);
        expect(found.map((pair) => `${pair.need} ${pair.helper}`).toSorted()).toEqual(allowed.toSorted());
        expect(found).toEqual(expect.arrayContaining([...plan(instance).asks]));
      }),
      { numRuns: 500 },
    );
  });

  test('asks each helper at most once and each need at most as often as it says', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const { asks, waves, total } = plan(instance);
        expect(new Set(asks.map((ask) => ask.helper)).size).toBe(asks.length);
        for (const { need: id, size } of waves) {
          expect(asks.filter((ask) => ask.need === id).length).toBeLessThanOrEqual(size);
        }
        expect(total).toBe(asks.reduce((sum, { value }) => sum + value, 0));
      }),
    );
  });

  test('says for each need how many asks it may have, and for each one left out why', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const { asks, waves, unasked } = plan(instance);
        const every = instance.needs.map(({ id }) => id).toSorted();
        expect(waves.map((wave) => wave.need)).toEqual(every);
        expect([...new Set([...asks, ...unasked].map((each) => each.need))].toSorted()).toEqual(every);
        expect(unasked.some(({ need: id }) => asks.some((ask) => ask.need === id))).toBe(false);
      }),
    );
  });

  test('is the same whatever the order of needs and helpers', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        expect(plan(turned(instance))).toEqual(plan(instance));
      }),
    );
  });

  test('is never worth less for one more helper', () => {
    const newcomer = helperNamed(fc.constant('zoe')).map((zoe) => ({ ...zoe, keepApartFrom: undefined }));
    fc.assert(
      fc.property(instances, newcomer, (instance, zoe) => {
        const more = { ...instance, helpers: [...instance.helpers, zoe] };
        expect(plan(more).total).toBeGreaterThanOrEqual(plan(instance).total);
      }),
    );
  });

  test('gives every helper a reason, the same as it acts by', () => {
    fc.assert(
      fc.property(instances, (instance) => {
        const { asks } = plan(instance);
        for (const { id } of instance.needs) {
          const considered = consider(instance, id) ?? [];
          expect(considered.map((each) => each.helper)).toEqual(instance.helpers.map((each) => each.id).toSorted());
          const asked = considered.filter(({ outcome }) => outcome === 'asked').map((each) => each.helper);
          expect(asked).toEqual(asks.flatMap((ask) => (ask.need === id ? ask.helper : [])).toSorted());
        }
      }),
    );
  });

  test('of nobody and nothing is empty', () => {
    expect(plan(sweep({ needs: [], helpers: [] }))).toEqual({ asks: [], waves: [], unasked: [], total: 0 });
  });
});

describe('the size of a wave', () => {
  const neighbours = Array.from({ length: 200 }, (_, place) => helper({ id: `h${place}` }));
  const asks = (instance: Partial<Instance>) => plan(sweep({ helpers: neighbours, ...instance })).asks.length;

  test('is three, two or one by urgency, even where 200 neighbours could help', () => {
    expect(asks({ needs: [need({ urgency: 'high' })] })).toBe(3);
    expect(asks({ needs: [need({ urgency: 'normal' })] })).toBe(2);
    expect(asks({ needs: [need({ urgency: 'low' })] })).toBe(1);
  });

  test('can be set by the circle, and by the need itself', () => {
    const policy = { waveSize: { high: 5 } };
    expect(asks({ policy, needs: [need({ urgency: 'high' })] })).toBe(5);
    expect(asks({ policy, needs: [need()] })).toBe(2);
    expect(asks({ policy, needs: [need({ urgency: 'high', wave: 1 })] })).toBe(1);
  });
});

describe('who comes first', () => {
  test('whoever was asked least recently is asked', () => {
    const helpers = [
      helper({ id: 'ana', lastAskedAt: '2026-02-20T10:00:00Z' }),
      helper({ id: 'bev', lastAskedAt: '2026-02-10T10:00:00Z' }),
      helper({ id: 'marcus', lastAskedAt: '2026-02-25T10:00:00Z' }),
    ];
    const { asks } = plan(sweep({ helpers, needs: [need({ urgency: 'low' })] }));
    expect(asks.map((ask) => ask.helper)).toEqual(['bev']);
  });

  test('an urgent need gets the only helper that two needs want', () => {
    const needs = [need({ id: 'n1', urgency: 'low' }), need({ id: 'n2', urgency: 'high' })];
    const made = plan(sweep({ needs }));
    expect(made.asks.map((ask) => ask.need)).toEqual(['n2']);
    expect(made.unasked).toEqual([{ need: 'n1', reason: 'helpers-needed-elsewhere' }]);
  });
});

describe('a need that nobody is asked about', () => {
  const reason = (instance: Partial<Instance>) => plan(sweep(instance)).unasked[0]?.reason;

  test('is told apart by what would help it', () => {
    expect(reason({ helpers: [helper({ categories: ['food'] })] })).toBe('nobody-offers-this');
    expect(reason({ needs: [need({ requester: 'marcus' })] })).toBe('nobody-offers-this');
    expect(reason({ helpers: [helper({ openAsk: true })] })).toBe('nobody-free');
    expect(reason({ needs: [need({ asked: ['marcus'] })] })).toBe('everybody-asked');
    expect(
      reason({ needs: [need({ asked: ['marcus'] })], helpers: [helper(), helper({ id: 'bev', openAsk: true })] }),
    ).toBe('nobody-free');
    expect(reason({ quiet: { from: '00:00', to: '12:00' } })).toBe('quiet-hours');
    expect(reason({ needs: [need({ wave: 0 })] })).toBe('wave-full');
  });
});

describe('whoever wants to know why', () => {
  test('hears of each helper, and until when somebody rests', () => {
    const until = '2026-03-06T14:00:00Z';
    const helpers = [
      helper({ id: 'bev', restingUntil: until }),
      helper({ id: 'marcus' }),
      helper({ id: 'rosa', lastAskedAt: '2026-03-01T10:00:00Z' }),
    ];
    const needs = [need({ urgency: 'low' })];
    expect(consider(sweep({ helpers, needs }), 'n1')).toMatchObject([
      { helper: 'bev', outcome: 'walled', wall: 'resting', until },
      { helper: 'marcus', outcome: 'asked' },
      { helper: 'rosa', outcome: 'passed-over' },
    ]);
  });

  test('hears which other need somebody is asked about', () => {
    const needs = [need({ id: 'n1', urgency: 'low' }), need({ id: 'n2', urgency: 'high' })];
    expect(consider(sweep({ needs }), 'n1')).toMatchObject([{ outcome: 'asked-elsewhere', need: 'n2' }]);
  });

  test('gets no answer about a need that is not there', () => {
    expect(consider(sweep(), 'n9')).toBeUndefined();
  });
});
