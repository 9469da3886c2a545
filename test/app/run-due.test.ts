import { describe, expect, test } from 'vitest';
import type { Store } from '../../lib/app/ports.ts';
import { runDue } from '../../lib/app/run-due.ts';
import type { VoiceParts } from '../../lib/app/voice-ports.ts';
import type { Item } from '../../lib/core/model/item.ts';
import { createMemoryStore } from '../../lib/store/memory-store.ts';
import { createWorld } from '../simulation/world.ts';
import { mapleStreet } from '../support/maple-street.ts';
import { quietVoice } from '../support/voice.ts';

const DOLORES = '+12025550110';
const [MARCUS, BEV] = ['+12025550120', '+12025550121'] as const;
const ANA = '+12025550100';

const at = (time: string) => createWorld({ at: time, seed: 5 });
const needs = (items: readonly Item[]) => items.filter((item) => item.kind === 'need');

describe('the minute’s work', () => {
  test('with nothing due it writes nothing, however long the history', async () => {
    const world = at('2026-11-23T15:00:00.000Z');
    await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
    await world.text(DOLORES, 'never mind');
    await world.tick();
    const before = world.items();
    await world.tick(5);
    expect(world.items()).toEqual(before);
  });

  test('run twice at once it asks each helper once', async () => {
    const world = at('2026-11-23T15:00:00.000Z');
    for (const helper of [MARCUS, BEV]) await world.text(helper, 'i can drive people any day');
    await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
    await world.sweepTwice();
    await world.tick();
    const asks = [MARCUS, BEV].flatMap((helper) =>
      world.received(helper).filter((text) => text.includes('can you help')),
    );
    expect(asks).toHaveLength(2);
  });

  test('after a no the next helper is asked at once, and nobody twice', async () => {
    const world = at('2026-11-23T15:00:00.000Z');
    for (const helper of [MARCUS, BEV]) await world.text(helper, 'i can drive people any day');
    await world.text(DOLORES, 'need a ride to the museum some day, no rush');
    await world.tick(2);
    const [first] = needs(world.items()).map((need) => need.asks[0]?.helper);
    await world.text(first === world.idOf(MARCUS) ? MARCUS : BEV, 'no');
    await world.tick(2);
    const asked = needs(world.items())[0]?.asks.map((ask) => ask.helper);
    expect(new Set(asked)).toEqual(new Set([world.idOf(MARCUS), world.idOf(BEV)]));
  });

  test('that comes three hours late still keeps every promise it can, and sends one digest', async () => {
    const world = at('2026-11-23T12:00:00.000Z');
    await world.tick();
    await world.jump(3 * 60);
    await world.jump(3 * 60);
    expect(world.received(ANA).filter((text) => text.includes('on duty'))).toHaveLength(1);
  });

  test('one item that cannot be handled does not keep the others waiting', async () => {
    const world = at('2026-11-23T15:00:00.000Z');
    await world.text(MARCUS, 'i can drive people any day');
    await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
    const memory = createMemoryStore({ now: () => new Date('2026-11-23T15:05:00.000Z') });
    await memory.commit(world.items().map((item) => ({ change: 'put', item: { ...item, version: 0 } })));
    const poison: Item = {
      kind: 'job',
      key: { partition: 'maple-street#job', sort: 'poison' },
      version: 0,
      circle: 'maple-street',
      job: 'forget',
      member: 'nobody',
      askedAt: '2026-11-23T15:00:00.000Z',
      dueAt: '2026-11-23T15:00:00.000Z',
    };
    await memory.commit([{ change: 'put', item: poison }]);
    const store: Store = {
      ...memory,
      load: async (keys) => {
        if (keys.some((key) => key.sort === 'poison')) throw new TypeError('poison');
        return memory.load(keys);
      },
    };
    const codes: string[] = [];
    const parts: VoiceParts = {
      ...quietVoice(),
      config: { circles: [mapleStreet()], publicUrl: '', accountSid: '', authTokens: [], idKey: 'key' },
      store,
      carrier: { send: async () => ({ outcome: 'unknown' }), find: async () => undefined, received: async () => [] },
      now: () => new Date('2026-11-23T15:05:00.000Z'),
      log: (line) => codes.push(`${line.code} ${line.reason ?? ''}`.trim()),
      random: Math.random,
    };
    await runDue(parts);
    expect(codes).toContain('sweep-item-failed job TypeError');
    expect(needs(memory.dump())[0]?.asks).toHaveLength(1);
  });
});

describe('what the hotline does by itself', () => {
  test('an asker whose promise time passes hears the truth, and the coordinator on duty has the need', async () => {
    const world = at('2026-11-23T15:00:00.000Z');
    await world.text(DOLORES, 'need a ride to the clinic on friday at 9');
    await world.tick(241);
    expect(world.received(DOLORES).join()).toContain('nobody has said yes yet');
    expect(world.received(ANA).join()).toContain('Nobody said yes');
    expect(needs(world.items())).toMatchObject([{ status: 'handed-over' }]);
  });

  test('a helper who has just helped rests, and one at the weekly cap is left in peace', async () => {
    const world = at('2026-11-23T15:00:00.000Z');
    await world.text(MARCUS, 'i can drive people any day, 1 a week at most');
    await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
    await world.tick(2);
    await world.text(MARCUS, 'no');
    await world.text(DOLORES, 'never mind');
    await world.text(DOLORES, 'need a ride to the library tomorrow at 3pm');
    await world.tick(30);
    expect(world.received(MARCUS).filter((text) => text.includes('can you help'))).toHaveLength(1);
  });

  test('an unanswered "did it happen?" is taken for a yes after a day; words are erased after three more', async () => {
    const world = at('2026-11-23T15:00:00.000Z');
    await world.text(MARCUS, 'i can drive people any day');
    await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
    await world.tick(2);
    await world.text(MARCUS, 'yes');
    await world.jump(26 * 60);
    expect(world.received(DOLORES).join()).toContain('Did it work out');
    await world.jump(25 * 60);
    expect(needs(world.items())).toMatchObject([{ status: 'done', by: 'nobody' }]);
    await world.jump(3 * 24 * 60 + 5);
    expect(needs(world.items())).toMatchObject([{ words: '', cleaned: true }]);
  });

  test('a text whose feed event was lost goes out with the sweep, once', async () => {
    const world = at('2026-11-23T15:00:00.000Z');
    await world.text(MARCUS, 'i can drive people any day');
    await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
    await world.hear(world.inbound(DOLORES, 'HUMAN'));
    world.loseFeed();
    await world.tick(4);
    expect(world.received(ANA).filter((text) => text.includes('asks for a person'))).toHaveLength(1);
  });
});
