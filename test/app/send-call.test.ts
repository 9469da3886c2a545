import { describe, expect, test } from 'vitest';
import type { SendOutcome } from '../../lib/app/ports.ts';
import { recordCall } from '../../lib/app/record-call.ts';
import { runDue } from '../../lib/app/run-due.ts';
import { sendOutbox } from '../../lib/app/send-outbox.ts';
import type { CallReport } from '../../lib/app/voice-ports.ts';
import type { Call } from '../../lib/core/model/call.ts';
import { callKey, outboxKey } from '../../lib/core/model/keys.ts';
import type { OutboxItem } from '../../lib/core/model/outbox.ts';
import { adviceFor } from '../../lib/twilio/error-codes.ts';
import { oneText } from './support/outbox.ts';

type World = Awaited<ReturnType<typeof oneText>>;

const oneCall = (change: Partial<OutboxItem> = {}, at?: string): Promise<World> =>
  oneText({ via: 'call', weight: 'ordinary', say: [{ sentence: 'okay' }], ...change }, at);

/** Rings what is ready, with the schedule's sweep before it when asked. */
async function ring(world: World, options = { sweep: false }): Promise<void> {
  if (options.sweep) await runDue(world.parts);
  await sendOutbox(world.parts, await world.text());
}

const ends = (world: World, result: CallReport['result'], sid: string): Promise<void> =>
  recordCall(world.parts, {
    circle: world.circle,
    sid,
    way: 'ours',
    with: { kind: 'member', number: world.number },
    outbox: 'text-1',
    result,
    errorCode: undefined,
  });

const heard = async (world: World): Promise<void> => {
  const item = await world.text();
  await world.store.commit([
    { change: 'put', item: { ...item, status: 'sent', delivery: 'delivered', dueAt: undefined } },
  ]);
};

const onThePhone = async ({ store, circle, id }: World): Promise<void> => {
  const call: Call = {
    kind: 'call',
    key: callKey(circle.id, id, 'CA99'),
    version: 0,
    circle: circle.id,
    sid: 'CA99',
    caller: id,
    way: 'theirs',
    withheld: false,
    language: 'en',
    step: 2,
    place: { at: 'menu' },
    trail: [],
    mistakes: 0,
    startedAt: '2026-11-23T15:00:00.000Z',
  };
  await store.commit([{ change: 'put', item: call }]);
};

const refused = (code: number): SendOutcome => ({ outcome: 'refused', code, advice: adviceFor(code) });

describe('a call that is owed', () => {
  test('is made once, however often the feed brings it, and looked after until its end is known', async () => {
    const world = await oneCall();
    await Promise.all([ring(world), ring(world), ring(world)]);
    await ring(world);
    expect(world.called).toEqual([world.number]);
    expect(world.sent).toEqual([]);
    expect(await world.text()).toMatchObject({
      status: 'sent',
      sid: 'CA1',
      calls: 1,
      dueAt: '2026-11-23T15:10:00.000Z',
    });
  });

  test('is not made to somebody who has opted out, nor at night, nor when it is of no use any more', async () => {
    const stopped = await oneCall({ weight: 'pressing' });
    await stopped.optOut();
    const asleep = await oneCall({ weight: 'reply' }, '2026-11-24T04:00:00.000Z');
    const late = await oneCall({ uselessAfter: '2026-11-23T14:59:00.000Z' });
    for (const world of [stopped, asleep, late]) await ring(world);
    expect([stopped, asleep, late].flatMap((world) => world.called)).toEqual([]);
    expect(await stopped.text()).toMatchObject({ status: 'dropped', say: [] });
    expect(await asleep.text()).toMatchObject({ status: 'waiting', dueAt: '2026-11-24T13:00:00.000Z' });
    expect(await late.text()).toMatchObject({ status: 'dropped' });
  });

  test('waits while another one rings the same phone', async () => {
    const world = await oneCall();
    const first = await world.text();
    const other: OutboxItem = {
      ...first,
      key: outboxKey(world.circle.id, world.id, 'text-2'),
      version: 0,
      id: 'text-2',
    };
    await world.store.commit([{ change: 'put', item: other }]);
    await ring(world);
    await sendOutbox(world.parts, other);
    expect(world.called).toHaveLength(1);
    await ends(world, 'no-answer', 'CA1');
    world.later(3);
    await runDue(world.parts);
    await sendOutbox(world.parts, other);
    expect(world.called).toHaveLength(2);
  });

  test('waits while they are on the phone with us, and rings as soon as that call is over', async () => {
    const world = await oneCall({ weight: 'pressing' });
    await onThePhone(world);
    await ring(world);
    expect(world.called).toEqual([]);
    expect(await world.text()).toMatchObject({ status: 'waiting', dueAt: '2026-11-23T15:02:00.000Z' });
    await recordCall(world.parts, {
      circle: world.circle,
      sid: 'CA99',
      way: 'theirs',
      with: { kind: 'member', number: world.number },
      result: 'completed',
      errorCode: undefined,
    });
    expect(await world.text()).toMatchObject({ status: 'ready' });
    await ring(world);
    expect(world.called).toEqual([world.number]);
  });

  test('waits a quarter of an hour for a call of theirs whose end is never reported, and no longer', async () => {
    const world = await oneCall({ weight: 'pressing' });
    await onThePhone(world);
    world.later(16);
    await ring(world);
    expect(world.called).toEqual([world.number]);
  });

  test('waits while nobody knows whether another one rings', async () => {
    const world = await oneCall();
    const first = await world.text();
    const key = outboxKey(world.circle.id, world.id, 'text-2');
    const dueAt = '2026-11-23T15:01:00.000Z';
    await world.store.commit([
      { change: 'put', item: { ...first, key, version: 0, id: 'text-2', status: 'unknown', dueAt } },
    ]);
    await ring(world);
    expect(world.called).toEqual([]);
  });

  test('is looked up before another try when nobody knows whether it was made', async () => {
    const world = await oneCall();
    world.answers.push({ outcome: 'unknown' });
    await ring(world);
    expect(await world.text()).toMatchObject({ status: 'unknown' });
    world.found.value = { sid: 'CA77', status: 'ringing' };
    world.later(2);
    await ring(world, { sweep: true });
    expect(world.called).toHaveLength(1);
    expect(await world.text()).toMatchObject({ status: 'sent', sid: 'CA77', calls: 1 });
  });

  test.each([21211, 21217, 13224])(
    'refused with %i is not repeated; a coordinator hears that nobody was reached',
    async (code) => {
      const world = await oneCall();
      world.answers.push(refused(code));
      await ring(world);
      world.later(600);
      await runDue(world.parts);
      expect(world.called).toHaveLength(1);
      expect(await world.text()).toMatchObject({ status: 'failed', errorCode: code, body: '', say: [] });
      expect(world.todos()).toMatchObject([{ why: 'not-reached-by-call' }]);
    },
  );

  test('a text for somebody who would rather be called becomes a call', async () => {
    const world = await oneText();
    await world.store.commit([{ change: 'put', item: { ...(await world.member()), callMe: true } }]);
    await ring(world);
    expect(await world.text()).toMatchObject({ via: 'call', status: 'ready' });
    await ring(world);
    expect(world.sent).toEqual([]);
    expect(world.called).toEqual([world.number]);
  });
});

describe('the end of a call of ours', () => {
  test('after it was heard changes nothing', async () => {
    const world = await oneCall();
    await ring(world);
    await heard(world);
    const before = await world.text();
    await ends(world, 'completed', 'CA1');
    world.later(30);
    await runDue(world.parts);
    expect(await world.text()).toEqual(before);
    expect(world.todos()).toEqual([]);
  });

  test.each(['busy', 'no-answer', 'completed', 'canceled'] as const)(
    '%s without a key: one more try, and then a coordinator hears of it once',
    async (result) => {
      const world = await oneCall({ need: 27 });
      await ring(world);
      await ends(world, result, 'CA1');
      await ends(world, result, 'CA1');
      expect(await world.text()).toMatchObject({ status: 'waiting', calls: 1, dueAt: '2026-11-23T15:20:00.000Z' });
      world.later(21);
      await ring(world, { sweep: true });
      expect(world.called).toHaveLength(2);
      await ends(world, result, 'CA1');
      expect(await world.text()).toMatchObject({ status: 'sent', sid: 'CA2' });
      await ends(world, result, 'CA2');
      await ends(world, result, 'CA2');
      expect(await world.text()).toMatchObject({ status: 'failed', body: '', say: [] });
      expect(world.todos()).toMatchObject([{ why: 'not-reached-by-call', need: 27, member: world.id }]);
      world.later(60);
      await runDue(world.parts);
      expect(world.called).toHaveLength(2);
    },
  );

  test('that is pressing is tried again after five minutes, and in the evening an ordinary one in the morning', async () => {
    const pressing = await oneCall({ weight: 'pressing' });
    await ring(pressing);
    await ends(pressing, 'busy', 'CA1');
    expect(await pressing.text()).toMatchObject({ dueAt: '2026-11-23T15:05:00.000Z' });
    const evening = await oneCall({}, '2026-11-24T01:50:00.000Z');
    await ring(evening);
    await ends(evening, 'busy', 'CA1');
    expect(await evening.text()).toMatchObject({ dueAt: '2026-11-24T13:00:00.000Z' });
  });

  test('to a dead number is a coordinator’s matter at once', async () => {
    const world = await oneCall({ purpose: 'askHelper' });
    await ring(world);
    await ends(world, 'failed', 'CA1');
    expect(await world.text()).toMatchObject({ status: 'failed' });
    expect(world.todos()).toMatchObject([{ why: 'not-reached-by-call' }]);
  });

  test('an ask that nobody picked up for simply ends, and is not made again when it has run out', async () => {
    const world = await oneCall({ purpose: 'askHelper', uselessAfter: '2026-11-23T15:10:00.000Z' });
    await ring(world);
    await ends(world, 'no-answer', 'CA1');
    expect(await world.text()).toMatchObject({ status: 'failed', say: [] });
    const other = await oneCall({ purpose: 'askHelper', calls: 1 });
    await ring(other);
    await ends(other, 'no-answer', 'CA1');
    expect([...world.todos(), ...other.todos()]).toEqual([]);
  });

  test('may be reported before our own mark', async () => {
    const world = await oneCall({ status: 'sending', attempts: 1, claimedAt: '2026-11-23T15:00:00.000Z' });
    await ends(world, 'busy', 'CA1');
    expect(await world.text()).toMatchObject({ status: 'waiting', calls: 1, earlierSids: ['CA1'] });
  });

  test('that is never reported is taken for one that nobody answered', async () => {
    const world = await oneCall();
    await ring(world);
    world.later(11);
    await runDue(world.parts);
    expect(await world.text()).toMatchObject({ status: 'waiting', calls: 1 });
    await ends(world, 'completed', 'CA1');
    expect(await world.text()).toMatchObject({ status: 'waiting', calls: 1 });
  });

  test('of something that is gone changes nothing', async () => {
    const world = await oneCall();
    const item = await world.text();
    await world.store.commit([{ change: 'delete', key: item.key, version: item.version }]);
    await ends(world, 'failed', 'CA1');
    expect(world.todos()).toEqual([]);
  });

  test('a coordinator who picks up nothing is not called about it again and again; the others get the text', async () => {
    const world = await oneCall({ purpose: 'todo', calls: 1 });
    const [ana, ben] = world.circle.coordinators;
    if (!ana || !ben) throw new Error('the circle has two coordinators');
    const item = { ...(await world.text()), version: 0, ...world.owedTo(ana.number) };
    await world.store.commit([{ change: 'put', item }]);
    await sendOutbox(world.parts, item);
    const report = { circle: world.circle, sid: 'CA1', way: 'ours', outbox: 'text-1', errorCode: undefined } as const;
    await recordCall(world.parts, { ...report, with: { kind: 'member', number: ana.number }, result: 'no-answer' });
    const owed = world.store.dump().filter((each) => each.kind === 'outbox');
    const { member } = world.owedTo(ben.number);
    expect(owed.filter((each) => each.member === member)).toMatchObject([{ via: 'text', status: 'ready' }]);
    expect(owed.filter((each) => each.member === item.member)).toHaveLength(1);
  });
});
