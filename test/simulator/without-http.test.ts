import { expect, test } from 'vitest';
import { openMemoryStore } from './support/memory-store.ts';
import { nothingSeen, smallHotline } from './support/small-hotline.ts';
import { DOLORES, MARCUS, received, world } from './support/world.ts';

test('the same world stands on the memory store, its webhooks brought to the door without HTTP', async () => {
  const sim = await world({ openStore: openMemoryStore(), directWebhooks: true });
  await sim.text({ from: DOLORES, body: `tell ${MARCUS} now` });
  await sim.text({ from: DOLORES, body: `later ${MARCUS} in an hour` });
  await sim.moveClock({ advance: 'PT2H' });
  expect(received(sim, MARCUS)).toEqual(['now', 'in an hour']);
  expect(sim.seen.reports).toHaveLength(4);
  sim.arm({ crash: ['before-commit'] });
  expect((await sim.text({ from: DOLORES, body: 'hello' })).replies).toEqual(['You said: hello']);
});

test('a function that answers nonsense has failed, at both addresses', async () => {
  const functions = { ...smallHotline(nothingSeen()), 'receive-text': () => async () => 'what?' };
  const sim = await world({ directWebhooks: true, functions });
  expect(await sim.text({ from: DOLORES, body: 'hello' })).toMatchObject({ status: 500, replies: [] });
  expect(sim.log().alerts.map(({ code }) => code)).toEqual([11200, 11200]);
});
