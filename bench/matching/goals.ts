import { DEFAULT_POLICY } from '../../lib/core/matching/settings.ts';
import type { Table } from './table.ts';
import { fairShare } from './town/curves.ts';
import { OURS, outcomeIn, type Results, rounded, toldIn } from './town/lives.ts';
import { TOWN_NAMES, type TownName } from './town/towns.ts';

type Goal = { readonly measure: string; readonly goal: string; readonly measured: number };

/** What was asked of the matcher (issue 6), what was measured, and whether it was met. */
export const goalTable = (goals: readonly Goal[]): Table => ({
  title: 'What it must reach',
  rows: goals.map(({ measure, goal, measured }) => ({
    measure,
    goal,
    measured: rounded(measured),
    met: isMet(measured, goal) ? 'yes' : 'no',
  })),
});

/** A goal is written as "≥ 1.5" or "≤ 0.7"; a number alone has to be met exactly. */
export function isMet(measured: number, goal: string): boolean {
  const limit = Number(goal.replace(/[^\d.]/gu, ''));
  if (goal.startsWith('≥')) return measured >= limit;
  return goal.startsWith('≤') ? measured <= limit : measured === limit;
}

/** The rows that the towns answer; `curves` are of value against fairness. */
export function townGoals(towns: Results, curves: Readonly<Partial<Record<TownName, Table>>>): readonly Goal[] {
  const mine = (town: TownName) => outcomeIn(towns[town], OURS.name);
  const rule = (town: TownName, name: string) => outcomeIn(towns[town], name);
  const broken = TOWN_NAMES.map(mine).reduce(
    (sum, each) => sum + each.quietViolations + each.capViolations + each.restViolations,
    0,
  );
  const learned = TOWN_NAMES.map((town) => mine(town).value / toldIn(towns[town]).value);
  const [near, lru, capped] = ['nearest-3', 'LRU-3', 'LRU-3, cap 2'] as const;
  const goal = (measure: string, wanted: string, measured: number): Goal => ({ measure, goal: wanted, measured });
  const plenty = mine('plenty');
  return [
    goal('400/40: value, times LRU-3 with cap', '≥ 1.5', mine('scarce').value / rule('scarce', capped).value),
    goal('400/40: urgent fill', '≥ 0.85', mine('scarce').urgentFill),
    goal('400/40: STOPs, share of that rule’s', '≤ 1', mine('scarce').stops / rule('scarce', capped).stops),
    goal(
      '400/15: texts a fill, share of nearest-3’s',
      '≤ 0.70',
      plenty.textsPerFill / rule('plenty', near).textsPerFill,
    ),
    goal('400/15: fill, share of nearest-3’s', '≥ 0.99', plenty.fill / rule('plenty', near).fill),
    goal('400/15: urgent fill', '≥ 0.97', plenty.urgentFill),
    goal('150/15: value, times LRU-3', '≥ 2', mine('small').value / rule('small', lru).value),
    goal('death spiral: helpers still in', '≥ 0.90', mine('spiral').stillIn),
    goal('chances learned, share of told (worst town)', '≥ 0.92', Math.min(...learned)),
    ...Object.entries(curves).map(([town, curve]) =>
      goal(
        `${town === 'plenty' ? '400/15' : '400/40'}: Gini at value within 2 %, share of LRU-3’s`,
        '≤ 0.90',
        fairShare(curve, DEFAULT_POLICY.loadPrice),
      ),
    ),
    goal('quiet-hour, cap and rest violations', '0', broken),
  ];
}

/** The rows that the model of Manshadi and Rodilitz answers, each at its own price of a text. */
export function volunteerGoals([bounded, small]: readonly Table[]): readonly Goal[] {
  const figure = (table: Table | undefined, policy: string, column: string): number =>
    Number(table?.rows.find((row) => row.policy === policy)?.[column]);
  const [thrifty, generous] = ['ours, kappa 0.01', 'ours, kappa 0'] as const;
  return [
    {
      measure: `volunteers: share of the LP bound (${thrifty})`,
      goal: '≥ 0.72',
      measured: figure(bounded, thrifty, 'share'),
    },
    {
      measure: `volunteers: texts a fill there (${thrifty})`,
      goal: '≤ 6',
      measured: figure(bounded, thrifty, 'texts a fill'),
    },
    {
      measure: `volunteers: share of the optimum (${generous})`,
      goal: '≥ 0.95',
      measured: figure(small, generous, 'share'),
    },
  ];
}
