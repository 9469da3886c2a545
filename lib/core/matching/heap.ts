/**
 * A queue of numbered nodes that gives the one with the least distance first, ties by the node's number. Kept in typed
 * arrays that grow, since the search pushes and pops it hundreds of thousands of times in a sweep.
 */
export class Heap {
  /** The distance of the node that `pop` gave last. */
  distance = 0;
  #nodes = new Int32Array(256);
  #distances = new Float64Array(256);
  #size = 0;

  clear(): void {
    this.#size = 0;
  }

  push(node: number, distance: number): void {
    if (this.#size === this.#nodes.length) this.#grow();
    let at = this.#size++;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.#isBefore(node, distance, above)) break;
      this.#move(above, at);
      at = above;
    }
    this.#put(at, node, distance);
  }

  /** The nearest node, -1 where there is none. */
  pop(): number {
    if (this.#size === 0) return -1;
    const top = this.#nodes[0] ?? -1;
    this.distance = this.#distances[0] ?? 0;
    this.#size -= 1;
    if (this.#size > 0) this.#sink(this.#nodes[this.#size] ?? 0, this.#distances[this.#size] ?? 0);
    return top;
  }

  #sink(node: number, distance: number): void {
    let at = 0;
    for (let child = 1; child < this.#size; child = 2 * at + 1) {
      const right = child + 1;
      if (right < this.#size && this.#isBefore(this.#nodes[right] ?? 0, this.#distances[right] ?? 0, child))
        child = right;
      if (this.#isBefore(node, distance, child)) break;
      this.#move(child, at);
      at = child;
    }
    this.#put(at, node, distance);
  }

  #isBefore(node: number, distance: number, other: number): boolean {
    const far = this.#distances[other] ?? 0;
    return distance < far || (distance === far && node < (this.#nodes[other] ?? 0));
  }

  #move(from: number, to: number): void {
    this.#put(to, this.#nodes[from] ?? 0, this.#distances[from] ?? 0);
  }

  #put(at: number, node: number, distance: number): void {
    this.#nodes[at] = node;
    this.#distances[at] = distance;
  }

  #grow(): void {
    const nodes = new Int32Array(2 * this.#size);
    nodes.set(this.#nodes);
    this.#nodes = nodes;
    const distances = new Float64Array(2 * this.#size);
    distances.set(this.#distances);
    this.#distances = distances;
  }
}
