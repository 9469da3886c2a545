import { expect } from 'vitest';
import type { Store } from '../../lib/app/ports.ts';
import type { Circle } from '../../lib/core/model/circle.ts';
import type { Item } from '../../lib/core/model/item.ts';
import { packedRosterKey } from '../../lib/core/model/keys.ts';
import { leftOut, offeredKinds } from '../../lib/core/roster/pieces.ts';

/** From here on the circle counts as a large one, whatever its size: whoever joins is packed. */
export async function packFromNowOn(store: Store, circle: Circle): Promise<void> {
  const key = packedRosterKey(circle.id);
  await store.commit([{ change: 'put', item: { kind: 'roster', key, version: 0, circle: circle.id, ready: true } }]);
}

const helpersIn = (items: readonly Item[]) => items.filter((item) => item.kind === 'helper');

/** Whoever is not due stands in the packed roster exactly as they are, and nobody stands there who is not known. */
export function expectPackedAsTheyAre(items: readonly Item[]): void {
  const helpers = helpersIn(items);
  const pieces = items.filter((item) => item.kind === 'roster-piece');
  expect(leftOut(helpers, pieces)).toEqual([]);
  const settled = new Set(helpers.filter(({ dueAt }) => !dueAt).map(({ id }) => id));
  const known = new Set(helpers.map(({ id }) => id));
  for (const { key, helpers: lines } of pieces) {
    const kind = key.partition.split('#').at(-1) ?? '';
    const ids = lines.map((line) => line.slice(0, line.indexOf(' ')));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
    const offering = helpers.filter((helper) => offeredKinds([helper]).includes(kind)).map(({ id }) => id);
    expect(ids.filter((id) => settled.has(id) && !offering.includes(id))).toEqual([]);
  }
}
