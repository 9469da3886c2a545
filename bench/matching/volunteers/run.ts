import { fluidSolver } from './bound.ts';
import { exactOptimum } from './exact.ts';
import { eightSmall, type Model, sixteen, sum } from './model.ts';
import { adaptive } from './ours.ts';
import { best, blastAll, leastRecent, random, scaledDown, sequential, sparse } from './simple.ts';
import { type Policy, simulate } from './simulate.ts';
import { worthOf } from './worth.ts';

/** As many as keep the whole below 90 seconds; the standard errors say what that leaves open. */
const RUNS = { sixteen: 120, small: 240 };

/** What a text costs in tasks: `ours` is the one to be used; the others show what can be traded. */
const KAPPAS = [0, 0.005, 0.01, 0.02, 0.03];

type Share = {
  readonly policy: string;
  readonly share: number;
  readonly error: number;
  readonly texts: number;
  readonly fill: number;
};

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

function measure(
  policies: Readonly<Record<string, Policy>>,
  model: Model,
  most: number,
  runs: number,
): readonly Share[] {
  return Object.entries(policies).map(([name, policy]) => {
    const { done, error, tasks, texts } = simulate(model, policy, runs);
    return { policy: name, share: done / most, error: error / most, texts: texts / done, fill: done / tasks };
  });
}

function ours(model: Model): Readonly<Record<string, Policy>> {
  const worth = worthOf(model, 6);
  return Object.fromEntries(KAPPAS.map((kappa) => [`ours, kappa ${kappa}`, adaptive(model, kappa, worth)]));
}

const simple = (model: Model): Readonly<Record<string, Policy>> => ({
  'blast-all': blastAll,
  'best-1': best(1),
  'best-3': best(3),
  'best-5': best(5),
  'random-3': random(3),
  'LRU-3': leastRecent(3),
  'sequential DP': sequential(model),
});

/** One row for each policy: the mean over the instances, the least, and the standard error of the mean. */
function rowsOf(shares: readonly Share[]) {
  return [...Map.groupBy(shares, ({ policy }) => policy)].map(([policy, list]) => {
    const mean = (of: (share: Share) => number): number => sum(list.map(of)) / list.length;
    return {
      policy,
      share: round(
        mean(({ share }) => share),
        4,
      ),
      least: round(Math.min(...list.map(({ share }) => share)), 3),
      standardError: round(Math.sqrt(sum(list.map(({ error }) => error ** 2))) / list.length, 4),
      textsPerFill: round(
        mean(({ texts }) => texts),
        2,
      ),
      fill: round(
        mean(({ fill }) => fill),
        3,
      ),
    };
  });
}

/**
 * Policies on the model of Manshadi and Rodilitz: their share of what the linear program allows on 16 instances, and of the
 * exact optimum, which knows who is active, on 8 small ones.
 */
export async function run() {
  const fluid = await fluidSolver();
  const bounded = sixteen().flatMap((model) => {
    const found = fluid(model);
    const theirs = { SDN: scaledDown(found), SN: sparse(model, found) };
    return measure({ ...simple(model), ...theirs, ...ours(model) }, model, found.bound, RUNS.sixteen);
  });
  const small = eightSmall().flatMap((model) =>
    measure({ ...simple(model), ...ours(model) }, model, exactOptimum(model), RUNS.small),
  );
  return {
    'share of the LP bound, 16 instances': rowsOf(bounded),
    'share of the exact optimum, 8 small': rowsOf(small),
  };
}
