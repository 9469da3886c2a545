import { describe, expect, test } from 'vitest';
import { handleCall } from '../../lib/app/handle-call.ts';
import { handleLeg } from '../../lib/app/handle-leg.ts';
import { recordCall } from '../../lib/app/record-call.ts';
import type { CallInput } from '../../lib/core/calls/input.ts';
import type { Helper } from '../../lib/core/model/helper.ts';
import { helperKey } from '../../lib/core/model/keys.ts';
import { oneRecording } from './support/spoken.ts';

const NOW = '2026-11-23T15:00:00.000Z';

/** A caller for whom a listener's phone rings. */
async function ringing(changes: Partial<Helper> = {}) {
  const to = { goal: 'listener', asking: { categories: ['emotional_support'] }, helper: 'marcus', left: [] } as const;
  const world = await oneRecording({ at: 'dialling', to });
  const { circle, parts, call, number } = world;
  const helper: Helper = {
    kind: 'helper',
    key: helperKey(circle.id, 'marcus'),
    version: 0,
    circle: circle.id,
    id: 'marcus',
    language: 'en',
    offers: [{ id: 1, categories: ['emotional_support'], standing: true, days: [], words: '', since: NOW }],
    askedAt: [NOW],
    lastAskedAt: NOW,
    helpedAt: [],
    asks: [],
    jobs: [],
    past: [],
    ...changes,
  };
  await world.put(helper);
  const about = { circle, sid: call.sid, way: 'theirs', with: { kind: 'member', number } } as const;
  const hear = (input: CallInput, step = call.step) => handleCall(parts, { ...about, outbox: undefined, step, input });
  return {
    ...world,
    /** The listener presses 1. */
    take: () => handleLeg(parts, { circle, call: { caller: world.id, sid: call.sid, step: call.step }, keys: '1' }),
    /** The caller puts down the phone. */
    leave: () => recordCall(parts, { ...about, result: 'completed', errorCode: undefined }),
    dialOver: () => hear({ input: 'dialled', result: 'talked', hungUp: true }),
    hear,
    settled: () => ({
      needs: world.only('need').map(({ status }) => status),
      helped: world.only('helper').flatMap(({ helpedAt }) => helpedAt),
      rests: world.only('helper').every(({ restingUntil }) => restingUntil !== undefined),
    }),
  };
}

type World = Awaited<ReturnType<typeof ringing>>;
const ONCE = { needs: ['done'], helped: [NOW], rests: true };

describe('a talk with a listener that the caller ends', () => {
  test.each<[string, (world: World) => readonly (() => Promise<unknown>)[]]>([
    ['only the end of the call is heard of', ({ leave }) => [leave]],
    ['the end of the call is heard of first', ({ leave, dialOver }) => [leave, dialOver, leave]],
    ['the end of the talk is heard of first', ({ leave, dialOver }) => [dialOver, leave, dialOver]],
  ])('leaves a need that is done and a listener who rests, once: %s', async (_, news) => {
    const world = await ringing();
    expect((await world.take()).next).toEqual({ does: 'connect' });
    for (const each of news(world)) await each();
    expect(world.settled()).toEqual(ONCE);
    expect(world.only('helper')[0]?.listeningUntil).toBeUndefined();
    expect(world.only('call')).toMatchObject([{ place: { at: 'over' } }]);
  });

  test('counts for a listener whose hours have ended meanwhile', async () => {
    const offer = { id: 1, categories: ['emotional_support'], standing: true, days: [], words: '', since: NOW };
    const world = await ringing({ offers: [{ ...offer, hours: { from: '01:00', to: '02:00' } }] });
    await world.hear({ input: 'dialled', result: 'talked' });
    expect(world.settled()).toEqual(ONCE);
  });

  test('leaves nothing where nobody took the call', async () => {
    const world = await ringing();
    await world.leave();
    expect(world.settled()).toEqual({ needs: [], helped: [], rests: false });
  });
});

describe('a listener who takes the call', () => {
  test('is busy for as long as a talk may last', async () => {
    const world = await ringing();
    await world.take();
    expect(world.only('helper')).toMatchObject([{ listeningUntil: '2026-11-23T15:30:00.000Z' }]);
  });

  test('is connected even where the store cannot note it', async () => {
    const world = await ringing();
    const broken = { ...world.parts.store, commit: () => Promise.reject(new Error('down')) };
    const { circle, call, id: caller } = world;
    const leg = { circle, call: { caller, sid: call.sid, step: call.step }, keys: '1' };
    expect((await handleLeg({ ...world.parts, store: broken }, leg)).next).toEqual({ does: 'connect' });
    expect(world.lines.map(({ code }) => code)).toContain('meeting-not-noted');
  });
});

test('the menu looks for listeners only when words are spoken at it', async () => {
  const world = await oneRecording();
  const listed: string[] = [];
  const store: typeof world.parts.store = {
    ...world.parts.store,
    list: (query) => {
      if (query.index === 'partition') listed.push(query.partition);
      return world.parts.store.list(query);
    },
  };
  const { circle, call, number } = world;
  const inbound = {
    circle,
    sid: call.sid,
    way: 'theirs',
    with: { kind: 'member', number },
    outbox: undefined,
    step: 3,
  } as const;
  await handleCall({ ...world.parts, store }, { ...inbound, input: { input: 'keys', keys: '4' } });
  expect(listed.filter((partition) => partition.endsWith('roster'))).toEqual([]);
});
