import type { Pair } from './instance.ts';

/**
 * Who may be asked about what, packed into numbers. Needs and helpers are numbered in the order of their ids, so that ties
 * are decided by ids and never by the order of the input.
 */
export type Graph = {
  readonly needs: number;
  readonly helpers: number;
  /** The edges of need `n` are `start[n]` … `start[n + 1]`, by helper. */
  readonly start: Int32Array;
  readonly helperOf: Int32Array;
  /** What each edge is worth: a whole number of any sign. */
  readonly value: Float64Array;
};

/** A graph of pairs that are named by ids; `pairs` in the order of the edges, `ids` of the needs by number. */
export type NamedGraph = { readonly graph: Graph; readonly pairs: readonly Pair[]; readonly ids: readonly string[] };

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const byIds = (a: Pair, b: Pair): number => compare(a.need, b.need) || compare(a.helper, b.helper);

const numbered = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map([...new Set(ids)].toSorted(compare).map((id, place) => [id, place]));

/** Packs pairs; the same pairs in any order give the same graph. */
export function graphOf(input: readonly Pair[]): NamedGraph {
  const pairs = input.toSorted(byIds);
  const needs = numbered(pairs.map(({ need }) => need));
  const helpers = numbered(pairs.map(({ helper }) => helper));
  const graph = {
    needs: needs.size,
    helpers: helpers.size,
    start: startsOf(
      pairs.map(({ need }) => needs.get(need) ?? 0),
      needs.size,
    ),
    helperOf: Int32Array.from(pairs, ({ helper }) => helpers.get(helper) ?? 0),
    value: Float64Array.from(pairs, ({ value }) => value),
  };
  return { graph, pairs, ids: [...needs.keys()] };
}

function startsOf(needOf: readonly number[], needs: number): Int32Array {
  const start = new Int32Array(needs + 1);
  for (const need of needOf) start[need + 1] = (start[need + 1] ?? 0) + 1;
  for (let need = 0; need < needs; need += 1) start[need + 1] = (start[need + 1] ?? 0) + (start[need] ?? 0);
  return start;
}
