import type { Fluid } from './bound.ts';
import { awayAfter, type Model, sum, upTo } from './model.ts';
import type { Policy } from './simulate.ts';
import { worthOf } from './worth.ts';

export const blastAll: Policy = ({ volunteers }) => ({ choose: () => upTo(volunteers) });

export const best =
  (count: number): Policy =>
  ({ volunteers, yes }) => ({
    choose: (_, s) =>
      upTo(volunteers)
        .toSorted((a, b) => (yes[b]?.[s] ?? 0) - (yes[a]?.[s] ?? 0))
        .slice(0, count),
  });

export const random =
  (count: number): Policy =>
  ({ volunteers }, chance) => ({
    choose() {
      const order = upTo(volunteers).map((v) => [chance(), v] as const);
      return order
        .toSorted(([a], [b]) => a - b)
        .slice(0, count)
        .map(([, v]) => v);
    },
  });

/** Whoever was asked longest ago. */
export const leastRecent =
  (count: number): Policy =>
  ({ volunteers }) => {
    const last = new Array<number>(volunteers).fill(-1);
    return {
      choose(t) {
        const chosen = upTo(volunteers)
          .toSorted((a, b) => (last[a] ?? 0) - (last[b] ?? 0))
          .slice(0, count);
        for (const v of chosen) last[v] = t;
        return chosen;
      },
    };
  };

/** Scaled-down notification (SDN): the program's shares, halved or so, so that whoever is notified tends to be active. */
export const scaledDown =
  (fluid: Fluid): Policy =>
  (model, chance) => {
    const away = awayAfter(model);
    const { arrival, back, volunteers } = model;
    const scale = 1 / (2 - hazardOf(back));
    const shares = fluid.asks.map((asks) =>
      asks.map((row, t) => {
        const active =
          1 - sum(asks.slice(0, t).map((past, u) => scale * (away[t - u] ?? 0) * meanOf(past, arrival[u])));
        return row.map((share) => (scale * share) / Math.max(scale, active));
      }),
    );
    return { choose: (t, s) => upTo(volunteers).filter((v) => chance() < (shares[v]?.[t]?.[s] ?? 0)) };
  };

const meanOf = (values: readonly number[], weights: readonly number[] = []): number =>
  sum(values.map((value, place) => value * (weights[place] ?? 0)));

/** The least chance of coming back in a period, where one has not yet. */
function hazardOf(back: readonly number[]): number {
  let left = 1;
  let least = 1;
  for (const chance of back.slice(1)) {
    if (left < 1e-9) break;
    least = Math.min(least, chance / left);
    left -= chance;
  }
  return least;
}

/** Notifies as a plan says, whoever may be active. */
const planned =
  (plan: readonly (readonly (readonly number[])[])[]): Policy =>
  ({ volunteers }, chance) => ({
    choose: (t, s) => upTo(volunteers).filter((v) => chance() < (plan[v]?.[t]?.[s] ?? 0)),
  });

/** Sparse notification (SN): one dynamic program for each volunteer in turn, within the program's shares. */
export const sparse = (model: Model, fluid: Fluid): Policy => planned(worthOf(model, 1, fluid.asks).plan);

/** The same without the program's shares. */
export const sequential = (model: Model): Policy => planned(worthOf(model, 1).plan);
