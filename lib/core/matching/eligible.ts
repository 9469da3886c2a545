import { type Crowd, candidatesFor, crowdOf } from './candidates.ts';
import { cosine, haversine } from './distance.ts';
import { type Edges, type Graph, packed } from './graph.ts';
import { namedFinder } from './named.ts';
import type { Ready, ReadyHelper, ReadyNeed } from './prepare.ts';
import { CHANCE, COSINE, FATIGUE, KIND, LAT, LON, PRICE, REACH, recordsOf, WIDTH } from './records.ts';
import { pairValue, valueOf, wayOf } from './value.ts';
import { isShut, wallBetween } from './walls.ts';

/**
 * Every pair that no wall stands between, with its value, numbered as in `ready`: in the order of ids. Goes from category to
 * category and from neighbour to neighbour, whom the same helpers live near: what is read next was read just before.
 */
export function eligibleGraph(ready: Ready): Graph {
  const { needs, helpers } = ready;
  const { fields, kinds } = recordsOf(helpers);
  const namedBy = namedFinder(ready);
  const open = new Int8Array(kinds.length);
  const edges: Edges = { needOf: [], helperOf: [], value: [] };
  for (const [category, numbers] of Map.groupBy(needs.keys(), (number) => needs[number]?.need.category ?? '')) {
    const crowd = crowdOf(ready, fields, category);
    for (const number of numbers.sort((a, b) => byNeighbourhood(needs[a]?.need, needs[b]?.need))) {
      const need = needs[number];
      if (need === undefined) continue;
      const named = namedBy(need);
      for (const each of named) addNamed(need, helpers[each], { number, helper: each }, edges);
      if (need.first === undefined) addUnnamed(need, { number, crowd, kinds, named, open: open.fill(UNKNOWN) }, edges);
    }
  }
  return packed(edges, needs.length, helpers.length);
}

function addNamed(
  need: ReadyNeed,
  ready: ReadyHelper | undefined,
  { number, helper }: { readonly number: number; readonly helper: number },
  { needOf, helperOf, value }: Edges,
): void {
  if (ready === undefined || wallBetween(need, ready) !== undefined) return;
  needOf.push(number);
  helperOf.push(helper);
  value.push(pairValue(need, ready));
}

type Search = {
  readonly number: number;
  readonly crowd: Crowd;
  readonly kinds: readonly ReadyHelper[];
  /** Whether each kind can be asked about this need; filled as they are met. */
  readonly open: Int8Array;
  readonly named: ReadonlySet<number>;
};

const UNKNOWN = 0;
const OPEN = 1;
const SHUT = 2;

/**
 * Says of each candidate what `wallBetween` and `pairValue` say, from the records: a crowd offers what is wanted and is not
 * busy, so that only their kind and the way are left to test.
 */
function addUnnamed(ready: ReadyNeed, { number, crowd, kinds, open, named }: Search, edges: Edges): void {
  const { lat = Number.NaN, lon = Number.NaN } = ready.need;
  const { numbers, fields } = crowd;
  const shrink = cosine(lat);
  for (const place of candidatesFor(ready, crowd)) {
    const helper = numbers[place] ?? 0;
    const at = WIDTH * place;
    const reach = fields[at + REACH] ?? 0;
    const cosines = shrink * (fields[at + COSINE] ?? 0);
    const km = haversine((fields[at + LAT] ?? 0) - lat, (fields[at + LON] ?? 0) - lon, cosines);
    if (km > reach || named.has(helper)) continue;
    const kind = fields[at + KIND] ?? 0;
    if (open[kind] === UNKNOWN) open[kind] = isShutFor(ready, kinds[kind]) ? SHUT : OPEN;
    if (open[kind] === SHUT) continue;
    const way = wayOf(km, reach);
    const chance = fields[at + CHANCE] ?? 0;
    const fatigue = fields[at + FATIGUE] ?? 0;
    edges.needOf.push(number);
    edges.helperOf.push(helper);
    edges.value.push(valueOf(ready, { way, chance, fatigue, price: fields[at + PRICE] ?? 0 }));
  }
}

const isShutFor = (need: ReadyNeed, one: ReadyHelper | undefined): boolean => one === undefined || isShut(need, one);

/** About a kilometre, in degrees of latitude. */
const STRIP = 0.01;

type Place = { readonly lat?: number | undefined; readonly lon?: number | undefined };

function byNeighbourhood(a: Place = {}, b: Place = {}): number {
  const strips = Math.floor((a.lat ?? 0) / STRIP) - Math.floor((b.lat ?? 0) / STRIP);
  return strips || (a.lon ?? 0) - (b.lon ?? 0);
}
