import { type Crew, tell } from '../crew.ts';
import type { Table } from '../table.ts';
import type { Life } from './life.ts';
import type { Outcome } from './measure.ts';
import type { Wish } from './ours.ts';
import { simpleRules } from './rules.ts';
import { SEEDS, TOWN_NAMES, TOWNS, type TownName } from './towns.ts';

export const OURS: Wish = { name: 'ours' };
const IN_HOTLINE_WAVES: Wish = { name: 'ours, in the hotline’s waves', waves: 'hotline' };
const TOLD: Wish = { name: 'ours, told the true chances', knows: 'truth' };

export const rounded = (value: number, digits = 3): number => Number(value.toFixed(digits));

/** The mean of each figure over runs with these seeds. */
export async function meanOutcome(crew: Crew, life: Omit<Life, 'seed'>, seeds: readonly number[]): Promise<Outcome> {
  const outcomes = await Promise.all(seeds.map((seed) => crew.ask('live', { ...life, seed })));
  const mean = (key: keyof Outcome) => outcomes.reduce((sum, each) => sum + each[key], 0) / outcomes.length;
  const keys = Object.keys(outcomes[0] ?? {}) as (keyof Outcome)[];
  return Object.fromEntries(keys.map((key) => [key, mean(key)])) as Outcome;
}

/** What came of a town, by the name of who chose. */
export type TownResult = ReadonlyMap<string, Outcome>;
export type Results = Readonly<Record<TownName, TownResult>>;

/** All towns, all policies, the same needs and the same dice. */
export async function liveInTowns(crew: Crew): Promise<Results> {
  const results = await Promise.all(TOWN_NAMES.map(async (town) => [town, await liveIn(crew, town)] as const));
  return Object.fromEntries(results) as Results;
}

async function liveIn(crew: Crew, name: TownName): Promise<TownResult> {
  const town = TOWNS[name];
  const policies = [...simpleRules.map((rule) => rule.name), OURS, IN_HOTLINE_WAVES, TOLD];
  const results = await Promise.all(
    policies.map(async (by) => {
      const outcome = await meanOutcome(crew, { town, by }, SEEDS);
      return [typeof by === 'string' ? by : by.name, outcome] as const;
    }),
  );
  tell(`${town.name}, ${policies.length} policies, ${SEEDS.length} seeds`);
  return new Map(results);
}

export const toldIn = (result: TownResult): Outcome => outcomeIn(result, TOLD.name);

export function outcomeIn(result: TownResult, policy: string): Outcome {
  const found = result.get(policy);
  if (found === undefined) throw new Error(`no policy is called ${policy}`);
  return found;
}

/** A table for each town. */
export const townTables = (results: Results): readonly Table[] =>
  TOWN_NAMES.map((name) => ({
    title: `${TOWNS[name].name}: ${TOWNS[name].days} days, mean of ${SEEDS.length} seeds`,
    rows: [...results[name]].map(([policy, outcome]) => row(policy, outcome)),
  }));

const row = (policy: string, outcome: Outcome) => ({
  policy,
  fill: rounded(outcome.fill),
  'urgent fill': rounded(outcome.urgentFill),
  value: rounded(outcome.value),
  'texts a fill': rounded(outcome.textsPerFill, 1),
  'minutes (urgent)': `${Math.round(outcome.minutes)} (${Math.round(outcome.minutesUrgent)})`,
  'Gini of load': rounded(outcome.gini, 2),
  STOPs: rounded(outcome.stops, 1),
  'still in': rounded(outcome.stillIn),
  'never asked': rounded(outcome.neverAsked, 1),
  'most in a week': rounded(outcome.mostInAWeek, 1),
  'quiet / cap / rest': [outcome.quietViolations, outcome.capViolations, outcome.restViolations]
    .map(Math.round)
    .join(' / '),
});
