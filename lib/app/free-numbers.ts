import type { Circle } from '../core/model/circle.ts';
import { numberKeys } from '../core/needs/record-need.ts';
import type { Decision } from '../core/scene/draft.ts';
import type { Scene } from '../core/scene/scene.ts';
import type { Parts } from './ports.ts';

/** Numbers that people know for something else. */
const TAKEN = new Set([211, 311, 411, 511, 611, 711, 811, 911, 988]);
/** Short ones first: 27 is easier to text than 4127. Each round looks at few, for every look costs a read. */
const ROUNDS: readonly (readonly (readonly [number, number])[])[] = [
  [
    [10, 99],
    [10, 99],
    [100, 999],
  ],
  [
    [10, 99],
    [100, 999],
    [1000, 9999],
  ],
  [
    [100, 999],
    [1000, 9999],
    [1000, 9999],
  ],
  [
    [1000, 9999],
    [10_000, 99_999],
    [10_000, 99_999],
  ],
];
/** The most numbers that one decision takes. */
const MOST = 8;

/**
 * Decides, with as many free short numbers as the decision takes. Deciding is pure, so it is run once to see whether a
 * number is needed at all; most texts need none, and then none is looked for.
 */
export async function decideWithNumbers<S extends Scene, D extends Decision>(
  parts: Parts,
  scene: S,
  decide: (scene: S) => D,
): Promise<D> {
  const placeholders = Array.from({ length: MOST }, (_, place) => -1 - place);
  const first = decide({ ...scene, freeNumbers: placeholders });
  if (first.numbersTaken === 0) return first;
  return decide({ ...scene, freeNumbers: await freeNumbers(parts, scene.circle, first.numbersTaken) });
}

/** Random numbers that neither a need nor a todo has: not used again for thirty days, claimed by the commit. */
async function freeNumbers(parts: Parts, circle: Circle, enough: number): Promise<readonly number[]> {
  const free: number[] = [];
  for (const round of ROUNDS) {
    if (free.length >= enough) break;
    free.push(...(await freeIn(parts, circle, round)).filter((number) => !free.includes(number)));
  }
  if (free.length < enough) throw new Error('no short number is free');
  return free;
}

async function freeIn(
  parts: Parts,
  circle: Circle,
  round: readonly (readonly [number, number])[],
): Promise<readonly number[]> {
  const drawn = round.map(([from, to]) => from + Math.floor(parts.random() * (to - from + 1)));
  const candidates = [...new Set(drawn)].filter((number) => !TAKEN.has(number));
  const found = await parts.store.load(candidates.flatMap((number) => numberKeys(circle.id, number)));
  return candidates.filter((_, place) => !found[2 * place] && !found[2 * place + 1]);
}
