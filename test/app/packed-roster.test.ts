import { describe, expect, test } from 'vitest';
import { memberId } from '../../lib/app/identity.ts';
import { LARGE_CIRCLE } from '../../lib/app/keep-roster.ts';
import type { Store } from '../../lib/app/ports.ts';
import type { Helper } from '../../lib/core/model/helper.ts';
import { helperKey } from '../../lib/core/model/keys.ts';
import { createWorld, type World } from '../simulation/world.ts';
import { expectPackedAsTheyAre, packFromNowOn } from '../support/packed-roster.ts';

const DOLORES = '+12025550110';
const [MARCUS, BEV] = ['+12025550120', '+12025550121'] as const;

let unseen = 0;
async function largeCircle(): Promise<World> {
  unseen = 0;
  const world = createWorld({ at: '2026-11-23T15:00:00.000Z', seed: 5, unseenCommits: () => unseen });
  await packFromNowOn(world.store, world.circle);
  await world.text(MARCUS, 'i can drive people any day');
  await world.text(MARCUS, 'my name is Marcus');
  await world.tick(2);
  return world;
}

const pieces = (world: World) => world.items().filter((item) => item.kind === 'roster-piece');
const asksTo = (world: World, number: string) => world.received(number).filter((text) => text.includes('can you help'));

describe('in a large circle, whose helpers are packed', () => {
  test('whoever offers help stands there a minute later, and is asked', async () => {
    const world = await largeCircle();
    expect(pieces(world).map(({ key }) => key.partition)).toEqual(['maple-street#offers#ride']);
    await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
    await world.tick(2);
    expect(asksTo(world, MARCUS)).toHaveLength(1);
    expectPackedAsTheyAre(world.items());
  });

  test('whoever offers something else now is asked about that alone', async () => {
    const world = await largeCircle();
    await world.text(MARCUS, 'drop 1');
    await world.text(MARCUS, 'i can buy groceries any day');
    await world.tick(2);
    expect(pieces(world).map(({ key }) => key.partition)).toEqual(['maple-street#offers#groceries']);
    await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
    await world.tick(2);
    expect(asksTo(world, MARCUS)).toEqual([]);
  });

  test('whoever has just paused is left in peace, even where neither index nor roster shows it yet', async () => {
    const world = await largeCircle();
    await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
    await world.text(MARCUS, 'pause');
    unseen = 1;
    await world.tick();
    expect(asksTo(world, MARCUS)).toEqual([]);
  });

  test('somebody who joined a moment ago is asked before the roster knows of them', async () => {
    const world = await largeCircle();
    await world.text(MARCUS, 'pause');
    await world.text(BEV, 'i can drive people any day');
    await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
    await world.tick();
    expect(asksTo(world, BEV)).toHaveLength(1);
  });

  test('nothing of somebody who is forgotten stays', async () => {
    const world = await largeCircle();
    await world.text(MARCUS, 'forget me');
    await world.text(MARCUS, 'yes');
    await world.tick(3);
    expect(world.items().filter((item) => item.kind === 'helper')).toEqual([]);
    expect(pieces(world)).toEqual([]);
  });

  test('a line that went wrong, for whatever reason, is put right with the next digest', async () => {
    const world = await largeCircle();
    const [piece] = pieces(world);
    if (piece) await world.store.commit([{ change: 'delete', key: piece.key, version: piece.version }]);
    await world.jump(24 * 60);
    await world.tick(2);
    expect(pieces(world)).toHaveLength(1);
    expectPackedAsTheyAre(world.items());
  });
});

const joined = (world: World, number: number): Helper => {
  const id = memberId('key', world.circle.id, `+1${number}`);
  return {
    kind: 'helper',
    key: helperKey(world.circle.id, id),
    version: 0,
    circle: world.circle.id,
    id,
    language: 'en',
    offers: [{ id: 1, categories: ['yard'], standing: true, days: [], words: 'i rake leaves', since: '2026-11-01' }],
    askedAt: [],
    helpedAt: [],
    asks: [],
    jobs: [],
    past: [],
  };
};

async function join(store: Store, helpers: readonly Helper[]): Promise<void> {
  for (const item of helpers) await store.commit([{ change: 'put', item }]);
}

describe('a circle that has grown', () => {
  const grown = async (members: number): Promise<World> => {
    const world = createWorld({ at: '2026-11-23T15:00:00.000Z', seed: 5 });
    await join(
      world.store,
      Array.from({ length: members }, (_, number) => joined(world, number)),
    );
    await world.tick();
    await world.jump(24 * 60);
    return world;
  };

  test('is packed after its digest, a part in each minute, and asks as before meanwhile', async () => {
    const world = await grown(LARGE_CIRCLE);
    await world.text(DOLORES, 'can somebody rake my leaves this week');
    await world.tick();
    const need = world.items().find((item) => item.kind === 'need');
    expect(need?.asks).not.toEqual([]);
    await world.tick(LARGE_CIRCLE / 200);
    expect(world.items().find((item) => item.kind === 'roster')).toMatchObject({ ready: true });
    expectPackedAsTheyAre(world.items());
  });

  test('is read whole while it is not large', async () => {
    const world = await grown(LARGE_CIRCLE - 1);
    await world.tick(3);
    expect(world.items().filter(({ kind }) => kind === 'roster' || kind === 'roster-piece')).toEqual([]);
  });
});
