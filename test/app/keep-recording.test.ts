import { describe, expect, test } from 'vitest';
import { handleText } from '../../lib/app/handle-text.ts';
import { memberId } from '../../lib/app/identity.ts';
import type { InboundText } from '../../lib/app/ports.ts';
import { runDue } from '../../lib/app/run-due.ts';
import { madeRecording } from '../../lib/core/care/recording.ts';
import { oneRecording } from './support/spoken.ts';

type World = Awaited<ReturnType<typeof oneRecording>>;

/** The caller's next step has noted the recording. */
const noted = async (world: World): Promise<void> => {
  await world.put(
    madeRecording(world.circle, world.ref, { call: world.call.sid, seconds: 12, now: world.parts.now() }),
  );
};

let sids = 0;
const text = (world: World, from: string, words: string) => {
  sids += 1;
  const sid = `SM${String(sids).padStart(32, '0')}`;
  const said: InboundText = {
    circle: world.circle,
    sid,
    from: { kind: 'member', number: from },
    text: words,
    media: 0,
    group: false,
  };
  return handleText(world.parts, said);
};

describe('what somebody said after the tone', () => {
  test('is kept with us and deleted at the phone company, whichever comes first: the news or the next step', async () => {
    for (const before of [noted, async () => undefined]) {
      const world = await oneRecording();
      await before(world);
      await world.news();
      expect(await world.recordings.has(world.ref)).toBe(true);
      expect(world.deleted).toEqual([world.ref.id]);
      expect(await world.note()).toMatchObject({ status: 'kept', seconds: 12, dueAt: '2026-11-23T15:10:00.000Z' });
    }
  });

  test('is kept once, however often the news comes', async () => {
    const world = await oneRecording();
    await Promise.all([world.news(), world.news()]);
    await world.news();
    const before = await world.note();
    await world.news({ status: 'absent' });
    expect(await world.note()).toEqual(before);
    expect(await world.recordings.has(world.ref)).toBe(true);
  });

  test('is looked for again when the sound is not ready, although the company tells only once', async () => {
    const world = await oneRecording();
    const sound = world.sounds.get(world.ref.id) ?? 'gone';
    world.sounds.set(world.ref.id, 'not-yet');
    await world.news();
    expect(await world.note()).toMatchObject({ status: 'made', dueAt: '2026-11-23T15:02:00.000Z' });
    world.later(3);
    await runDue(world.parts);
    expect(await world.note()).toMatchObject({ status: 'made' });
    world.sounds.set(world.ref.id, sound);
    world.later(3);
    await runDue(world.parts);
    expect(await world.note()).toMatchObject({ status: 'kept' });
    expect(world.deleted).toEqual([world.ref.id]);
  });

  test('is fetched also when the news is lost', async () => {
    const world = await oneRecording();
    await noted(world);
    world.later(2);
    await runDue(world.parts);
    expect(await world.note()).toMatchObject({ status: 'kept' });
  });

  test('is played to a coordinator in a call of ours, never told in a text', async () => {
    const world = await oneRecording();
    await world.need();
    const ana = world.circle.coordinators[0]?.number ?? '';
    const answer = await text(world, ana, 'hear 27');
    expect(answer).toHaveLength(1);
    const { member } = world.owedTo(ana);
    const calls = world.only('outbox').filter((item) => item.via === 'call');
    expect(calls).toMatchObject([{ member, weight: 'reply', say: [{ sentence: 'theirWords', recording: world.ref }] }]);
  });

  test('that cannot be had for a day is a coordinator’s matter, once', async () => {
    const world = await oneRecording();
    await world.need();
    world.sounds.set(world.ref.id, 'not-yet');
    await noted(world);
    for (let hours = 0; hours < 30; hours += 1) {
      await runDue(world.parts);
      world.later(60);
    }
    expect(await world.note()).toMatchObject({ status: 'absent' });
    expect(world.todos()).toMatchObject([{ why: 'failed-here', member: world.id, need: 27 }]);
  });

  test('with nothing in it leaves nothing to keep', async () => {
    const world = await oneRecording();
    await noted(world);
    await world.news({ status: 'absent', seconds: 0 });
    expect(await world.note()).toMatchObject({ status: 'absent' });
    expect(world.todos()).toEqual([]);
  });

  test('in a call that nobody knows any more is kept nowhere', async () => {
    const world = await oneRecording();
    await world.news({ call: 'CA00000000000000000000000000000099' });
    expect(await world.note()).toBeUndefined();
    expect(await world.recordings.has(world.ref)).toBe(false);
    expect(world.deleted).toEqual([world.ref.id]);
  });

  test('survives a process that dies after fetching it and before marking it', async () => {
    const world = await oneRecording();
    await noted(world);
    await world.recordings.keep(world.ref, new Uint8Array([1]));
    world.sounds.delete(world.ref.id);
    await world.news();
    expect(await world.note()).toMatchObject({ status: 'kept' });
  });

  test('when the phone company cannot be asked, the news is not lost', async () => {
    const world = await oneRecording();
    const { calls } = world.parts;
    const down = { ...calls, recording: () => Promise.reject(new TypeError('down')) };
    Object.assign(world.parts, { calls: down });
    await world.news();
    expect(await world.note()).toMatchObject({ status: 'made' });
    expect(world.lines).toContainEqual(expect.objectContaining({ code: 'recording-missing', reason: 'TypeError' }));
    Object.assign(world.parts, { calls });
    world.later(2);
    await runDue(world.parts);
    expect(await world.note()).toMatchObject({ status: 'kept' });
  });
});

describe('recorded words whose step was lost in an outage', () => {
  const afterTheCall = async (world: World, seconds = 12): Promise<World> => {
    await world.news({ seconds });
    world.later(10);
    await runDue(world.parts);
    expect(world.todos()).toEqual([]);
    await world.put({ ...(world.only('call')[0] ?? world.call), endedAt: '2026-11-23T15:11:00.000Z' });
    for (let times = 0; times < 4; times += 1) {
      world.later(10);
      await runDue(world.parts);
    }
    expect(await world.note()).toMatchObject({ status: 'kept', dueAt: '2026-12-23T15:00:00.000Z' });
    return world;
  };

  test('are left for a person when the call is over, once', async () => {
    const world = await afterTheCall(await oneRecording());
    expect(world.todos()).toMatchObject([{ why: 'unfinished-call', member: world.id, recording: world.ref }]);
  });

  test('are nobody else’s matter when something points to them, or when they were a key and no words', async () => {
    const asked = await oneRecording();
    await asked.need();
    expect((await afterTheCall(asked)).todos()).toEqual([]);
    const named = await oneRecording();
    await named.changeMember({ spokenName: named.ref.id });
    expect((await afterTheCall(named)).todos()).toEqual([]);
    expect((await afterTheCall(await oneRecording(), 1)).todos()).toEqual([]);
  });
});

describe('recorded words are erased', () => {
  const kept = async (): Promise<World> => {
    const world = await oneRecording();
    await world.news();
    return world;
  };
  const isGone = async (world: World): Promise<void> => {
    const note = await world.note();
    expect(note === undefined || (note.kind === 'recording' && note.status === 'erased')).toBe(true);
    expect(await world.recordings.has(world.ref)).toBe(false);
  };

  test('after thirty days, and what pointed to them forgets them', async () => {
    const world = await kept();
    await world.changeMember({ spokenName: world.ref.id });
    world.later(30 * 24 * 60 - 1);
    await runDue(world.parts);
    expect(await world.recordings.has(world.ref)).toBe(true);
    world.later(1);
    await runDue(world.parts);
    await isGone(world);
    expect((await world.member()).spokenName).toBeUndefined();
  });

  test('when the need closes, here and at the phone company, even before they were fetched', async () => {
    const fetched = await kept();
    const unfetched = await oneRecording();
    await noted(unfetched);
    for (const world of [fetched, unfetched]) {
      await world.need();
      await text(world, world.number, 'never mind');
      expect(world.only('need')).toMatchObject([{ status: 'withdrawn' }]);
      expect(world.only('need')[0]?.recording).toBeUndefined();
      await runDue(world.parts);
      await isGone(world);
      expect(world.deleted).toContain(world.ref.id);
      expect(world.only('job')).toEqual([]);
      await world.news();
      expect(await world.recordings.has(world.ref)).toBe(false);
    }
  });

  test('before the phone company tells of them: its late news is no loss, and nobody is sent after them', async () => {
    const world = await oneRecording();
    await noted(world);
    await world.need();
    await text(world, world.number, 'never mind');
    await runDue(world.parts);
    await world.news();
    for (let hours = 0; hours < 30; hours += 1) {
      await runDue(world.parts);
      world.later(60);
    }
    expect(world.todos()).toEqual([]);
    await isGone(world);
  });

  test('when a coordinator closes what was left for them, with the number that was typed', async () => {
    const world = await kept();
    await world.todo({ typed: '2025550130' });
    const ana = world.circle.coordinators[0]?.number ?? '';
    await text(world, ana, 'close 31');
    const [todo] = world.only('todo');
    expect(todo).toMatchObject({ closedAt: expect.any(String) });
    expect([todo?.recording, todo?.typed]).toEqual([undefined, undefined]);
    await runDue(world.parts);
    await isGone(world);
  });

  test('by FORGET ME, with calls and numbers that others typed, once the call is over', async () => {
    const world = await kept();
    const other = memberId('key', world.circle.id, '+12025550130');
    await world.todo({ why: 'for-somebody-else', member: other, recording: undefined, typed: world.number.slice(2) });
    await text(world, world.number, 'forget me');
    await text(world, world.number, 'forget me');
    await runDue(world.parts);
    expect(await world.recordings.has(world.ref)).toBe(true);
    const [call] = world.only('call');
    if (!call) throw new Error('the call goes on');
    await world.put({ ...call, endedAt: '2026-11-23T15:01:00.000Z' });
    world.later(1);
    await runDue(world.parts);
    await isGone(world);
    expect(world.only('call')).toEqual([]);
    expect(world.only('member')).toEqual([]);
    expect(JSON.stringify(world.store.dump())).not.toContain(world.number.slice(2));
  });
});
