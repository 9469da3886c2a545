import { type Graph, graphOf } from './graph.ts';
import { Heap } from './heap.ts';
import type { Pair } from './instance.ts';

/**
 * Chooses the pairs of the greatest total value: each helper at most once, each need at most `sizes.get(need)` times.
 *
 * Exact, by successive shortest augmenting paths with prices (Edmonds and Karp 1972; Tomizawa 1971), on whole-number
 * values of any sign. The same pairs in any order give the same choice, in the order of ids.
 */
export function assign(pairs: readonly Pair[], sizes: ReadonlyMap<string, number>): readonly Pair[] {
  const search = new Assignment(graphOf(pairs));
  return search.run(sizes);
}

/** Where the cheapest path ends, and what it costs. */
type End = { readonly node: number; readonly cost: number };

/**
 * The flow goes from each place of a need to a helper and on to the sink, or to the sink directly: the place stays empty,
 * at no cost. A pair costs its negative value. `price` keeps every edge that can still carry flow at a cost of 0 or more.
 */
class Assignment {
  readonly #graph: Graph;
  readonly #price: Float64Array;
  readonly #distance: Float64Array;
  /** The edge by which the search reached a node. */
  readonly #via: Int32Array;
  /** The edge that a helper is taken by, or -1. */
  readonly #taken: Int32Array;
  #reached: number[] = [];
  #heap = new Heap();
  #end: End = { node: -1, cost: Infinity };

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#price = new Float64Array(graph.nodes);
    this.#distance = new Float64Array(graph.nodes).fill(Infinity);
    this.#via = new Int32Array(graph.nodes).fill(-1);
    this.#taken = new Int32Array(graph.nodes).fill(-1);
  }

  run(sizes: ReadonlyMap<string, number>): readonly Pair[] {
    for (const [need, id] of this.#graph.needs.entries()) {
      this.#setPrice(need);
      for (let left = sizes.get(id) ?? 0; left > 0 && this.#fillPlace(need); left -= 1);
    }
    return this.#graph.pairs.filter((_, edge) => this.#taken[this.#helperOf(edge)] === edge);
  }

  /** A need takes part from its turn on; until then its edges bind no price. */
  #setPrice(need: number): void {
    let price = 0;
    for (let edge = this.#first(need); edge < this.#first(need + 1); edge += 1) {
      price = Math.max(price, this.#valueOf(edge) + this.#priceOf(this.#helperOf(edge)));
    }
    this.#price[need] = price;
  }

  /** Gives one more place of the need its best use; false when leaving it empty is best, as for all further ones. */
  #fillPlace(need: number): boolean {
    this.#search(need);
    this.#updatePrices();
    const { node } = this.#end;
    if (node !== need) this.#augment(need, node);
    this.#forget();
    return node !== need;
  }

  #search(from: number): void {
    this.#reach({ node: from, cost: 0, via: -1 });
    for (let next = this.#heap.pop(); next && next.distance < this.#end.cost; next = this.#heap.pop()) {
      const { node, distance } = next;
      if (distance > this.#distanceOf(node)) continue;
      if (this.#isNeed(node)) this.#leaveNeed(node, distance);
      else this.#leaveHelper(node, distance);
    }
  }

  #leaveNeed(need: number, distance: number): void {
    const out = distance + this.#priceOf(need);
    this.#finish(need, out);
    for (let edge = this.#first(need); edge < this.#first(need + 1); edge += 1) {
      const helper = this.#helperOf(edge);
      if (this.#taken[helper] === edge) continue;
      this.#reach({ node: helper, cost: out - this.#valueOf(edge) - this.#priceOf(helper), via: edge });
    }
  }

  #leaveHelper(helper: number, distance: number): void {
    const out = distance + this.#priceOf(helper);
    const edge = this.#taken[helper] ?? -1;
    if (edge < 0) {
      this.#finish(helper, out);
      return;
    }
    const need = this.#needOf(edge);
    this.#reach({ node: need, cost: out + this.#valueOf(edge) - this.#priceOf(need), via: edge });
  }

  #reach({ node, cost, via }: { readonly node: number; readonly cost: number; readonly via: number }): void {
    if (cost >= this.#distanceOf(node) || cost >= this.#end.cost) return;
    this.#distance[node] = cost;
    this.#via[node] = via;
    this.#reached.push(node);
    this.#heap.push(node, cost);
  }

  #finish(node: number, cost: number): void {
    if (cost < this.#end.cost) this.#end = { node, cost };
  }

  #updatePrices(): void {
    for (const node of new Set(this.#reached)) {
      const gain = this.#end.cost - this.#distanceOf(node);
      if (gain > 0) this.#price[node] = this.#priceOf(node) - gain;
    }
  }

  /** Walks the path back: each helper on it changes to the need that it was reached from. */
  #augment(from: number, end: number): void {
    for (let node = end; node !== from; ) {
      const edge = this.#via[node] ?? -1;
      if (this.#isNeed(node)) node = this.#helperOf(edge);
      else {
        this.#taken[node] = edge;
        node = this.#needOf(edge);
      }
    }
  }

  #forget(): void {
    for (const node of this.#reached) this.#distance[node] = Infinity;
    this.#reached = [];
    this.#heap = new Heap();
    this.#end = { node: -1, cost: Infinity };
  }

  #isNeed = (node: number): boolean => node < this.#graph.needs.length;
  #first = (need: number): number => this.#graph.start[need] ?? 0;
  #needOf = (edge: number): number => this.#graph.needOf[edge] ?? 0;
  #helperOf = (edge: number): number => this.#graph.helperOf[edge] ?? 0;
  #valueOf = (edge: number): number => this.#graph.value[edge] ?? 0;
  #priceOf = (node: number): number => this.#price[node] ?? 0;
  #distanceOf = (node: number): number => this.#distance[node] ?? Infinity;
}
