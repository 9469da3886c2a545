import type { PolicyWish } from '../../../lib/core/matching/settings.ts';
import type { Table } from '../table.ts';
import { type Outcome, outcomeOf } from './measure.ts';
import { ourPolicy } from './ours.ts';
import { simpleRules } from './rules.ts';
import { type Policy, simulate } from './simulate.ts';
import { TOWN, type TownSettings, townOf } from './town.ts';

/** The towns of performance.md A4; the last one is so tiring that whoever asks without a limit soon has nobody left. */
const TOWNS = {
  scarce: { ...TOWN, name: 'Town-400/40', helpers: 400, needsPerDay: 40 },
  plenty: { ...TOWN, name: 'Town-400/15', helpers: 400, needsPerDay: 15 },
  small: { ...TOWN, name: 'Town-150/15', helpers: 150, needsPerDay: 15 },
  spiral: {
    ...TOWN,
    name: 'death spiral',
    helpers: 400,
    needsPerDay: 40,
    phi: 0.35,
    halfLife: 5,
    stop: 0.002,
    readiness: 0.5,
  },
} as const satisfies Readonly<Record<string, TownSettings>>;

const SEEDS = [1, 2, 3, 4, 5] as const;

/** Told the true chances it is only a yardstick: fewer seeds, compared with the same ones of ours. */
const TOLD_SEEDS = [1, 2] as const;

/** What came of each seed of a town. A policy learns anew in each. */
const outcomesOf = (settings: TownSettings, policy: () => Policy, seeds: readonly number[]): readonly Outcome[] =>
  seeds.map((seed) => outcomeOf(simulate(townOf(settings, seed), policy())));

function meanOf(outcomes: readonly Outcome[]): Outcome {
  const mean = (key: keyof Outcome) => outcomes.reduce((sum, each) => sum + each[key], 0) / outcomes.length;
  const keys = Object.keys(outcomes[0] ?? {}) as (keyof Outcome)[];
  return Object.fromEntries(keys.map((key) => [key, mean(key)])) as Outcome;
}

const meanOutcome = (settings: TownSettings, policy: () => Policy, seeds: readonly number[]): Outcome =>
  meanOf(outcomesOf(settings, policy, seeds));

const ours =
  (policy: PolicyWish = {}) =>
  () =>
    ourPolicy({ name: 'ours', policy });
const told = () => ourPolicy({ name: 'ours, told the true chances', knows: 'truth' });

const rounded = (value: number, digits = 3): number => Number(value.toFixed(digits));

type Named = { readonly policy: string; readonly outcome: Outcome };

const row = ({ policy, outcome }: Named) => ({
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

type TownResult = { readonly table: Table; readonly results: readonly Named[]; readonly learnedShare: number };

/** One town, all policies, the same needs and the same dice. */
function townResult(settings: TownSettings): TownResult {
  const rules = simpleRules.map((rule) => ({ policy: rule.name, outcome: meanOutcome(settings, () => rule, SEEDS) }));
  const mine = outcomesOf(settings, ours(), SEEDS);
  const knowing = meanOutcome(settings, told, TOLD_SEEDS);
  const results = [...rules, { policy: 'ours', outcome: meanOf(mine) }];
  const title = `${settings.name}: ${settings.days} days, mean of ${SEEDS.length} seeds (told: of ${TOLD_SEEDS.length})`;
  return {
    table: { title, rows: [...results, { policy: told().name, outcome: knowing }].map(row) },
    results,
    learnedShare: meanOf(mine.slice(0, TOLD_SEEDS.length)).value / knowing.value,
  };
}

/** Load penalties of the curve of value against fairness, in the unit of a need's worth. */
const LOAD_PRICES = [0, 0.002, 0.01, 0.03, 0.1] as const;
const SHORT = { seeds: [1], days: 40 } as const;

function fairnessTable(): Table {
  const settings = { ...TOWNS.scarce, days: SHORT.days };
  const rows = LOAD_PRICES.map((loadPrice) => {
    const { value, gini } = meanOutcome(settings, ours({ loadPrice }), SHORT.seeds);
    return { policy: 'ours', 'load price': loadPrice, value: rounded(value), 'Gini of load': rounded(gini) };
  });
  const rules = simpleRules.slice(3).map((rule) => {
    const { value, gini } = meanOutcome(settings, () => rule, SHORT.seeds);
    return { policy: rule.name, 'load price': '', value: rounded(value), 'Gini of load': rounded(gini) };
  });
  return {
    title: `Value against fairness: Town-400/40, ${SHORT.days} days, one seed`,
    rows: [...rows, ...rules],
  };
}

/** What the town is really like; the policy goes on believing its settings. */
const DOUBTS = [
  {},
  { phi: 0.1 },
  { phi: 0.4 },
  { halfLife: 1 },
  { halfLife: 7 },
  { stop: 0.0001 },
  { stop: 0.002 },
] as const satisfies readonly Partial<TownSettings>[];

function sensitivityTable(): Table {
  const best = simpleRules.find(({ name }) => name === 'LRU-3, cap 2') ?? ourPolicy({ name: 'ours' });
  const rows = DOUBTS.map((doubt) => {
    const settings = { ...TOWNS.scarce, ...doubt, days: SHORT.days };
    const mine = meanOutcome(settings, ours(), SHORT.seeds);
    const rule = meanOutcome(settings, () => best, SHORT.seeds);
    return {
      phi: settings.phi,
      'half-life': settings.halfLife,
      STOP: settings.stop,
      'our value': rounded(mine.value),
      'LRU-3, cap 2': rounded(rule.value),
      times: rounded(mine.value / rule.value, 2),
      'our urgent fill': rounded(mine.urgentFill),
      'our STOPs': rounded(mine.stops, 1),
      'its STOPs': rounded(rule.stops, 1),
    };
  });
  return { title: `Sensitivity: Town-400/40, ${SHORT.days} days, one seed`, rows };
}

type Results = Readonly<Record<keyof typeof TOWNS, TownResult>>;

/** The rows of the table that a town can answer, each with its goal. */
function goalTable(towns: Results): Table {
  const of = (town: keyof typeof TOWNS, policy: string): Outcome => {
    const found = towns[town].results.find((each) => each.policy === policy);
    if (found === undefined) throw new Error(`no policy is called ${policy}`);
    return found.outcome;
  };
  const mine = (town: keyof typeof TOWNS) => of(town, 'ours');
  const [cap, lru, near] = ['LRU-3, cap 2', 'LRU-3', 'nearest-3'] as const;
  const learned = Object.keys(TOWNS) as (keyof typeof TOWNS)[];
  const share = (town: keyof typeof TOWNS) => towns[town].learnedShare;
  const broken = learned
    .map(mine)
    .reduce((sum, each) => sum + each.quietViolations + each.capViolations + each.restViolations, 0);
  const rows = [
    ['400/40: value, times LRU-3 with cap', mine('scarce').value / of('scarce', cap).value, '≥ 1.5'],
    ['400/40: urgent fill', mine('scarce').urgentFill, '≥ 0.85'],
    ['400/40: STOPs, share of that rule’s', mine('scarce').stops / of('scarce', cap).stops, '≤ 1'],
    [
      '400/15: texts a fill, share of nearest-3’s',
      mine('plenty').textsPerFill / of('plenty', near).textsPerFill,
      '≤ 0.70',
    ],
    ['400/15: fill, share of nearest-3’s', mine('plenty').fill / of('plenty', near).fill, '≥ 0.99'],
    ['400/15: urgent fill', mine('plenty').urgentFill, '≥ 0.97'],
    ['150/15: value, times LRU-3', mine('small').value / of('small', lru).value, '≥ 2'],
    ['death spiral: helpers still in', mine('spiral').stillIn, '≥ 0.90'],
    ['learned chances, share of told (worst town)', Math.min(...learned.map(share)), '≥ 0.92'],
    ['400/15: Gini of load, share of LRU-3’s', mine('plenty').gini / of('plenty', lru).gini, '≤ 0.90'],
    ['400/40: Gini of load, share of LRU-3’s', mine('scarce').gini / of('scarce', lru).gini, '≤ 0.90'],
    ['quiet-hour, cap and rest violations', broken, '0'],
  ] as const;
  return {
    title: 'What it must reach, in the towns',
    rows: rows.map(([measure, value, goal]) => ({
      measure,
      value: rounded(value),
      goal,
      reached: isReached(value, goal),
    })),
  };
}

function isReached(value: number, goal: string): string {
  const limit = Number(goal.replace(/[^\d.]/gu, ''));
  return (goal.startsWith('≥') ? value >= limit : value <= limit) ? 'yes' : 'no';
}

/** All tables of the towns, the goals first. */
export function townTables(): readonly Table[] {
  const towns: Results = {
    scarce: townResult(TOWNS.scarce),
    plenty: townResult(TOWNS.plenty),
    small: townResult(TOWNS.small),
    spiral: townResult(TOWNS.spiral),
  };
  const each = Object.values(towns).map(({ table }) => table);
  return [goalTable(towns), ...each, fairnessTable(), sensitivityTable()];
}
