import { describe, expect, test } from 'vitest';
import type { ConsideredHelper } from '../../../lib/core/model/considered.ts';
import { FOREVER, type Helper } from '../../../lib/core/model/helper.ts';
import { helperKey, needKey } from '../../../lib/core/model/keys.ts';
import type { Ask, Need } from '../../../lib/core/model/need.ts';
import { withDue } from '../../../lib/core/needs/need-due.ts';
import { whyOf } from '../../../lib/core/needs/why.ts';
import { newDraft } from '../../../lib/core/scene/draft.ts';
import { mapleStreet } from '../../support/maple-street.ts';

const circle = mapleStreet();
const LOOKED = '2026-11-23T15:00:00.000Z';

const helper = (name: string): Helper => ({
  kind: 'helper',
  key: helperKey(circle.id, name.toLowerCase()),
  version: 1,
  circle: circle.id,
  id: name.toLowerCase(),
  name,
  language: 'en',
  offers: [],
  askedAt: [],
  helpedAt: [],
  asks: [],
  jobs: [],
  past: [],
});

const ask = (who: string, status: Ask['status']): Ask => ({
  helper: who,
  status,
  wave: 1,
  at: LOOKED,
  expiresAt: '2026-11-23T17:00:00.000Z',
});

const ride = (asks: readonly Ask[], helpers: readonly ConsideredHelper[], change: Partial<Need> = {}): Need =>
  withDue({
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
    openedAt: LOOKED,
    promisedAt: '2026-11-23T19:00:00.000Z',
    wave: 1,
    asks,
    considered: { at: LOOKED, helpers, more: 3 },
    gaveBack: [],
    status: 'open',
    ...change,
  } as Need);

/** What a coordinator hears about somebody at 10:30 on that Monday. */
const why = (need: Need, now = '2026-11-23T15:30:00.000Z') =>
  whyOf(
    newDraft({
      circle,
      now: new Date(now),
      coordinators: [{ id: 'ana', name: 'Ana', language: 'en', onDuty: true }],
      needs: new Map([[27, need]]),
      todos: new Map(),
      helpers: new Map(['Marcus', 'Bev', 'Luis', 'Tanya'].map((name) => [name.toLowerCase(), helper(name)])),
      dutyVersion: 0,
      freeNumbers: [],
    }),
    need,
  );

describe('a coordinator who asks why', () => {
  test('hears what people have answered since they were looked for', () => {
    const asks = [ask('marcus', 'declined'), ask('bev', 'waiting'), ask('luis', 'expired'), ask('tanya', 'released')];
    const helpers = ['marcus', 'bev'].map((who) => ({ who, outcome: 'asked' }) as const);
    expect(why(ride(asks, helpers)).people).toEqual([
      { name: 'Bev', fate: 'no-answer-yet' },
      { name: 'Marcus', fate: 'said-no' },
      { name: 'Luis', fate: 'no-answer' },
      { name: 'Tanya', fate: 'let-go' },
    ]);
  });

  test('hears until when somebody rests, and nothing of an end that is over', () => {
    const rest = [{ who: 'bev', outcome: 'walled', wall: 'resting', until: '2026-11-27T13:00:00.000Z' }] as const;
    expect(why(ride([], rest)).people).toMatchObject([{ name: 'Bev', fate: 'resting', until: { date: '2026-11-27' } }]);
    expect(why(ride([], rest), '2026-11-28T15:00:00.000Z').people[0]?.until).toBeUndefined();
  });

  test('hears that somebody who opted out wants no texts, not that they rest', () => {
    const out = [{ who: 'bev', outcome: 'walled', wall: 'paused', until: FOREVER }] as const;
    expect(why(ride([], out)).people).toEqual([{ name: 'Bev', fate: 'opted-out' }]);
  });

  test('hears about those who would come later last, and how many are not named', () => {
    const helpers = [
      { who: 'tanya', outcome: 'passed-over' },
      { who: 'luis', outcome: 'asked-elsewhere', need: 31 },
      { who: 'bev', outcome: 'walled', wall: 'too-far' },
    ] as const;
    const told = why(ride([], helpers));
    expect(told.people.map(({ name }) => name)).toEqual(['Luis', 'Bev', 'Tanya']);
    expect(told).toMatchObject({ more: 3, lookedAt: { time: '10:00', day: 'today' } });
  });

  test('hears of a yesterday by its date', () => {
    expect(why(ride([], []), '2026-11-24T15:00:00.000Z').lookedAt).toEqual({
      date: '2026-11-23',
      time: '10:00',
      day: 'later',
    });
  });

  test('is not told a name that is forgotten', () => {
    expect(why(ride([ask('gone', 'declined')], [])).people).toEqual([{ name: undefined, fate: 'said-no' }]);
  });

  test('does not hear a second time of whoever has it', () => {
    const covered = { status: 'covered', helper: 'marcus', coveredAt: LOOKED, whereAsked: false, followUpAt: LOOKED };
    expect(why(ride([ask('marcus', 'accepted')], [], covered as Partial<Need>)).people).toEqual([]);
  });

  test('hears who gave it back, and whose help did not happen', () => {
    const asks = [ask('marcus', 'accepted'), ask('bev', 'released')];
    expect(why(ride(asks, [], { gaveBack: ['marcus', 'bev'] })).people).toMatchObject([
      { name: 'Marcus', fate: 'did-not-happen' },
      { name: 'Bev', fate: 'gave-back' },
    ]);
  });
});
