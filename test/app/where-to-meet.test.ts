import { expect, test } from 'vitest';
import type { Need } from '../../lib/core/model/need.ts';
import { createWorld } from '../simulation/world.ts';

const DOLORES = '+12025550110';
const WALTER = '+12025550120';

/** Walter has just said yes to a ride tomorrow at 9, and Dolores was asked where they should meet. */
async function justCovered() {
  const world = createWorld({ at: '2026-11-23T15:00:00.000Z', seed: 5 });
  await world.text(WALTER, 'i can drive people any day, 5 a week');
  await world.text(WALTER, 'Walter');
  await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
  await world.text(DOLORES, 'Dolores');
  await world.tick(2);
  await world.text(WALTER, 'yes');
  const needs = () =>
    world.items().flatMap((item) => (item.kind === 'need' ? [item as Need & { where?: string }] : []));
  return { world, needs };
}

test('a ride for another day, asked for when the place was asked for, is a need of its own', async () => {
  const { world, needs } = await justCovered();
  await world.text(DOLORES, 'need a ride to the library on friday at 10');
  expect(
    needs()
      .map(({ wanted }) => wanted?.date)
      .toSorted(),
  ).toEqual(['2026-11-24', '2026-11-27']);
  expect(needs().some(({ where }) => where !== undefined)).toBe(false);
});

test('the place may say the time of the ride once more', async () => {
  const { world, needs } = await justCovered();
  await world.text(DOLORES, 'i need the ride from the front door of 412 Maple tomorrow at 9');
  expect(needs()).toHaveLength(1);
  expect(needs()[0]?.where).toContain('412 Maple');
});
