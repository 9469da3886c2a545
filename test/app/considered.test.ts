import { describe, expect, test } from 'vitest';
import type { Store } from '../../lib/app/ports.ts';
import { runDue } from '../../lib/app/run-due.ts';
import type { Item } from '../../lib/core/model/item.ts';
import { createWorld } from '../simulation/world.ts';

const [DOLORES, MARCUS, BEV] = ['+12025550110', '+12025550120', '+12025550121'] as const;
const needs = (items: readonly Item[]) => items.filter((item) => item.kind === 'need');

async function asking() {
  const world = createWorld({ at: '2026-11-23T15:00:00.000Z', seed: 5 });
  await world.text(MARCUS, 'i can drive people any day');
  await world.text(BEV, 'i can drive people any day');
  await world.text(BEV, 'pause for 3 days');
  await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
  await world.tick(2);
  const look = () => needs(world.items())[0]?.considered;
  return { world, look };
}

/** A store in which a need is written by somebody else just before Bev is taken out of it. */
const movingNeeds = (store: Store, moves: { left: number }): Store => ({
  ...store,
  commit: async (changes) => {
    for (const change of changes)
      if (change.change === 'put' && change.item.kind === 'need' && changes.length === 1 && moves.left > 0) {
        moves.left -= 1;
        const [now] = await store.load([change.item.key]);
        if (now !== undefined) await store.commit([{ change: 'put', item: now }]);
      }
    return await store.commit(changes);
  },
});

describe('the reasons of a sweep', () => {
  test('stay with the need: whom it asked, and whom it left in peace and until when', async () => {
    const { world, look } = await asking();
    expect(look()?.helpers).toEqual([
      { who: world.idOf(MARCUS), outcome: 'asked' },
      { who: world.idOf(BEV), outcome: 'walled', wall: 'paused', until: expect.stringMatching(/^2026-11-/u) },
    ]);
    expect(look()?.unasked).toBeUndefined();
  });

  test('stay also when there is nobody to ask', async () => {
    const world = createWorld({ at: '2026-11-23T15:00:00.000Z', seed: 5 });
    await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
    await world.tick(2);
    expect(needs(world.items())[0]?.considered).toMatchObject({ helpers: [], unasked: 'nobody-offers-this' });
  });

  test('name nobody any more who is forgotten, also when somebody is looked for in the same minute', async () => {
    const { world, look } = await asking();
    await world.text(MARCUS, 'no');
    await world.text(BEV, 'forget me');
    await world.text(BEV, 'forget me');
    await world.tick(10);
    expect(look()?.helpers.map(({ who }) => who)).toEqual([world.idOf(MARCUS)]);
    expect(JSON.stringify(world.items().filter(({ kind }) => kind === 'need'))).not.toContain(world.idOf(BEV));
  });

  test('lose whoever is forgotten also while the need moves', async () => {
    const { world, look } = await asking();
    await world.text(BEV, 'forget me');
    await world.text(BEV, 'forget me');
    const moves = { left: 2 };
    await world.run((parts) => runDue({ ...parts, store: movingNeeds(world.store, moves) }));
    expect(moves.left).toBe(0);
    expect(look()?.helpers.map(({ who }) => who)).toEqual([world.idOf(MARCUS)]);
  });

  test('lose them in the next sweep where the need never holds still', async () => {
    const { world, look } = await asking();
    await world.text(BEV, 'forget me');
    await world.text(BEV, 'forget me');
    await world.run((parts) => runDue({ ...parts, store: movingNeeds(world.store, { left: 100 }) }));
    expect(world.lines.map(({ code }) => code)).toContain('sweep-item-failed');
    expect(look()?.helpers.map(({ who }) => who)).toContain(world.idOf(BEV));
    await world.tick();
    expect(look()?.helpers.map(({ who }) => who)).toEqual([world.idOf(MARCUS)]);
    expect(world.items().some((item) => item.kind === 'member' && item.number === BEV)).toBe(false);
  });

  test('go with the words of a need that is taken back', async () => {
    const { world, look } = await asking();
    await world.text(DOLORES, 'never mind');
    expect(needs(world.items())).toMatchObject([{ status: 'withdrawn' }]);
    expect(look()).toBeUndefined();
  });
});
