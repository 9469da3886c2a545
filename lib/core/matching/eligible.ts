import { type Crowd, candidatesFor, crowdOf } from './candidates.ts';
import { cosine, haversine } from './distance.ts';
import type { Graph } from './graph.ts';
import { namedFinder } from './named.ts';
import type { Ready, ReadyHelper, ReadyNeed } from './prepare.ts';
import { CHANCE, COSINE, FATIGUE, KIND, LAT, LON, PRICE, REACH, WIDTH } from './records.ts';
import { askValue, pairValue, wayOf } from './value.ts';
import { isShut, wallBetween } from './walls.ts';

/**
 * Every pair that no wall stands between, with its value, numbered as in `ready`: in the order of ids. Goes from category to
 * category and from neighbour to neighbour, whom the same helpers live near: what is read next was read just before.
 */
export function eligibleGraph(ready: Ready): Graph {
  const { needs, helpers } = ready;
  const { kinds } = ready.records;
  const namedBy = namedFinder(ready);
  const open = new Int8Array(kinds.length);
  const edges: Edges = {
    helperOf: [],
    value: [],
    from: new Int32Array(needs.length),
    to: new Int32Array(needs.length),
  };
  for (const [category, numbers] of Map.groupBy(needs.keys(), (number) => needs[number]?.need.category ?? '')) {
    const crowd = crowdOf(ready, category);
    for (const number of numbers.sort((a, b) => byNeighbourhood(needs[a]?.need, needs[b]?.need))) {
      const need = needs[number];
      if (need === undefined) continue;
      edges.from[number] = edges.value.length;
      const first = need.first === undefined ? undefined : ready.places.get(need.first);
      if (first !== undefined) addNamed(need, helpers, first, edges);
      else addEdges(need, { helpers, crowd, kinds, named: namedBy(need), open: open.fill(UNKNOWN) }, edges);
      edges.to[number] = edges.value.length;
    }
  }
  return packed(edges, helpers.length);
}

/** The edges of need `n` are `from[n]` to `to[n]`, by helper. */
type Edges = {
  readonly helperOf: number[];
  readonly value: number[];
  readonly from: Int32Array;
  readonly to: Int32Array;
};

function packed(edges: Edges, helpers: number): Graph {
  const needs = edges.from.length;
  const start = new Int32Array(needs + 1);
  const helperOf = new Int32Array(edges.value.length);
  const value = new Float64Array(edges.value.length);
  let place = 0;
  for (let need = 0; need < needs; need += 1) {
    const to = edges.to[need] ?? 0;
    for (let edge = edges.from[need] ?? 0; edge < to; edge += 1) {
      helperOf[place] = edges.helperOf[edge] ?? 0;
      value[place] = edges.value[edge] ?? 0;
      place += 1;
    }
    start[need + 1] = place;
  }
  return { needs, helpers, start, helperOf, value };
}

type Search = {
  readonly helpers: readonly ReadyHelper[];
  readonly crowd: Crowd;
  readonly kinds: readonly ReadyHelper[];
  readonly named: ReadonlySet<number>;
  /** Whether each kind can be asked about this need; filled as they are met. */
  readonly open: Int8Array;
};

const UNKNOWN = 0;
const OPEN = 1;
const SHUT = 2;

/**
 * Says of each candidate what `wallBetween` and `pairValue` say, from the records: a crowd offers what is wanted and is not
 * busy, so that only their kind and the way are left to test. Whom the need names goes by the walls themselves.
 */
function addEdges(ready: ReadyNeed, { helpers, crowd, kinds, named, open }: Search, edges: Edges): void {
  const { lat = Number.NaN, lon = Number.NaN } = ready.need;
  const { numbers, fields } = crowd;
  const shrink = cosine(lat);
  const places = candidatesFor(ready, crowd);
  for (let next = 0; next < places.length; next += 1) {
    const place = places[next] ?? 0;
    const helper = numbers[place] ?? 0;
    if (named.has(helper)) {
      addNamed(ready, helpers, helper, edges);
      continue;
    }
    const at = WIDTH * place;
    const kind = fields[at + KIND] ?? 0;
    if (open[kind] === UNKNOWN) open[kind] = isShutFor(ready, kinds[kind]) ? SHUT : OPEN;
    if (open[kind] === SHUT) continue;
    const reach = fields[at + REACH] ?? 0;
    const cosines = shrink * (fields[at + COSINE] ?? 0);
    const km = haversine((fields[at + LAT] ?? 0) - lat, (fields[at + LON] ?? 0) - lon, cosines);
    if (km > reach) continue;
    const way = wayOf(km, reach);
    const chance = fields[at + CHANCE] ?? 0;
    const fatigue = fields[at + FATIGUE] ?? 0;
    edges.helperOf.push(helper);
    edges.value.push(askValue(ready, { way, chance, fatigue, price: fields[at + PRICE] ?? 0 }));
  }
}

function addNamed(need: ReadyNeed, helpers: readonly ReadyHelper[], number: number, edges: Edges): void {
  const helper = helpers[number];
  if (helper === undefined || wallBetween(need, helper) !== undefined) return;
  edges.helperOf.push(number);
  edges.value.push(pairValue(need, helper));
}

const isShutFor = (need: ReadyNeed, one: ReadyHelper | undefined): boolean => one === undefined || isShut(need, one);

/** About a kilometre, in degrees of latitude. */
const STRIP = 0.01;

type Place = { readonly lat?: number | undefined; readonly lon?: number | undefined };

function byNeighbourhood(a: Place = {}, b: Place = {}): number {
  const strips = Math.floor((a.lat ?? 0) / STRIP) - Math.floor((b.lat ?? 0) / STRIP);
  return strips || (a.lon ?? 0) - (b.lon ?? 0);
}
