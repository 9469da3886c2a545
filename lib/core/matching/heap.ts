/** A queue that gives the node with the least distance first, ties by the node's number. */
export class Heap {
  readonly #nodes: number[] = [];
  readonly #distances: number[] = [];

  push(node: number, distance: number): void {
    let at = this.#nodes.length;
    this.#nodes.push(node);
    this.#distances.push(distance);
    for (let above = (at - 1) >> 1; at > 0 && this.#before(at, above); above = (at - 1) >> 1) {
      this.#swap(at, above);
      at = above;
    }
  }

  pop(): { readonly node: number; readonly distance: number } | undefined {
    const last = this.#nodes.length - 1;
    if (last < 0) return undefined;
    this.#swap(0, last);
    const node = this.#nodes.pop() ?? 0;
    const distance = this.#distances.pop() ?? 0;
    this.#sink();
    return { node, distance };
  }

  #sink(): void {
    for (let at = 0, child = 1; child < this.#nodes.length; child = 2 * at + 1) {
      if (child + 1 < this.#nodes.length && this.#before(child + 1, child)) child += 1;
      if (!this.#before(child, at)) return;
      this.#swap(at, child);
      at = child;
    }
  }

  #before(a: number, b: number): boolean {
    const gap = (this.#distances[a] ?? 0) - (this.#distances[b] ?? 0);
    return gap < 0 || (gap === 0 && (this.#nodes[a] ?? 0) < (this.#nodes[b] ?? 0));
  }

  #swap(a: number, b: number): void {
    [this.#nodes[a], this.#nodes[b]] = [this.#nodes[b] ?? 0, this.#nodes[a] ?? 0];
    [this.#distances[a], this.#distances[b]] = [this.#distances[b] ?? 0, this.#distances[a] ?? 0];
  }
}
