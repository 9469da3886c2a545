import { describe, expect, test } from 'vitest';
import { consider } from '../../../lib/core/matching/consider.ts';
import type { Instance, InstanceHelper, InstanceNeed, Window } from '../../../lib/core/matching/instance.ts';
import { pairs } from '../../../lib/core/matching/plan.ts';
import { helper, NOW, need, sweep } from './people.ts';

/** The wall between Marcus and Dolores, or 'free'. */
function between(marcus: Partial<InstanceHelper>, dolores: Partial<InstanceNeed> = {}, more: Partial<Instance> = {}) {
  const instance = sweep({ ...more, needs: [need(dolores)], helpers: [helper(marcus), ...(more.helpers ?? [])] });
  const found = consider(instance, 'n1')?.find((each) => each.helper === 'marcus');
  const free = pairs(instance).some((pair) => pair.helper === 'marcus');
  expect(free).toBe(found?.outcome !== 'walled');
  return found?.outcome === 'walled' ? found.wall : 'free';
}

const mornings: Window = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '12:00' };
const fridayNight: Window = { days: ['fri'], from: '21:00', to: '02:00' };
const at = (neededAt: string) => ({ neededAt });
const HALSEY = { lat: 40.6808, lon: -73.9496 };
const BUSHWICK = { lat: 40.6914, lon: -73.9277 };

describe('between a helper and a need', () => {
  test('nobody is asked about what they do not offer', () => {
    expect(between({ categories: ['food'] })).toBe('not-offered');
    expect(between({})).toBe('free');
  });

  test('nobody is asked about their own need', () => {
    expect(between({}, { requester: 'marcus' })).toBe('own-need');
  });

  test('whoever said no, or was asked, is not asked again', () => {
    expect(between({}, { declinedBy: ['marcus'] })).toBe('declined');
    expect(between({}, { asked: ['marcus'] })).toBe('already-asked');
  });

  test('two people who are kept apart never meet, whoever of them wished it', () => {
    const dolores = helper({ id: 'dolores', categories: [], keepApartFrom: ['marcus'] });
    expect(between({ keepApartFrom: ['dolores'] })).toBe('keep-apart');
    expect(between({}, {}, { helpers: [dolores] })).toBe('keep-apart');
    expect(between({ keepApartFrom: ['bev'] })).toBe('free');
  });

  test('a helper two kilometres away is asked within their reach only', () => {
    expect(between({ ...BUSHWICK, reachKm: 2.1 }, HALSEY)).toBe('too-far');
    expect(between({ ...BUSHWICK, reachKm: 2.3 }, HALSEY)).toBe('free');
  });

  test('where one place is not known, reach is not tested', () => {
    expect(between({ ...BUSHWICK, reachKm: 0 })).toBe('free');
    expect(between({ reachKm: 0 }, HALSEY)).toBe('free');
    expect(between({ lat: 10, reachKm: 0 }, HALSEY)).toBe('free');
  });

  test('language is a wall only where both sides say theirs', () => {
    expect(between({ languages: ['en'] }, { language: 'es' })).toBe('language');
    expect(between({ languages: ['en', 'es'] }, { language: 'es' })).toBe('free');
    expect(between({}, { language: 'es' })).toBe('free');
    expect(between({ languages: ['en'] })).toBe('free');
  });

  test('whoever rests or pauses is left in peace until that very minute', () => {
    const soon = '2026-03-02T14:00:01Z';
    expect(between({ restingUntil: soon })).toBe('resting');
    expect(between({ restingUntil: NOW })).toBe('free');
    expect(between({ pausedUntil: soon })).toBe('paused');
    expect(between({ pausedUntil: NOW })).toBe('free');
    expect(between({ restingUntil: '2026-03-02T09:30:00-05:00' })).toBe('resting');
  });

  test('nobody is asked more often in a week than they want, or while another ask waits', () => {
    expect(between({ weeklyCap: 2, asksLast7Days: 2 })).toBe('weekly-cap');
    expect(between({ weeklyCap: 2, asksLast7Days: 1 })).toBe('free');
    expect(between({ weeklyCap: 0 })).toBe('weekly-cap');
    expect(between({ openAsk: true })).toBe('open-ask');
  });

  test('quiet hours spare what can wait, and not what is urgent', () => {
    const night = { quiet: { from: '21:00', to: '08:00' }, now: '2026-03-03T04:30:00Z' };
    expect(between({}, {}, night)).toBe('quiet-hours');
    expect(between({}, { urgency: 'low' }, night)).toBe('quiet-hours');
    expect(between({}, { urgency: 'high' }, night)).toBe('free');
  });

  test('quiet hours begin with their first minute and end before their last', () => {
    const quiet = { from: '21:00', to: '08:00' };
    expect(between({}, {}, { quiet, now: '2026-03-03T01:59:59Z' })).toBe('free');
    expect(between({}, {}, { quiet, now: '2026-03-03T02:00:00Z' })).toBe('quiet-hours');
    expect(between({}, {}, { quiet, now: '2026-03-03T12:59:59Z' })).toBe('quiet-hours');
    expect(between({}, {}, { quiet, now: '2026-03-03T13:00:00Z' })).toBe('free');
  });
});

describe('the hours a helper offered', () => {
  const marcus = { available: [mornings] };

  test('are held against the time of need, in the zone of the circle', () => {
    expect(between(marcus, at('2026-03-03T14:00:00Z'))).toBe('free');
    expect(between(marcus, at('2026-03-03T13:59:00Z'))).toBe('wrong-hours');
    expect(between(marcus, at('2026-03-03T17:00:00Z'))).toBe('wrong-hours');
    expect(between(marcus, at('2026-03-07T14:00:00Z'))).toBe('wrong-hours');
    expect(between(marcus, at('2026-03-03T09:00:00'))).toBe('free');
  });

  test('are held against now when no time is named', () => {
    expect(between(marcus)).toBe('free');
    expect(between(marcus, {}, { now: '2026-03-02T22:00:00Z' })).toBe('wrong-hours');
  });

  test('may be none at all', () => {
    expect(between({ available: [] })).toBe('wrong-hours');
  });

  test('move with daylight saving', () => {
    // From 8 March on, 9:00 in New York is 13:00 UTC.
    expect(between(marcus, at('2026-03-06T13:30:00Z'))).toBe('wrong-hours');
    expect(between(marcus, at('2026-03-09T13:30:00Z'))).toBe('free');
  });

  test('may pass midnight and belong to the evening on which they began', () => {
    expect(between({ available: [fridayNight] }, at('2026-03-06T22:00:00-05:00'))).toBe('free');
    expect(between({ available: [fridayNight] }, at('2026-03-07T01:59:00-05:00'))).toBe('free');
    expect(between({ available: [fridayNight] }, at('2026-03-07T02:00:00-05:00'))).toBe('wrong-hours');
    expect(between({ available: [fridayNight] }, at('2026-03-06T01:00:00-05:00'))).toBe('wrong-hours');
    expect(between({ available: [fridayNight] }, at('2026-03-07T22:00:00-05:00'))).toBe('wrong-hours');
  });

  test('matter by day alone where only a day is wanted', () => {
    expect(between(marcus, { neededOn: '2026-03-06' })).toBe('free');
    expect(between(marcus, { neededOn: '2026-03-07' })).toBe('wrong-hours');
  });

  test('of today count only while they last', () => {
    expect(between(marcus, { neededOn: '2026-03-02' })).toBe('free');
    expect(between(marcus, { neededOn: '2026-03-02' }, { now: '2026-03-02T17:00:00Z' })).toBe('wrong-hours');
  });

  test('do not matter where any time will do', () => {
    expect(between({ available: [fridayNight] }, { anyTime: true })).toBe('free');
  });

  test('can be for one kind of help, or for one date', () => {
    const tools: Window = { ...mornings, categories: ['home_repair'] };
    const once: Window = { ...mornings, date: '2026-03-04' };
    expect(between({ available: [tools] })).toBe('wrong-hours');
    expect(between({ available: [once] }, at('2026-03-04T15:00:00Z'))).toBe('free');
    expect(between({ available: [once] }, at('2026-03-11T15:00:00Z'))).toBe('wrong-hours');
  });
});
