import type { Circle } from '../core/model/circle.ts';
import { numberKeys } from '../core/needs/record-need.ts';
import type { Decision } from '../core/scene/draft.ts';
import type { Scene } from '../core/scene/scene.ts';
import type { Parts } from './ports.ts';

/** Numbers that people know for something else. */
const TAKEN = new Set([211, 311, 411, 511, 611, 711, 811, 911, 988]);
/** Short ones first: 27 is easier to text than 4127. */
const RANGES: readonly (readonly [number, number])[] = [
  [10, 99],
  [10, 99],
  [10, 99],
  [100, 999],
  [100, 999],
  [1000, 9999],
  [1000, 9999],
  [10_000, 99_999],
];

/**
 * Decides, with as many free short numbers as the decision takes. Deciding is pure, so it is run once to see whether a
 * number is needed at all; most texts need none, and then none is looked for.
 */
export async function decideWithNumbers<S extends Scene>(
  parts: Parts,
  scene: S,
  decide: (scene: S) => Decision,
): Promise<Decision> {
  const placeholders = RANGES.map((_, place) => -1 - place);
  const first = decide({ ...scene, freeNumbers: placeholders });
  if (first.numbersTaken === 0) return first;
  return decide({ ...scene, freeNumbers: await freeNumbers(parts, scene.circle, first.numbersTaken) });
}

/** Random numbers that neither a need nor a todo has: not used again for thirty days, claimed by the commit. */
export async function freeNumbers(parts: Parts, circle: Circle, enough: number): Promise<readonly number[]> {
  const free: number[] = [];
  for (let tries = 0; free.length < enough && tries < 5; tries += 1) {
    const candidates = [
      ...new Set(RANGES.map(([from, to]) => from + Math.floor(parts.random() * (to - from + 1)))),
    ].filter((number) => !TAKEN.has(number) && !free.includes(number));
    const keys = candidates.flatMap((number) => numberKeys(circle.id, number));
    const found = await parts.store.load(keys);
    free.push(...candidates.filter((_, place) => !found[2 * place] && !found[2 * place + 1]));
  }
  if (free.length < enough) throw new Error('no short number is free');
  return free;
}
