import { describe, expect, test } from 'vitest';
import type { Considered } from '../../../lib/core/model/considered.ts';
import type { Helper } from '../../../lib/core/model/helper.ts';
import type { Item } from '../../../lib/core/model/item.ts';
import type { Need } from '../../../lib/core/model/need.ts';
import { amendNeed } from '../../../lib/core/needs/amend-need.ts';
import { askHelpers } from '../../../lib/core/needs/ask-helpers.ts';
import { clean, finish, withdraw } from '../../../lib/core/needs/close.ts';
import { reopen } from '../../../lib/core/needs/reopen.ts';
import { type Draft, newDraft } from '../../../lib/core/scene/draft.ts';
import { neighbour, openNeed, sight } from '../matching/circle.ts';

const planned = (...who: readonly string[]): Considered => ({
  at: sight().now.toISOString(),
  helpers: [
    ...who.map((each) => ({ who: each, outcome: 'asked' as const })),
    { who: 'luis', outcome: 'walled', wall: 'wrong-hours' },
  ],
  more: 0,
});

function draftWith(helpers: readonly Helper[], need: Need = openNeed()): Draft {
  const { circle, now } = sight();
  return newDraft({
    circle,
    now,
    coordinators: [{ id: 'ana', name: 'Ana', language: 'en', onDuty: true }],
    needs: new Map([[need.number, need]]),
    todos: new Map(),
    helpers: new Map(helpers.map((helper) => [helper.id, helper])),
    dutyVersion: 0,
    freeNumbers: [],
  });
}

describe('the reasons that stay with a need', () => {
  test('are the plan’s when all went as planned', () => {
    const considered = planned('marcus');
    const need = askHelpers(draftWith([neighbour()]), openNeed(), { helpers: ['marcus'], considered });
    expect(need.considered).toEqual(considered);
  });

  test('stay also when nobody could be asked', () => {
    const considered: Considered = { at: '2026-03-02T14:00:00.000Z', helpers: [], more: 0, unasked: 'nobody-free' };
    expect(askHelpers(draftWith([]), openNeed(), { helpers: [], considered }).considered).toEqual(considered);
  });

  test('say that somebody paused between the plan and the ask, and that a third phone was not rung', () => {
    const until = '2026-03-09T14:00:00.000Z';
    const called = ['rita', 'sol', 'walter'].map((id) => neighbour({ id, callMe: true }));
    const draft = draftWith([neighbour({ pausedUntil: until }), ...called]);
    const considered = planned('marcus', 'rita', 'sol', 'walter', 'gone');
    const need = askHelpers(draft, openNeed(), { helpers: ['rita', 'sol', 'walter'], considered });
    expect(need.considered?.helpers).toEqual([
      { who: 'marcus', outcome: 'walled', wall: 'paused', until },
      { who: 'rita', outcome: 'asked' },
      { who: 'sol', outcome: 'asked' },
      { who: 'walter', outcome: 'passed-over' },
      { who: 'luis', outcome: 'walled', wall: 'wrong-hours' },
    ]);
  });

  test('never name somebody as asked when in the end nobody was', () => {
    const resting = neighbour({ restingUntil: '2026-03-09T14:00:00.000Z' });
    const need = askHelpers(draftWith([resting]), openNeed(), { helpers: [], considered: planned('marcus') });
    expect(need.considered).toMatchObject({ unasked: 'nobody-free' });
    expect(need.considered?.helpers.map(({ outcome }) => outcome)).not.toContain('asked');
  });

  test('go when the need asks for something else, comes back, is taken back or is cleaned', () => {
    const need = { ...openNeed(), considered: planned('marcus') };
    const draft = draftWith([], need);
    expect(amendNeed(draft, need, { phrase: 'friday' }).considered).toBeUndefined();
    expect(withdraw(draft, need).considered).toBeUndefined();
    const done = finish(draftWith([], need), need, 'coordinator');
    expect(done.considered).toEqual(planned('marcus'));
    const cleaning = draftWith([], done);
    clean(cleaning, done);
    reopen(cleaning, { ...done, number: 28, key: { ...done.key, sort: '28' } });
    const left = [...cleaning.changed.values()].filter((item: Item) => item.kind === 'need');
    expect(left.map((item) => 'considered' in item && item.considered)).toEqual([undefined, undefined]);
  });
});
