import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Graph } from '../../../lib/core/matching/graph.ts';

/** Uniform numbers in [0, 1), the same for the same seed. */
export function uniform(seed: number): () => number {
  const generator = xoroshiro128plus(seed);
  return () => (generator.next() >>> 0) / 2 ** 32;
}

/** How many helpers there are for each need (performance.md B): in `spec` they are plenty, in `scarce` half have nobody. */
export const FAMILIES = { spec: 10, tight: 1, scarce: 0.5 } as const;
export type Family = keyof typeof FAMILIES;

/** So many of the nearest helpers who have the skill can be asked about a need. */
const NEAREST = 30;
const SKILLS = 8;
const URGENCIES = [4, 2, 2, 2, 1, 1, 1, 1, 1, 1];

type Person = { readonly x: number; readonly y: number; readonly skills: number; readonly weight: number };

/** A clustered town whose area grows with its people, so that the density is the same at every size. */
function people(count: number, side: number, random: () => number): readonly Person[] {
  const centres = Array.from(
    { length: Math.ceil((side * side) / 25) },
    () => [random() * side, random() * side] as const,
  );
  return Array.from({ length: count }, () => {
    const [x, y] = centres[Math.floor(random() * centres.length)] ?? [0, 0];
    const angle = 2 * Math.PI * random();
    const away = 2 * Math.sqrt(-Math.log(1 - random()));
    const skills = (1 << Math.floor(random() * SKILLS)) | (1 << Math.floor(random() * SKILLS));
    return { x: x + away * Math.cos(angle), y: y + away * Math.sin(angle), skills, weight: random() };
  });
}

/** Needs and the helpers near them, as a graph; values are whole: 1,000 x urgency x chance of a yes. */
export function familyGraph(family: Family, needs: number, seed: number): Graph {
  const random = uniform(seed);
  const helpers = Math.round(needs * FAMILIES[family]);
  const side = Math.sqrt(needs);
  const askers = people(needs, side, random);
  const nearest = nearestFinder(people(helpers, side, random), side / Math.sqrt(helpers));
  const start = new Int32Array(needs + 1);
  const edges = askers.flatMap((asker, need) => {
    const urgency = URGENCIES[Math.floor(asker.weight * URGENCIES.length)] ?? 1;
    const near = nearest(asker, 1 << Math.floor(random() * SKILLS)).toSorted((a, b) => a.helper - b.helper);
    start[need + 1] = (start[need] ?? 0) + near.length;
    return near.map(({ helper, chance }) => ({ helper, value: Math.max(1, Math.round(1000 * urgency * chance)) }));
  });
  return {
    needs,
    helpers,
    start,
    helperOf: Int32Array.from(edges, ({ helper }) => helper),
    value: Float64Array.from(edges, ({ value }) => value),
  };
}

type Near = { readonly helper: number; readonly away: number; readonly chance: number };

/** Looks at rings of cells around a place until the nearest with the skill are sure. */
function nearestFinder(helpers: readonly Person[], cell: number): (from: Person, skill: number) => readonly Near[] {
  const key = (x: number, y: number): number => (Math.floor(x) + 2 ** 20) * 2 ** 21 + Math.floor(y) + 2 ** 20;
  const cells = Map.groupBy(helpers.keys(), (id) => key((helpers[id]?.x ?? 0) / cell, (helpers[id]?.y ?? 0) / cell));
  return (from, skill) => {
    let found: Near[] = [];
    for (let ring = 0; ring < RINGS.length; ring += 1) {
      for (const [dx, dy] of RINGS[ring] ?? []) {
        for (const helper of cells.get(key(from.x / cell + dx, from.y / cell + dy)) ?? []) {
          const near = nearOf(from, helpers[helper], helper);
          if (near !== undefined && ((helpers[helper]?.skills ?? 0) & skill) !== 0) found.push(near);
        }
      }
      if (found.filter(({ away }) => away <= ring * cell).length >= NEAREST) break;
    }
    found = found.sort((a, b) => a.away - b.away || a.helper - b.helper);
    return found.slice(0, NEAREST);
  };
}

function nearOf(from: Person, to: Person | undefined, helper: number): Near | undefined {
  if (to === undefined) return undefined;
  const away = Math.hypot(from.x - to.x, from.y - to.y);
  return { helper, away, chance: (0.05 + 0.5 * to.weight ** 1.5) * Math.exp(-away / 3) };
}

const RINGS = Array.from({ length: 60 }, (_, ring) => ringOf(ring));

function ringOf(ring: number): readonly (readonly [number, number])[] {
  const steps = Array.from({ length: 2 * ring + 1 }, (_, place) => place - ring);
  return steps.flatMap((x) =>
    steps.filter((y) => Math.max(Math.abs(x), Math.abs(y)) === ring).map((y) => [x, y] as const),
  );
}
