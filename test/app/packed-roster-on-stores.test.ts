import { describe, expect, test } from 'vitest';
import { invented, openNeeds } from '../../bench/matching/units/circle.ts';
import { listAll } from '../../lib/app/load-scene.ts';
import type { Store } from '../../lib/app/ports.ts';
import { piecesOf } from '../../lib/app/read-roster.ts';
import { runDue } from '../../lib/app/run-due.ts';
import type { VoiceParts } from '../../lib/app/voice-ports.ts';
import type { Helper } from '../../lib/core/model/helper.ts';
import type { Item } from '../../lib/core/model/item.ts';
import { packedRosterKey, rosterPartition } from '../../lib/core/model/keys.ts';
import { offeredKinds } from '../../lib/core/roster/pieces.ts';
import { embeddedSubject, memorySubject } from '../contract/stores.ts';
import { mapleStreet } from '../support/maple-street.ts';
import { expectPackedAsTheyAre } from '../support/packed-roster.ts';
import { quietVoice } from '../support/voice.ts';

const NOW = '2026-11-24T21:00:00.000Z';
const SIZE = { helpers: 120, open: 3, due: 1 };
const circle = mapleStreet();

const partsOn = (store: Store, now: () => Date): VoiceParts => ({
  ...quietVoice(),
  config: { circles: [circle], publicUrl: '', accountSid: '', authTokens: [], idKey: 'key' },
  store,
  carrier: {
    send: async () => ({ outcome: 'made', sid: 'SM' }),
    find: async () => undefined,
    received: async () => [],
  },
  now,
  log: () => undefined,
  random: () => 0.5,
});

async function everybody(parts: VoiceParts): Promise<readonly Item[]> {
  const roster = await listAll(parts, rosterPartition(circle.id));
  const helpers = roster.filter((item): item is Helper => item.kind === 'helper');
  return [...roster, ...(await piecesOf(parts, circle, offeredKinds(helpers)))];
}

describe.each([
  ['memory', memorySubject],
  ['embedded DynamoDB', embeddedSubject],
] as const)('a large circle on %s', (_, subject) => {
  test('is packed, asks from the packed roster, and shows everybody as they are again a minute later', async () => {
    const { store, setClock, close } = await subject(NOW);
    let now = new Date(NOW);
    const parts = partsOn(store, () => now);
    const key = packedRosterKey(circle.id);
    const head = { kind: 'roster', key, version: 0, circle: circle.id, ready: false, dueAt: NOW } as const;
    for (const item of [head, ...invented(circle, SIZE, now), ...openNeeds(circle, SIZE, now)])
      await store.commit([{ change: 'put', item }]);
    const minute = async () => {
      now = new Date(now.getTime() + 60_000);
      setClock(now.toISOString());
      await runDue(parts);
    };
    await minute();
    expect((await store.load([key]))[0]).toMatchObject({ ready: true });
    for (let minutes = 0; minutes < 12; minutes += 1) await minute();
    const items = await everybody(parts);
    expect(items.some((item) => item.kind === 'helper' && item.asks.length > 0)).toBe(true);
    expect(items.filter((item) => item.kind === 'helper' && item.packed === undefined)).toEqual([]);
    expectPackedAsTheyAre(items);
    await close();
  });
});
