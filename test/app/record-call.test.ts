import { describe, expect, test } from 'vitest';
import { handleCall } from '../../lib/app/handle-call.ts';
import { callerId } from '../../lib/app/identity.ts';
import { recordCall } from '../../lib/app/record-call.ts';
import { runDue } from '../../lib/app/run-due.ts';
import type { CallReport } from '../../lib/app/voice-ports.ts';
import type { Call } from '../../lib/core/model/call.ts';
import { callKey } from '../../lib/core/model/keys.ts';
import { oneRecording } from './support/spoken.ts';

type World = Awaited<ReturnType<typeof oneRecording>>;

const over = (world: World, change: Partial<CallReport> = {}): Promise<void> =>
  recordCall(world.parts, {
    circle: world.circle,
    sid: world.call.sid,
    way: 'theirs',
    with: { kind: 'member', number: world.number },
    result: 'completed',
    errorCode: undefined,
    ...change,
  });

describe('a caller who has hung up', () => {
  test('leaves a line in the call record, and nothing of what was pressed', async () => {
    const world = await oneRecording({ at: 'check-own', typed: '2025550130' });
    await over(world);
    expect(world.only('call')).toMatchObject([
      { place: { at: 'over' }, trail: [], endedAt: '2026-11-23T15:00:00.000Z' },
    ]);
    expect(world.todos()).toEqual([]);
  });

  test('loses no words that were recorded and not sent: a coordinator has them, once', async () => {
    const recording = 'RE00000000000000000000000000000001';
    const world = await oneRecording({ at: 'ask-send', asking: { categories: ['ride'], recording } });
    await over(world);
    await over(world);
    expect(world.todos()).toMatchObject([{ why: 'unfinished-call', recording: world.ref }]);
  });

  test('and whose end is never reported is taken for gone: nothing stays of what was pressed, and no words are lost', async () => {
    const recording = 'RE00000000000000000000000000000001';
    const world = await oneRecording({ at: 'ask-send', asking: { categories: ['ride'], recording } });
    const called = { ...world.only('call')[0], dueAt: '2026-11-23T14:00:00.000Z' } as Call;
    await world.put(called);
    await runDue(world.parts);
    expect(world.only('call')).toMatchObject([{ place: { at: 'over' }, endedAt: '2026-11-23T15:00:00.000Z' }]);
    expect(world.only('call')[0]?.dueAt).toBeUndefined();
    expect(world.todos()).toMatchObject([{ why: 'unfinished-call', recording: world.ref }]);
  });

  test('whom nobody knows changes nothing', async () => {
    const world = await oneRecording();
    const before = world.store.dump();
    await over(world, { sid: 'CA00000000000000000000000000000099' });
    expect(world.store.dump()).toEqual(before);
  });

  test('and whose number is withheld has a record of this call alone', async () => {
    const world = await oneRecording();
    const sids = ['CA1', 'CA2'] as const;
    const ids = sids.map((sid) => callerId(world.parts, world.circle, { sid, with: { kind: 'withheld' } }));
    const [hers = '', his = ''] = ids;
    expect(hers).not.toBe(his);
    for (const [place, caller] of ids.entries()) {
      const sid = sids[place] ?? '';
      await world.put({ ...world.call, key: callKey(world.circle.id, caller, sid), sid, caller, withheld: true });
    }
    await over(world, { sid: 'CA1', with: { kind: 'withheld' } });
    expect(world.only('call').filter((call) => call.endedAt)).toMatchObject([{ caller: hers }]);
  });
});

test('every call is looked after from its first step on, should its end never be reported', async () => {
  const { parts, circle, number, only } = await oneRecording();
  await handleCall(parts, {
    circle,
    sid: 'CA00000000000000000000000000000088',
    way: 'theirs',
    with: { kind: 'member', number },
    outbox: undefined,
    step: 0,
    input: { input: 'start', answeredBy: 'unknown' },
  });
  expect(only('call').find(({ sid }) => sid.endsWith('88'))?.dueAt).toBe('2026-11-23T19:00:00.000Z');
});
