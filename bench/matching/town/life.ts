import { type Outcome, outcomeOf } from './measure.ts';
import { ourPolicy, type Wish } from './ours.ts';
import { simpleRules } from './rules.ts';
import { type Policy, simulate } from './simulate.ts';
import { type TownSettings, townOf } from './town.ts';

/** A run of a town: its seed says which needs and dice, `by` who chooses: a simple rule by its name, or our policy. */
export type Life = { readonly town: TownSettings; readonly seed: number; readonly by: string | Wish };

/** What came of it. A policy learns anew in each run. */
export const live = ({ town, seed, by }: Life): Outcome => outcomeOf(simulate(townOf(town, seed), policyOf(by)));

function policyOf(by: string | Wish): Policy {
  if (typeof by !== 'string') return ourPolicy(by);
  const rule = simpleRules.find(({ name }) => name === by);
  if (rule === undefined) throw new Error(`no rule is called ${by}`);
  return rule;
}
