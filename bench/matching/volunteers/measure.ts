import { fluidSolver } from './bound.ts';
import { exactOptimum } from './exact.ts';
import { eightSmall, type Model, sixteen } from './model.ts';
import { adaptive } from './ours.ts';
import { best, blastAll, leastRecent, random, scaledDown, sequential, sparse } from './simple.ts';
import { type Policy, simulate } from './simulate.ts';
import { worthOf } from './worth.ts';

/** As many as keep the whole to a minute or two; the standard errors say what that leaves open. */
const RUNS = { bounded: 120, small: 240 };

/** What a text costs in tasks: the values show what can be traded. */
const KAPPAS = [0, 0.005, 0.01, 0.02, 0.03];

/** Of the most that can be had on one instance. */
export type Share = {
  readonly policy: string;
  readonly share: number;
  readonly error: number;
  readonly texts: number;
  readonly fill: number;
};

type Trial = { readonly model: Model; readonly most: number; readonly runs: number };

const sharesOf = (policies: Readonly<Record<string, Policy>>, { model, most, runs }: Trial): readonly Share[] =>
  Object.entries(policies).map(([name, policy]) => {
    const { done, error, tasks, texts } = simulate(model, policy, runs);
    return { policy: name, share: done / most, error: error / most, texts: texts / done, fill: done / tasks };
  });

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

function instanceOf(models: readonly Model[], place: number): Model {
  const model = models[place];
  if (model === undefined) throw new Error(`there is no instance ${place}`);
  return model;
}

/** All policies on one of the sixteen instances, as shares of what the linear program allows. */
export async function measureBounded(place: number): Promise<readonly Share[]> {
  const model = instanceOf(sixteen(), place);
  const found = (await fluidSolver())(model);
  const theirs = { SDN: scaledDown(found), SN: sparse(model, found) };
  return sharesOf({ ...simple(model), ...theirs, ...ours(model) }, { model, most: found.bound, runs: RUNS.bounded });
}

/** On one of the eight small ones, as shares of the exact optimum, which knows who is active. */
export function measureSmall(place: number): readonly Share[] {
  const model = instanceOf(eightSmall(), place);
  return sharesOf({ ...simple(model), ...ours(model) }, { model, most: exactOptimum(model), runs: RUNS.small });
}
