import { expect, test } from 'vitest';
import { handleText } from '../../lib/app/handle-text.ts';
import type { Parts, ReceivedText } from '../../lib/app/ports.ts';
import { recoverTexts } from '../../lib/app/recover-texts.ts';
import { createMemoryStore } from '../../lib/store/memory-store.ts';
import { recoveredText } from '../../lib/twilio/inbound-text.ts';
import { mapleStreet } from '../support/maple-street.ts';

const circle = mapleStreet();
const NOW = new Date('2026-11-23T15:00:00.000Z');
const lost = (body: string, sid: string, from = '+12025550110'): ReceivedText => ({
  sid,
  from,
  to: circle.hotline,
  body,
  media: 0,
  at: new Date('2026-11-23T14:57:00.000Z'),
});
const SID = `SM${'a'.repeat(32)}`;

/** As the webhook would bring it. */
const brought = (found: ReceivedText) => {
  const text = recoveredText(found, circle, [circle]);
  if (!text) throw new Error('not a message');
  return text;
};

function hotline(list: readonly ReceivedText[]) {
  const store = createMemoryStore({ now: () => NOW });
  const parts: Parts = {
    config: { circles: [circle], publicUrl: '', accountSid: '', authTokens: [], idKey: 'key' },
    store,
    carrier: { send: async () => ({ outcome: 'unknown' }), find: async () => undefined, received: async () => list },
    now: () => NOW,
    log: () => undefined,
    random: Math.random,
  };
  const run = () => recoverTexts(parts, (where, found) => recoveredText(found, where, [where]));
  return { parts, run, kinds: (kind: string) => store.dump().filter((item) => item.kind === kind) };
}

test('a text whose webhook never came is run once, and its answer goes out as a text', async () => {
  const { run, kinds } = hotline([lost('need a ride to the clinic tomorrow at 9', SID)]);
  await run();
  await run();
  expect(kinds('need')).toHaveLength(1);
  expect(kinds('outbox')).toMatchObject([{ weight: 'reply', status: 'ready' }]);
});

test('"tomorrow" is counted from when it was sent', async () => {
  const late = { ...lost('need a ride tomorrow at 5pm', SID), at: new Date('2026-11-22T15:00:00.000Z') };
  const { run, kinds } = hotline([late]);
  await run();
  expect(kinds('need')).toMatchObject([{ wanted: { date: '2026-11-23' } }]);
});

test('a webhook that comes late after all hears nothing more', async () => {
  const found = lost('need a ride to the clinic tomorrow at 9', SID);
  const { run, parts, kinds } = hotline([found]);
  await run();
  expect(await handleText(parts, brought(found))).toEqual([]);
  expect(kinds('need')).toHaveLength(1);
});

test('a text that the webhook brought is left alone, and a short code is nobody', async () => {
  const mine = lost('need a ride to the clinic tomorrow at 9', SID);
  const { run, parts, kinds } = hotline([mine, lost('Your code is 1234', `SM${'b'.repeat(32)}`, '72345')]);
  await handleText(parts, brought(mine));
  await run();
  expect(kinds('outbox')).toEqual([]);
  expect(kinds('member')).toHaveLength(1);
});

/** Somebody who is a member and writes now, by the webhook. */
const wrote = (body: string, sid: string) => ({ ...brought(lost(body, sid)), at: undefined });
const member = wrote('need a ride to the clinic tomorrow at 9', `SM${'c'.repeat(32)}`);
const start = wrote('START', `SM${'d'.repeat(32)}`);
const stop = wrote('STOP', `SM${'e'.repeat(32)}`);

test('a lost STOP that is older than a START does not opt the person out again', async () => {
  const { run, parts, kinds } = hotline([lost('STOP', SID)]);
  await handleText(parts, member);
  await handleText(parts, start);
  await run();
  expect(kinds('stop')).toEqual([]);
  expect(kinds('claim')).toHaveLength(3);
});

test('a lost STOP in plain words is overtaken in the same way', async () => {
  const { run, parts, kinds } = hotline([lost('please stop texting me', SID)]);
  await handleText(parts, member);
  await handleText(parts, stop);
  await handleText(parts, start);
  await run();
  expect(kinds('stop')).toEqual([]);
});

test('a lost STOP that may be the later word wins', async () => {
  const { run, parts, kinds } = hotline([{ ...lost('STOP', SID), at: new Date('2026-11-23T14:59:30.000Z') }]);
  await handleText(parts, member);
  await handleText(parts, start);
  await run();
  expect(kinds('stop')).toMatchObject([{ at: '2026-11-23T14:59:30.000Z' }]);
});

test('a lost START that is older than a STOP brings nobody back', async () => {
  const { run, parts, kinds } = hotline([lost('START', SID)]);
  await handleText(parts, member);
  await handleText(parts, stop);
  await run();
  expect(kinds('stop')).toHaveLength(1);
});

test('a STOP and a START that were both lost end as they were sent', async () => {
  const later = { ...lost('START', SID), at: new Date('2026-11-23T14:58:00.000Z') };
  const { run, parts, kinds } = hotline([lost('STOP', `SM${'f'.repeat(32)}`), later]);
  await handleText(parts, member);
  await run();
  expect(kinds('stop')).toEqual([]);
});
