import { describe, expect, test } from 'vitest';
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

  test('go with the words of a need that is taken back', async () => {
    const { world, look } = await asking();
    await world.text(DOLORES, 'never mind');
    expect(needs(world.items())).toMatchObject([{ status: 'withdrawn' }]);
    expect(look()).toBeUndefined();
  });
});
