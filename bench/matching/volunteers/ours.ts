import { type Model, upTo } from './model.ts';
import type { Policy } from './simulate.ts';
import type { Worth } from './worth.ts';

/**
 * Ours: add one volunteer after the other to a task, whoever gains most, while the gain is above what a text costs (`kappa`, in
 * tasks). A gain is the chance that they are active, times what their yes adds to those asked already, less what their
 * absence will cost.
 */
export function adaptive(model: Model, kappa: number, worth: Worth): Policy {
  return () => {
    const seen = new Presence(model);
    return {
      choose(t, s) {
        const asked = chosen({ model, worth, seen, kappa }, t, s);
        for (const v of asked) seen.ask(t, v);
        return asked;
      },
    };
  };
}

type Sight = { readonly model: Model; readonly worth: Worth; readonly seen: Presence; readonly kappa: number };

function chosen({ model, worth, seen, kappa }: Sight, t: number, s: number): readonly number[] {
  const left = new Set(upTo(model.volunteers));
  const presence = upTo(model.volunteers).map((v) => seen.at(t, v));
  const asked: number[] = [];
  for (let open = 1; left.size > 0; ) {
    let [most, who] = [kappa, -1];
    for (const v of left) {
      const price = worth.price[v]?.[t] ?? 0;
      const gain = (presence[v] ?? 0) * ((model.yes[v]?.[s] ?? 0) * open - price);
      if (gain > most) [most, who] = [gain, v];
    }
    if (who < 0) break;
    asked.push(who);
    left.delete(who);
    open *= 1 - (presence[who] ?? 0) * (model.yes[who]?.[s] ?? 0);
  }
  return asked;
}

/**
 * How likely each volunteer is active. Asks alone tell it: whoever is asked is away afterwards, whether they said yes, said
 * nothing, or were away already; listening to the answers as well (Bayes) changed no figure on these instances.
 */
class Presence {
  readonly #model: Model;
  /** The chance that a volunteer comes back at a time, by volunteer and time; at their own time they are active. */
  readonly #back: readonly Float64Array[];
  readonly #active: Float64Array;
  readonly #until: Int32Array;

  constructor(model: Model) {
    this.#model = model;
    this.#back = upTo(model.volunteers).map(() => new Float64Array(model.periods + 1));
    this.#active = new Float64Array(model.volunteers).fill(1);
    this.#until = new Int32Array(model.volunteers);
  }

  at(t: number, v: number): number {
    for (let time = (this.#until[v] ?? 0) + 1; time <= t; time += 1) {
      this.#active[v] = (this.#active[v] ?? 0) + (this.#back[v]?.[time] ?? 0);
    }
    this.#until[v] = t;
    return Math.min(1, this.#active[v] ?? 0);
  }

  ask(t: number, v: number): void {
    const { back, periods } = this.#model;
    const active = this.at(t, v);
    const later = this.#back[v];
    for (let time = t + 1; later !== undefined && time <= periods; time += 1) {
      later[time] = (later[time] ?? 0) + active * (back[time - t] ?? 0);
    }
    this.#active[v] = 0;
  }
}
