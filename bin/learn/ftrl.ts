/** How fast weights move, how many stay at nothing (l1), how large they may grow (l2), and how often all is read. */
export type Settings = {
  readonly rate: number;
  readonly l1: number;
  readonly l2: number;
  readonly rounds: number;
};

/**
 * Weights of a logistic regression that is learned example by example and keeps few of them: FTRL-Proximal (McMahan and
 * others, "Ad click prediction: a view from the trenches", KDD 2013, algorithm 1, with beta = 1).
 */
export class Ftrl {
  readonly #z: Float64Array;
  readonly #n: Float64Array;
  readonly #weights: Float64Array;
  readonly #settings: Settings;

  constructor(size: number, settings: Settings) {
    this.#z = new Float64Array(size);
    this.#n = new Float64Array(size);
    this.#weights = new Float64Array(size);
    this.#settings = settings;
  }

  /** Adds the weights from `first` on to as many sums. */
  addTo(sums: number[], first: number): void {
    for (let index = 0; index < sums.length; index++)
      sums[index] = (sums[index] ?? 0) + (this.#weights[first + index] ?? 0);
  }

  /** Moves one weight against the gradient of the loss at it. */
  learn(at: number, gradient: number): void {
    const { rate, l1, l2 } = this.#settings;
    const n = this.#n[at] ?? 0;
    const more = n + gradient * gradient;
    const sigma = (Math.sqrt(more) - Math.sqrt(n)) / rate;
    const z = (this.#z[at] ?? 0) + gradient - sigma * (this.#weights[at] ?? 0);
    this.#n[at] = more;
    this.#z[at] = z;
    this.#weights[at] = Math.abs(z) <= l1 ? 0 : -(z - Math.sign(z) * l1) / ((1 + Math.sqrt(more)) / rate + l2);
  }

  weightsAt(first: number, count: number): readonly number[] {
    return [...this.#weights.subarray(first, first + count)];
  }
}
