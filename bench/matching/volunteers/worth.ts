import { awayAfter, type Model, sum, upTo } from './model.ts';

/** How often each volunteer is to be notified of each task that comes, `[v][t][s]`. */
export type Plan = number[][][];

/** What the time of each volunteer is worth: `active[v][t]` in tasks from t on, and what an ask at t costs of it. */
export type Worth = { readonly plan: Plan; readonly active: number[][]; readonly price: number[][] };

/** What notifying one volunteer is worth at each time, where others leave a task open with chance `open[t][s]`. */
function programOne(
  model: Model,
  v: number,
  open: readonly (readonly number[])[],
  most?: readonly (readonly number[])[],
) {
  const { periods, types, arrival, back, yes } = model;
  const active = new Array<number>(periods + 1).fill(0);
  const price = new Array<number>(periods).fill(0);
  const plan = upTo(periods).map(() => new Array<number>(types).fill(0));
  for (let t = periods - 1; t >= 0; t -= 1) {
    const next = active[t + 1] ?? 0;
    let later = 0;
    for (let n = 1; t + n < periods; n += 1) later += (back[n] ?? 0) * (active[t + n] ?? 0);
    price[t] = next - later;
    let worth = next;
    for (let s = 0; s < types; s += 1) {
      const gain = (yes[v]?.[s] ?? 0) * (open[t]?.[s] ?? 1) - (next - later);
      const share = gain > 0 ? (most?.[t]?.[s] ?? 1) : 0;
      (plan[t] ?? [])[s] = share;
      worth += (arrival[t]?.[s] ?? 0) * share * Math.max(0, gain);
    }
    active[t] = worth;
  }
  return { active, price, plan };
}

/** The chance that a volunteer who follows a plan is active at each time. */
function activity({ periods, arrival, ...model }: Model, plan: readonly (readonly number[])[]): readonly number[] {
  const away = awayAfter({ periods, arrival, ...model });
  const asked: number[] = [];
  return upTo(periods).map((t) => {
    const active = 1 - sum(asked.map((each, u) => each * (away[t - u] ?? 0)));
    asked.push(active * sum((arrival[t] ?? []).map((chance, s) => chance * (plan[t]?.[s] ?? 0))));
    return active;
  });
}

/**
 * A dynamic program for each volunteer in turn, against what the others do; `passes` times round (one pass: each sees only
 * those before). `most` limits how often one may be notified.
 */
export function worthOf(model: Model, passes: number, most?: readonly (readonly (readonly number[])[])[]): Worth {
  const { volunteers, periods, types, yes } = model;
  const plan: Plan = upTo(volunteers).map(() => upTo(periods).map(() => new Array<number>(types).fill(0)));
  const active: number[][] = [];
  const price: number[][] = [];
  const fails = upTo(volunteers).map(() => upTo(periods).map(() => new Array<number>(types).fill(1)));
  for (let pass = 0; pass < passes; pass += 1) {
    for (let v = 0; v < volunteers; v += 1) {
      const open = upTo(periods).map((t) =>
        upTo(types).map((s) => fails.reduce((left, each, u) => (u === v ? left : left * (each[t]?.[s] ?? 1)), 1)),
      );
      const one = programOne(model, v, open, most?.[v]);
      const present = activity(model, one.plan);
      active[v] = one.active;
      price[v] = one.price;
      plan[v] = one.plan;
      fails[v] = one.plan.map((row, t) => row.map((share, s) => 1 - share * (yes[v]?.[s] ?? 0) * (present[t] ?? 0)));
    }
  }
  return { plan, active, price };
}
