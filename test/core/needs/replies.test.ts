import { describe, expect, test } from 'vitest';
import { setFree } from '../../../lib/core/conversation/leave.ts';
import { instanceHelper } from '../../../lib/core/matching/helper-from-circle.ts';
import type { Helper } from '../../../lib/core/model/helper.ts';
import { helperKey, needKey } from '../../../lib/core/model/keys.ts';
import type { Need } from '../../../lib/core/model/need.ts';
import { endAsks } from '../../../lib/core/needs/asks.ts';
import { withDue } from '../../../lib/core/needs/need-due.ts';
import { repliesNow, withReply } from '../../../lib/core/needs/replies.ts';
import { helperOf, newDraft } from '../../../lib/core/scene/draft.ts';
import { daysLater } from '../../../lib/core/scene/times.ts';
import { mapleStreet } from '../../support/maple-street.ts';

const circle = mapleStreet();
const NOW = new Date('2026-11-23T15:00:00.000Z');

const bev: Helper = {
  kind: 'helper',
  key: helperKey(circle.id, 'bev'),
  version: 1,
  circle: circle.id,
  id: 'bev',
  language: 'en',
  offers: [],
  askedAt: [],
  helpedAt: [],
  asks: [27],
  jobs: [],
  past: [],
};

const ride: Need = withDue({
  kind: 'need',
  key: needKey(circle.id, 27),
  version: 1,
  circle: circle.id,
  number: 27,
  asker: 'dolores',
  language: 'en',
  categories: ['ride'],
  urgency: 'normal',
  words: 'need a ride',
  openedAt: NOW.toISOString(),
  promisedAt: '2026-11-23T19:00:00.000Z',
  wave: 1,
  asks: [{ helper: 'bev', status: 'waiting', wave: 1, at: NOW.toISOString(), expiresAt: '2026-11-23T17:00:00.000Z' }],
  gaveBack: [],
  status: 'open',
});

const createDraft = () =>
  newDraft({
    circle,
    now: NOW,
    coordinators: [],
    needs: new Map([[27, ride]]),
    todos: new Map(),
    helpers: new Map([['bev', bev]]),
    dutyVersion: 0,
    freeNumbers: [],
    self: { id: 'bev', number: '+12025550104', member: undefined, stop: undefined, colleague: undefined },
  });

describe('what is remembered of how somebody answers', () => {
  test.each([
    ['accepted', { yes: 1, no: 0, silent: 0 }],
    ['declined', { yes: 0, no: 1, silent: 0 }],
    ['expired', { yes: 0, no: 0, silent: 1 }],
  ] as const)('an ask that is %s is counted', (to, counts) => {
    const draft = createDraft();
    endAsks(draft, ride, { to, which: () => true });
    expect(helperOf(draft, 'bev')?.replies).toEqual({ ...counts, at: NOW.toISOString() });
  });

  test('an ask that somebody else took says nothing about those who were let go', () => {
    const draft = createDraft();
    endAsks(draft, ride, { to: 'released', which: () => true });
    expect(helperOf(draft, 'bev')?.replies).toBeUndefined();
  });

  test('whoever rests has not said no', () => {
    const draft = createDraft();
    setFree(draft);
    expect(helperOf(draft, 'bev')).toMatchObject({ asks: [], past: [27] });
    expect(helperOf(draft, 'bev')?.replies).toBeUndefined();
  });

  test('weighs half as much after sixty days', () => {
    const said = withReply(withReply(undefined, 'yes', NOW), 'no', NOW);
    expect(repliesNow(said, daysLater(NOW, 60))).toEqual({ yes: 0.5, no: 0.5, silent: 0 });
  });

  test('stays small when somebody is asked every day for ten years', () => {
    let said = withReply(undefined, 'silent', NOW);
    for (let day = 1; day < 3650; day += 1) said = withReply(said, 'silent', daysLater(NOW, day));
    expect(said.silent).toBeLessThan(131);
    expect(JSON.stringify(said).length).toBeLessThan(80);
  });

  test('does not grow where two clocks differ', () => {
    expect(repliesNow({ yes: 2, no: 0, silent: 0, at: daysLater(NOW, 1).toISOString() }, NOW)?.yes).toBe(2);
  });
});

describe('what the matcher is told of it', () => {
  const seen = (helper: Helper) => instanceHelper(helper, { circle, now: NOW, areas: new Map() }).replies;

  test('the counts as they weigh now', () => {
    const at = daysLater(NOW, -60).toISOString();
    expect(seen({ ...bev, replies: { yes: 4, no: 2, silent: 1, at } })).toEqual({ yes: 2, no: 1, silent: 0.5 });
  });

  test('nothing about somebody who was never asked, or was kept before anything was counted', () => {
    expect(seen(bev)).toBeUndefined();
  });
});
