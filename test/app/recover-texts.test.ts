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
