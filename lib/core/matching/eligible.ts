import { candidateNumbers } from './candidates.ts';
import type { Graph } from './graph.ts';
import type { Ready, ReadyNeed } from './prepare.ts';
import { pairValue } from './value.ts';
import { wallBetween } from './walls.ts';

type Edges = { readonly helperOf: number[]; readonly value: number[] };

/** Every pair that no wall stands between, with its value, numbered as in `ready`: in the order of ids. */
export function eligibleGraph(ready: Ready): Graph {
  const { needs, helpers } = ready;
  const edges = edgesByNeed(ready);
  const start = new Int32Array(needs.length + 1);
  for (const [need, { value }] of edges.entries()) start[need + 1] = (start[need] ?? 0) + value.length;
  const helperOf = new Int32Array(start[needs.length] ?? 0);
  const value = new Float64Array(helperOf.length);
  for (const [need, each] of edges.entries()) {
    helperOf.set(each.helperOf, start[need]);
    value.set(each.value, start[need]);
  }
  return { needs: needs.length, helpers: helpers.length, start, helperOf, value };
}

/** Neighbours are looked at one after the other, since the same helpers live near them: memory is read from nearby too. */
function edgesByNeed(ready: Ready): readonly Edges[] {
  const candidates = candidateNumbers(ready);
  const edges: Edges[] = ready.needs.map(() => ({ helperOf: [], value: [] }));
  const order = [...ready.needs.keys()].sort((a, b) => byNeighbourhood(ready.needs[a], ready.needs[b]));
  for (const number of order) {
    const need = ready.needs[number];
    const found = edges[number];
    if (need !== undefined && found !== undefined) addEdges(need, { ready, numbers: candidates(need), found });
  }
  return edges;
}

type Search = { readonly ready: Ready; readonly numbers: Int32Array; readonly found: Edges };

function addEdges(need: ReadyNeed, { ready, numbers, found }: Search): void {
  for (const number of numbers) {
    const helper = ready.helpers[number];
    if (helper === undefined || wallBetween(need, helper) !== undefined) continue;
    found.helperOf.push(number);
    found.value.push(pairValue(need, helper));
  }
}

/** About a kilometre, in degrees of latitude. */
const STRIP = 0.01;

function byNeighbourhood(a: ReadyNeed | undefined, b: ReadyNeed | undefined): number {
  if (a === undefined || b === undefined) return 0;
  if (a.need.category !== b.need.category) return a.need.category < b.need.category ? -1 : 1;
  const strips = Math.floor((a.need.lat ?? 0) / STRIP) - Math.floor((b.need.lat ?? 0) / STRIP);
  return strips || (a.need.lon ?? 0) - (b.need.lon ?? 0);
}
