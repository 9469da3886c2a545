import type { Pair } from './instance.ts';

/**
 * Pairs as a graph of numbers: needs are nodes 0 … needs-1, helpers the nodes behind them; the edges of need `n` are
 * `start[n]` … `start[n + 1]`.
 */
export type Graph = {
  readonly needs: readonly string[];
  readonly nodes: number;
  readonly pairs: readonly Pair[];
  readonly start: Int32Array;
  readonly needOf: Int32Array;
  readonly helperOf: Int32Array;
  readonly value: Float64Array;
};

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** In the order of ids, whatever the order of the input. */
const byIds = (a: Pair, b: Pair): number => compare(a.need, b.need) || compare(a.helper, b.helper);

const numbered = (ids: Iterable<string>, first: number): ReadonlyMap<string, number> =>
  new Map([...new Set(ids)].toSorted(compare).map((id, place) => [id, first + place]));

/** Builds the graph; the same pairs in any order give the same one. */
export function graphOf(input: readonly Pair[]): Graph {
  const pairs = input.toSorted(byIds);
  const needs = numbered(
    pairs.map(({ need }) => need),
    0,
  );
  const helpers = numbered(
    pairs.map(({ helper }) => helper),
    needs.size,
  );
  const needOf = Int32Array.from(pairs, ({ need }) => needs.get(need) ?? 0);
  return {
    needs: [...needs.keys()],
    nodes: needs.size + helpers.size,
    pairs,
    start: startsOf(needOf, needs.size),
    needOf,
    helperOf: Int32Array.from(pairs, ({ helper }) => helpers.get(helper) ?? 0),
    value: Float64Array.from(pairs, ({ value }) => value),
  };
}

function startsOf(needOf: Int32Array, needs: number): Int32Array {
  const start = new Int32Array(needs + 1);
  for (const need of needOf) start[need + 1] = (start[need + 1] ?? 0) + 1;
  for (let need = 0; need < needs; need += 1) start[need + 1] = (start[need + 1] ?? 0) + (start[need] ?? 0);
  return start;
}
