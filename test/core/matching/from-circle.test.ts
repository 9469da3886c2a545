import { describe, expect, test } from 'vitest';
import { instanceOf } from '../../../lib/core/matching/from-circle.ts';
import type { InstanceHelper, InstanceNeed } from '../../../lib/core/matching/instance.ts';
import { pairs } from '../../../lib/core/matching/plan.ts';
import type { Helper } from '../../../lib/core/model/helper.ts';
import type { NeedFacts, Wanted } from '../../../lib/core/model/need.ts';
import { asked, neighbour, openNeed, rides, sight } from './circle.ts';

const needOf = (changes: Partial<NeedFacts>): InstanceNeed | undefined =>
  instanceOf(sight({ needs: [openNeed(changes)] })).needs[0];

const helperOf = (changes: Partial<Helper>): InstanceHelper | undefined =>
  instanceOf(sight({ helpers: [neighbour(changes)] })).helpers[0];

describe('a need of the circle', () => {
  test('keeps its number, its asker and its first kind of help', () => {
    expect(needOf({ categories: ['groceries', 'ride'] })).toMatchObject({
      id: '27',
      requester: 'dolores',
      category: 'groceries',
    });
  });

  test('is where its area is, and nowhere when that is not known', () => {
    expect(needOf({ area: '11216' })).toMatchObject({ lat: 40.6808, lon: -73.9496 });
    expect(needOf({ area: '99999' })?.lat).toBeUndefined();
    expect(needOf({})?.lat).toBeUndefined();
  });

  test.each<[string, Wanted, Partial<InstanceNeed>]>([
    ['a day and a time', { phrase: '', date: '2026-03-03', time: '09:00' }, { neededAt: '2026-03-03T14:00:00.000Z' }],
    ['summer time', { phrase: '', date: '2026-03-09', time: '09:00' }, { neededAt: '2026-03-09T13:00:00.000Z' }],
    ['a day alone', { phrase: '', date: '2026-03-03' }, { neededOn: '2026-03-03' }],
    ['a time still to come today', { phrase: '', time: '17:00' }, { neededAt: '2026-03-02T22:00:00.000Z' }],
    ['a time that is over today', { phrase: '', time: '07:00' }, { neededAt: '2026-03-03T12:00:00.000Z' }],
    ['words that name neither', { phrase: 'some time' }, { anyTime: true }],
    ['a day that does not exist', { phrase: '', date: '2026-02-30' }, { anyTime: true }],
  ])('wanted at %s is wanted in the time of the circle', (_, wanted, expected) => {
    const { neededAt, neededOn, anyTime } = needOf({ wanted }) ?? {};
    expect({ neededAt, neededOn, anyTime }).toEqual({
      neededAt: undefined,
      neededOn: undefined,
      anyTime: undefined,
      ...expected,
    });
  });

  test('that names no time is wanted now when it is urgent, else at any time', () => {
    expect(needOf({ urgency: 'high' })?.anyTime).toBeUndefined();
    expect(needOf({ urgency: 'low' })?.anyTime).toBe(true);
  });

  test('remembers who said no or gave it back, and who was asked; the last ask of a helper counts', () => {
    const asks = [
      asked('ana', 'expired'),
      asked('bev', 'declined'),
      asked('ana', 'declined', 2),
      asked('rosa', 'expired', 2),
    ];
    expect(needOf({ asks, gaveBack: ['marcus'] })).toMatchObject({
      declinedBy: ['marcus', 'ana', 'bev'],
      asked: ['rosa'],
    });
  });

  test('has less room while asks of its running wave wait, and a whole wave once the next one may go', () => {
    const running = {
      urgency: 'high' as const,
      wave: 2,
      asks: [asked('ana', 'waiting', 2), asked('bev', 'waiting', 1)],
    };
    expect(needOf({ ...running, nextWaveAt: '2026-03-02T14:10:00.000Z' })?.wave).toBe(2);
    expect(needOf({ ...running, nextWaveAt: '2026-03-02T14:00:00.000Z' })?.wave).toBe(3);
    expect(needOf(running)?.wave).toBe(3);
  });

  test('that is not open, or that the circle keeps for a person, is not matched', () => {
    const withdrawn = { ...openNeed(), status: 'withdrawn' as const, closedAt: '2026-03-02T14:00:00.000Z' };
    expect(instanceOf(sight({ needs: [withdrawn] })).needs).toEqual([]);
    expect(needOf({ categories: ['money'] })).toBeUndefined();
    expect(needOf({ categories: [] })).toBeUndefined();
  });
});

describe('a helper of the circle', () => {
  test('gives what all their offers give', () => {
    const offers = [rides(), rides({ id: 2, categories: ['food', 'ride'] })];
    expect(helperOf({ offers })?.categories).toEqual(['ride', 'food']);
  });

  test('follows the agreement where they set nothing themselves', () => {
    expect(helperOf({})).toMatchObject({ weeklyCap: 2, reachKm: 5, openAsk: false });
    expect(helperOf({ weeklyCap: 4 })?.weeklyCap).toBe(4);
    expect(helperOf({ asks: [31] })?.openAsk).toBe(true);
  });

  test('was asked and helped as often as the last days show', () => {
    const askedAt = ['2026-02-23T14:00:00.000Z', '2026-02-23T14:00:01.000Z', '2026-03-01T14:00:00.000Z'];
    const helpedAt = ['2026-01-01T14:00:00.000Z', '2026-02-20T14:00:00.000Z'];
    expect(helperOf({ askedAt, helpedAt })).toMatchObject({
      asksLast7Days: 2,
      helpsLast28Days: 1,
      lastHelpedAt: '2026-02-20T14:00:00.000Z',
    });
  });

  test('whom texts do not reach can be asked all the same: they are called', () => {
    expect(helperOf({ voiceOnly: true })).toMatchObject({ id: 'marcus' });
  });

  test('helps in the hours of the offer that fits, not of another one', () => {
    const offers = [
      rides({ days: ['tue'], hours: { from: '09:00', to: '12:00' } }),
      rides({ id: 2, categories: ['food'], days: ['wed'] }),
    ];
    const free = (date: string, category: string) =>
      pairs(
        instanceOf(
          sight({
            needs: [openNeed({ categories: [category], wanted: { phrase: '', date, time: '09:30' } })],
            helpers: [neighbour({ offers })],
          }),
        ),
      ).length;
    expect([free('2026-03-03', 'ride'), free('2026-03-04', 'ride')]).toEqual([1, 0]);
    expect([free('2026-03-03', 'food'), free('2026-03-04', 'food')]).toEqual([0, 1]);
  });

  test('who offered something once is asked for that day alone, and not after it', () => {
    const once = (date: string) => ({ offers: [rides({ standing: false, date })] });
    const free = (date: string, wanted: string) =>
      pairs(
        instanceOf(
          sight({
            needs: [openNeed({ wanted: { phrase: '', date: wanted } })],
            helpers: [neighbour(once(date))],
          }),
        ),
      ).length;
    expect(free('2026-03-04', '2026-03-04')).toBe(1);
    expect(free('2026-03-04', '2026-03-05')).toBe(0);
    expect(helperOf(once('2026-03-02'))?.categories).toEqual(['ride']);
    expect(helperOf(once('2026-03-01'))?.categories).toEqual([]);
  });
});

describe('a circle', () => {
  const policyOf = (helpers: readonly Helper[]) => instanceOf(sight({ helpers })).policy;
  const tired = { askedAt: ['2026-03-01T14:00:00.000Z', '2026-03-02T13:00:00.000Z'] };

  test('knows how asked its helpers are of late, and counts no one who paused', () => {
    const paused = neighbour({ id: 'bev', pausedUntil: '2026-03-09T14:00:00.000Z' });
    const many = Array.from({ length: 20 }, (_, place) => neighbour({ ...tired, id: `h${place}` }));
    expect(policyOf(many)?.circleFatigue).toBeGreaterThan(1);
    expect(policyOf([neighbour(tired), paused])).toEqual(policyOf([neighbour(tired)]));
    expect(policyOf([neighbour({})])?.circleFatigue).toBe(0.3);
  });

  test('learns how readily its helpers say yes from all their replies together', () => {
    const replies = { yes: 30, no: 5, silent: 5, at: '2026-03-02T13:00:00.000Z' };
    expect(policyOf([neighbour({ replies })])?.meanChance).toBeGreaterThan(0.5);
    expect(policyOf([])?.meanChance).toBe(0.25);
  });
});
