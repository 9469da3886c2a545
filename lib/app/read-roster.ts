import type { Circle } from '../core/model/circle.ts';
import type { Helper } from '../core/model/helper.ts';
import type { Item } from '../core/model/item.ts';
import { packedRosterKey, rosterPartition, rosterPiecesPartition } from '../core/model/keys.ts';
import type { SeenHelper } from '../core/model/roster.ts';
import { helpersIn } from '../core/roster/pieces.ts';
import { listAll } from './load-scene.ts';
import type { Parts } from './ports.ts';

type Sight = {
  /** Kinds of help that are wanted. */
  readonly kinds: readonly string[];
  /** What is due in this sweep: helpers whom the packed roster does not show as they are. */
  readonly due: readonly Item[];
};

/**
 * At least all helpers who offer one of these kinds, as the matcher sees them. In a large circle it reads the packed
 * pieces of these kinds, else the roster. A change that the due index does not show yet may be missing: look at a helper
 * again before they are asked.
 */
export async function helpersFor(parts: Parts, circle: Circle, { kinds, due }: Sight): Promise<readonly SeenHelper[]> {
  const [roster] = await parts.store.load([packedRosterKey(circle.id)]);
  if (roster?.kind !== 'roster' || !roster.ready)
    return (await listAll(parts, rosterPartition(circle.id))).filter(isHelper);
  const packed = helpersIn(await piecesOf(parts, circle, kinds));
  return [...new Map([...packed, ...due.filter(isHelper)].map((helper) => [helper.id, helper])).values()];
}

/** All pieces of the packed roster with those who offer one of these kinds. */
export async function piecesOf(parts: Parts, circle: Circle, kinds: readonly string[]): Promise<readonly Item[]> {
  const pieces = kinds.map((kind) => listAll(parts, rosterPiecesPartition(circle.id, kind)));
  return (await Promise.all(pieces)).flat();
}

const isHelper = (item: Item): item is Helper => item.kind === 'helper';
