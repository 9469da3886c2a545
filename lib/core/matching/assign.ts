import { type Graph, graphOf } from './graph.ts';
import { Heap } from './heap.ts';
import type { Pair } from './instance.ts';

/**
 * Chooses the pairs of the greatest total value: each helper at most once, each need at most `sizes.get(need)` times.
 * Exact; the same pairs in any order give the same choice, in the order of ids.
 */
export function assign(pairs: readonly Pair[], sizes: ReadonlyMap<string, number>): readonly Pair[] {
  const named = graphOf(pairs);
  const taken = assignGraph(
    named.graph,
    named.ids.map((id) => sizes.get(id) ?? 0),
  );
  const chosen = new Set(taken);
  return named.pairs.filter((_, edge) => chosen.has(edge));
}

/**
 * The same on a packed graph, with a size for each need: for each helper the edge they are asked by, or -1.
 *
 * By successive shortest augmenting paths with prices (Edmonds and Karp 1972; Tomizawa 1971). Needs take their turn in the
 * order of their numbers; each place of a need looks for the path of changes that costs the total least.
 */
export function assignGraph(graph: Graph, sizes: readonly number[]): Int32Array {
  const assignment = new Assignment(graph);
  for (let need = 0; need < graph.needs; need += 1) assignment.serve(need, sizes[need] ?? 0);
  return assignment.taken;
}

/**
 * `gain` of a need and `price` of a helper are the dual prices, never below 0. Together they are never below the value of an
 * edge that is not taken, never above that of one that is; a free helper's price is 0, and so is the gain of a need that
 * leaves a place empty. While that holds, no other choice can be worth more. A search's `cost` is what a change loses
 * against the prices, so no step of it is below 0.
 */
class Assignment {
  readonly taken: Int32Array;
  readonly #graph: Graph;
  readonly #gain: Float64Array;
  readonly #price: Float64Array;
  /** The need that a helper is taken by, or -1. */
  readonly #holder: Int32Array;
  readonly #helperCost: Float64Array;
  readonly #needCost: Float64Array;
  /** The edge by which the search reached a helper. */
  readonly #via: Int32Array;
  /** The helper by whom the search reached a need. */
  readonly #through: Int32Array;
  readonly #heap = new Heap();
  #reachedHelpers: number[] = [];
  #reachedNeeds: number[] = [];
  #endCost = Infinity;
  /** Where the best path ends: a free helper, or a need that leaves a place empty. */
  #endHelper = -1;
  #endNeed = -1;

  constructor(graph: Graph) {
    this.#graph = graph;
    this.taken = new Int32Array(graph.helpers).fill(-1);
    this.#holder = new Int32Array(graph.helpers).fill(-1);
    this.#gain = new Float64Array(graph.needs);
    this.#price = new Float64Array(graph.helpers);
    this.#helperCost = new Float64Array(graph.helpers).fill(Infinity);
    this.#needCost = new Float64Array(graph.needs).fill(Infinity);
    this.#via = new Int32Array(graph.helpers);
    this.#through = new Int32Array(graph.needs);
  }

  serve(need: number, size: number): void {
    if (size > 0) this.#gain[need] = this.#bestGain(need);
    for (let left = size; left > 0 && this.#fillPlace(need); left -= 1);
  }

  /** A need takes part from its turn on; until then its edges bind no price. */
  #bestGain(need: number): number {
    const { start, value, helperOf } = this.#graph;
    const end = start[need + 1] ?? 0;
    let best = 0;
    for (let edge = start[need] ?? 0; edge < end; edge += 1) {
      best = Math.max(best, (value[edge] ?? 0) - (this.#price[helperOf[edge] ?? 0] ?? 0));
    }
    return best;
  }

  /** Gives one more place of the need its best use; false when leaving it empty is best, as for all further ones. */
  #fillPlace(need: number): boolean {
    this.#search(need);
    this.#updatePrices();
    const isFilled = this.#endHelper >= 0 || this.#endNeed !== need;
    if (isFilled) this.#augment(need);
    this.#forget();
    return isFilled;
  }

  #search(from: number): void {
    this.#visitNeed(from, 0, -1);
    for (let helper = this.#heap.pop(); helper >= 0; helper = this.#heap.pop()) {
      const cost = this.#heap.distance;
      if (cost >= this.#endCost) return;
      if (cost > (this.#helperCost[helper] ?? 0)) continue;
      const holder = this.#holder[helper] ?? 0;
      const reached = cost + this.#costOfLeaving(holder, helper);
      if (reached < this.#endCost && reached < (this.#needCost[holder] ?? 0)) this.#visitNeed(holder, reached, helper);
    }
  }

  /** Above 0 only where the need has several helpers, and was reached more cheaply through another of them before. */
  #costOfLeaving(holder: number, helper: number): number {
    const value = this.#graph.value[this.taken[helper] ?? 0] ?? 0;
    return value - (this.#gain[holder] ?? 0) - (this.#price[helper] ?? 0);
  }

  #visitNeed(need: number, cost: number, through: number): void {
    if (this.#needCost[need] === Infinity) this.#reachedNeeds.push(need);
    this.#needCost[need] = cost;
    this.#through[need] = through;
    const base = cost + (this.#gain[need] ?? 0);
    if (base < this.#endCost) this.#setEnd(base, -1, need);
    const { start, value, helperOf } = this.#graph;
    const end = start[need + 1] ?? 0;
    for (let edge = start[need] ?? 0; edge < end; edge += 1) {
      const helper = helperOf[edge] ?? 0;
      const reached = base + (this.#price[helper] ?? 0) - (value[edge] ?? 0);
      if (reached < this.#endCost && reached < (this.#helperCost[helper] ?? 0)) this.#reach(helper, reached, edge);
    }
  }

  #reach(helper: number, cost: number, edge: number): void {
    if (this.taken[helper] === edge) return;
    if (this.#helperCost[helper] === Infinity) this.#reachedHelpers.push(helper);
    this.#helperCost[helper] = cost;
    this.#via[helper] = edge;
    if (this.#holder[helper] === -1) this.#setEnd(cost, helper, -1);
    else this.#heap.push(helper, cost);
  }

  #setEnd(cost: number, helper: number, need: number): void {
    this.#endCost = cost;
    this.#endHelper = helper;
    this.#endNeed = need;
  }

  #updatePrices(): void {
    if (this.#endCost === 0) return;
    for (const need of this.#reachedNeeds) {
      const left = this.#endCost - (this.#needCost[need] ?? 0);
      if (left > 0) this.#gain[need] = (this.#gain[need] ?? 0) - left;
    }
    for (const helper of this.#reachedHelpers) {
      const left = this.#endCost - (this.#helperCost[helper] ?? 0);
      if (left > 0) this.#price[helper] = (this.#price[helper] ?? 0) + left;
    }
  }

  /** Walks the path back: each helper on it changes to the need that they were reached from. */
  #augment(from: number): void {
    let helper = this.#endHelper >= 0 ? this.#endHelper : (this.#through[this.#endNeed] ?? 0);
    for (let need = -1; need !== from; helper = this.#through[need] ?? 0) {
      const edge = this.#via[helper] ?? 0;
      need = this.#needOf(edge);
      this.taken[helper] = edge;
      this.#holder[helper] = need;
    }
  }

  /** The need of an edge, by halving. */
  #needOf(edge: number): number {
    const { start } = this.#graph;
    let low = 0;
    for (let high = this.#graph.needs - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if ((start[middle] ?? 0) <= edge) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  #forget(): void {
    for (const helper of this.#reachedHelpers) this.#helperCost[helper] = Infinity;
    for (const need of this.#reachedNeeds) this.#needCost[need] = Infinity;
    this.#reachedHelpers.length = 0;
    this.#reachedNeeds.length = 0;
    this.#heap.clear();
    this.#endCost = Infinity;
  }
}
