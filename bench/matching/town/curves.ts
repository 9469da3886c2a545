import { type Crew, tell } from '../crew.ts';
import type { Table } from '../table.ts';
import { meanOutcome, OURS, rounded } from './lives.ts';
import type { TownSettings } from './town.ts';
import { TOWNS, type TownName } from './towns.ts';

/** Load prices of the curve of value against fairness, in the unit of a need's worth. */
const LOAD_PRICES = [0, 0.002, 0.01, 0.03, 0.1, 0.3] as const;
const CURVE_SEEDS = [1, 2] as const;
const RULES = ['nearest-3', 'LRU-3', 'LRU-3, cap 2'] as const;

/** Value against the Gini of load in a town, as the price of load sweeps. */
export async function fairnessCurve(crew: Crew, name: TownName): Promise<Table> {
  const town = TOWNS[name];
  const ours = LOAD_PRICES.map((loadPrice) => ({ by: { ...OURS, policy: { loadPrice } }, policy: 'ours', loadPrice }));
  const rules = RULES.map((rule) => ({ by: rule, policy: rule, loadPrice: undefined }));
  const rows = await Promise.all(
    [...ours, ...rules].map(async ({ by, policy, loadPrice }) => {
      const { value, gini, textsPerFill } = await meanOutcome(crew, { town, by }, CURVE_SEEDS);
      return {
        policy,
        'load price': loadPrice ?? '',
        value: rounded(value),
        'Gini of load': rounded(gini),
        'texts a fill': rounded(textsPerFill, 1),
      };
    }),
  );
  tell(`value against fairness, ${town.name}`);
  return { title: `Value against fairness: ${town.name}, mean of ${CURVE_SEEDS.length} seeds`, rows };
}

/** The least Gini on a curve whose value is within 2 % of ours as it is, as a share of LRU-3's. */
export function fairShare({ rows }: Table, usual: number): number {
  const mine = rows.filter(({ policy }) => policy === 'ours');
  const now = Number(mine.find((row) => row['load price'] === usual)?.value);
  const near = mine.filter(({ value }) => Number(value) >= 0.98 * now).map((row) => Number(row['Gini of load']));
  return Math.min(...near) / Number(rows.find(({ policy }) => policy === 'LRU-3')?.['Gini of load']);
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

const SHORT = { days: 40, seeds: [1, 2] } as const;
const BEST_RULE = 'LRU-3, cap 2';

/** How much our lead on the best simple rule depends on what was invented. */
export async function sensitivityTable(crew: Crew): Promise<Table> {
  const rows = await Promise.all(
    DOUBTS.map(async (doubt) => {
      const town: TownSettings = { ...TOWNS.scarce, ...doubt, days: SHORT.days };
      const [mine, rule] = await Promise.all(
        [OURS, BEST_RULE].map((by) => meanOutcome(crew, { town, by }, SHORT.seeds)),
      );
      return {
        phi: town.phi,
        'half-life': town.halfLife,
        STOP: town.stop,
        'our value': rounded(mine?.value ?? 0),
        [BEST_RULE]: rounded(rule?.value ?? 0),
        times: rounded((mine?.value ?? 0) / (rule?.value ?? 1), 2),
        'our urgent fill': rounded(mine?.urgentFill ?? 0),
        'our STOPs': rounded(mine?.stops ?? 0, 1),
        'its STOPs': rounded(rule?.stops ?? 0, 1),
      };
    }),
  );
  tell('sensitivity');
  return { title: `Sensitivity: Town-400/40, ${SHORT.days} days, mean of ${SHORT.seeds.length} seeds`, rows };
}
