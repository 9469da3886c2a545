import { describe, expect, test } from 'vitest';
import type { SendOutcome, Store } from '../../lib/app/ports.ts';
import { runDue } from '../../lib/app/run-due.ts';
import { sendOutbox } from '../../lib/app/send-outbox.ts';
import { adviceFor } from '../../lib/twilio/error-codes.ts';
import { oneText } from './support/outbox.ts';

const refused = (code: number): SendOutcome => ({ outcome: 'refused', code, advice: adviceFor(code) });

/** Sends what is ready, with the schedule's sweep before it when asked. */
async function send(world: Awaited<ReturnType<typeof oneText>>, options = { sweep: false }): Promise<void> {
  if (options.sweep) await runDue(world.parts);
  await sendOutbox(world.parts, await world.text());
}

describe('a text that is owed', () => {
  test('goes out once, however often the feed brings it', async () => {
    const world = await oneText();
    await Promise.all([send(world), send(world), send(world)]);
    await send(world);
    expect(world.sent).toEqual(['Words for somebody.']);
    expect(await world.text()).toMatchObject({ status: 'sent', sid: 'SM1', attempts: 1 });
  });

  test('does not go to somebody who has opted out', async () => {
    const world = await oneText();
    await world.optOut();
    await send(world);
    expect(world.sent).toEqual([]);
    expect(await world.text()).toMatchObject({ status: 'dropped', body: '' });
  });

  test('does not go when the opt-out comes between the gate and the claim', async () => {
    const world = await oneText();
    let loads = 0;
    const store: Store = {
      ...world.parts.store,
      load: async (keys) => {
        const found = await world.parts.store.load(keys);
        loads += 1;
        if (loads === 1) await world.optOut();
        return found;
      },
    };
    await sendOutbox({ ...world.parts, store }, await world.text());
    expect(world.sent).toEqual([]);
    expect(await world.text()).toMatchObject({ status: 'dropped' });
  });

  test('waits for the morning when it is ordinary, and not when it is pressing or an answer', async () => {
    const night = '2026-11-24T04:00:00.000Z';
    const ordinary = await oneText({ weight: 'ordinary' }, night);
    await send(ordinary);
    expect(ordinary.sent).toEqual([]);
    expect(await ordinary.text()).toMatchObject({ status: 'waiting', dueAt: '2026-11-24T13:00:00.000Z' });
    for (const weight of ['pressing', 'reply'] as const) {
      const world = await oneText({ weight }, night);
      await send(world);
      expect(world.sent).toHaveLength(1);
    }
  });

  test('keeps to the daily ceiling when it is ordinary', async () => {
    const world = await oneText({ weight: 'ordinary' });
    const tally = `${world.circle.id}#member#${world.id}`;
    await world.store.commit([
      {
        change: 'put',
        item: {
          kind: 'sent-tally',
          key: { partition: tally, sort: 'tally#2026-11-23' },
          version: 0,
          circle: world.circle.id,
          member: world.id,
          count: world.circle.agreement.textsPerPersonPerDay,
        },
      },
    ]);
    await send(world);
    expect(await world.text()).toMatchObject({ status: 'waiting', dueAt: '2026-11-24T13:00:00.000Z' });
  });

  test('is dropped when it comes too late to be useful', async () => {
    const world = await oneText({ uselessAfter: '2026-11-23T14:59:00.000Z' });
    await send(world);
    expect(await world.text()).toMatchObject({ status: 'dropped' });
  });

  test('is repeated with growing waits when the phone company is too busy (429)', async () => {
    const world = await oneText();
    world.answers.push({ outcome: 'not-reached', code: 20429 }, { outcome: 'not-reached', code: 20429 });
    await send(world);
    expect(await world.text()).toMatchObject({ status: 'waiting' });
    world.later(1);
    await send(world, { sweep: true });
    world.later(3);
    await send(world, { sweep: true });
    expect(world.sent).toHaveLength(3);
    expect(await world.text()).toMatchObject({ status: 'sent' });
  });

  test('goes on the coordinators’ list when it cannot be handed over after many tries', async () => {
    const world = await oneText();
    for (let tries = 0; tries < 18; tries += 1) {
      world.answers.push({ outcome: 'not-reached' });
      await send(world, { sweep: true });
      world.later(200);
    }
    expect(await world.text()).toMatchObject({ status: 'failed', body: '' });
    expect(world.todos()).toHaveLength(1);
  });

  test('is looked up before another try when nobody knows whether it was made, and found', async () => {
    const world = await oneText();
    world.answers.push({ outcome: 'unknown' });
    await send(world);
    expect(await world.text()).toMatchObject({ status: 'unknown', dueAt: '2026-11-23T15:01:00.000Z' });
    world.found.value = { sid: 'SM77', status: 'delivered' };
    world.later(2);
    await send(world, { sweep: true });
    expect(world.sent).toHaveLength(1);
    expect(await world.text()).toMatchObject({ status: 'sent', sid: 'SM77' });
  });

  test('is sent again when the look-up finds nothing, and not while nobody can look', async () => {
    const world = await oneText();
    world.answers.push({ outcome: 'unknown' });
    await send(world);
    world.found.value = new Error('cannot look');
    world.later(2);
    await send(world, { sweep: true });
    expect(world.sent).toHaveLength(1);
    world.found.value = undefined;
    world.later(5);
    await send(world, { sweep: true });
    expect(world.sent).toHaveLength(2);
  });

  test('made with a cut answer is never sent again', async () => {
    const world = await oneText();
    world.answers.push({ outcome: 'made', sid: undefined });
    await send(world);
    world.later(10);
    await send(world, { sweep: true });
    expect(world.sent).toHaveLength(1);
  });

  test('whose process died after the claim is looked up by the next sweep', async () => {
    const world = await oneText({ status: 'sending', claimedAt: '2026-11-23T14:57:00.000Z', attempts: 1 });
    world.found.value = { sid: 'SM5', status: 'sent' };
    await send(world, { sweep: true });
    expect(world.sent).toEqual([]);
    expect(await world.text()).toMatchObject({ status: 'sent', sid: 'SM5' });
  });

  test('refused with 21610 is an opt-out', async () => {
    const world = await oneText();
    world.answers.push(refused(21610));
    await send(world);
    expect(await world.stopped()).toBe(true);
    expect(await world.text()).toMatchObject({ status: 'dropped', errorCode: 21610 });
  });

  test.each([21614, 21635])(
    'refused with %i makes the number voice-only; it becomes a call, a coordinator knows',
    async (code) => {
      const world = await oneText();
      world.answers.push(refused(code));
      await send(world);
      expect(await world.member()).toMatchObject({ voiceOnly: true });
      expect(await world.text()).toMatchObject({ via: 'call', status: 'ready', body: 'Words for somebody.' });
      expect(world.todos()).toEqual([]);
      expect(world.owed('nowCalled')).toHaveLength(1);
    },
  );

  test('refused because the account is closed pauses everything, drops nothing and is tried again later', async () => {
    const world = await oneText();
    world.answers.push(refused(20003));
    await send(world);
    expect(await world.text()).toMatchObject({ status: 'waiting', attempts: 0, body: 'Words for somebody.' });
    expect(world.lines.map((line) => line.code)).toContain('sending-paused');
    expect(world.todos()).toMatchObject([{ why: 'sending-paused' }]);
    world.later(16);
    await send(world, { sweep: true });
    expect(await world.text()).toMatchObject({ status: 'sent' });
  });

  test.each([21211, 21408, 21617, 29999])('refused with %i is not repeated; a person sees it', async (code) => {
    const world = await oneText();
    world.answers.push(refused(code));
    await send(world);
    world.later(600);
    await runDue(world.parts);
    expect(world.sent).toHaveLength(1);
    expect(await world.text()).toMatchObject({ status: 'failed', errorCode: code });
    expect(world.todos()).toMatchObject([{ why: 'not-delivered' }]);
  });
});
