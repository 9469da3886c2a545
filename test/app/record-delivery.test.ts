import { describe, expect, test } from 'vitest';
import type { DeliveryReport } from '../../lib/app/ports.ts';
import { recordDelivery } from '../../lib/app/record-delivery.ts';
import { runDue } from '../../lib/app/run-due.ts';
import { sendOutbox } from '../../lib/app/send-outbox.ts';
import { adviceFor } from '../../lib/twilio/error-codes.ts';
import { oneText } from './support/outbox.ts';

type World = Awaited<ReturnType<typeof oneText>>;

const report = (world: World, status: string, code?: number): Promise<void> => {
  const what: DeliveryReport = {
    circle: world.circle,
    id: 'text-1',
    to: world.number,
    sid: 'SM1',
    status,
    errorCode: code,
    advice: code === undefined ? undefined : adviceFor(code),
  };
  return recordDelivery(world.parts, what);
};

async function sentText(): Promise<World> {
  const world = await oneText();
  await sendOutbox(world.parts, await world.text());
  return world;
}

describe('what became of a text', () => {
  test('moves forward only, whatever the order of the reports', async () => {
    const world = await sentText();
    for (const status of ['sent', 'delivered', 'sent', 'queued', 'failed', 'delivered']) await report(world, status);
    expect(await world.text()).toMatchObject({ delivery: 'delivered', status: 'sent' });
  });

  test('a delivered text is kept without its words', async () => {
    const world = await sentText();
    await report(world, 'delivered');
    expect(await world.text()).toMatchObject({ body: '' });
  });

  test('a report may come before our own mark', async () => {
    const world = await oneText({ status: 'sending', attempts: 1 });
    await report(world, 'sent');
    expect(await world.text()).toMatchObject({ status: 'sent', sid: 'SM1', delivery: 'sent' });
  });

  test('30006 makes the number voice-only, its text becomes a call, and a coordinator is told once', async () => {
    const world = await sentText();
    await report(world, 'undelivered', 30006);
    await report(world, 'undelivered', 30006);
    expect(await world.member()).toMatchObject({ voiceOnly: true });
    expect(await world.text()).toMatchObject({ via: 'call', status: 'ready', body: 'Words for somebody.' });
    expect(world.todos()).toEqual([]);
    expect(world.owed('nowCalled')).toHaveLength(1);
  });

  test('21610 is an opt-out', async () => {
    const world = await sentText();
    await report(world, 'failed', 21610);
    expect(await world.stopped()).toBe(true);
  });

  test('30003 is tried once more after hours, then a person sees it', async () => {
    const world = await sentText();
    await report(world, 'undelivered', 30003);
    expect(await world.text()).toMatchObject({ status: 'waiting', redelivered: true, body: 'Words for somebody.' });
    world.later(241);
    await runDue(world.parts);
    await sendOutbox(world.parts, await world.text());
    expect(world.sent).toHaveLength(2);
    await recordDelivery(world.parts, {
      circle: world.circle,
      id: 'text-1',
      to: world.number,
      sid: 'SM2',
      status: 'undelivered',
      errorCode: 30003,
      advice: adviceFor(30003),
    });
    expect(await world.text()).toMatchObject({ status: 'failed' });
    expect(world.todos()).toMatchObject([{ why: 'not-delivered' }]);
  });

  test('30034 pauses sending: every text would fail', async () => {
    const world = await sentText();
    await report(world, 'undelivered', 30034);
    expect(world.lines.map((line) => line.code)).toContain('sending-paused');
  });

  test('a status that does not exist today, and a text that is gone, change nothing', async () => {
    const world = await sentText();
    const before = await world.text();
    await report(world, 'read-aloud');
    expect(await world.text()).toEqual(before);
    await world.store.commit([{ change: 'delete', key: before.key, version: before.version }]);
    await report(world, 'delivered');
    expect(world.lines.at(-1)).toMatchObject({ code: 'delivery-unknown' });
  });
});
