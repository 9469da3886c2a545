import { type Crew, tell } from '../crew.ts';
import type { Table } from '../table.ts';
import type { Share } from './measure.ts';
import { eightSmall, type Model, sixteen, sum } from './model.ts';

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

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
      'standard error': round(Math.sqrt(sum(list.map(({ error }) => error ** 2))) / list.length, 4),
      'texts a fill': round(
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
export async function volunteerTables(crew: Crew): Promise<readonly Table[]> {
  const on = async (models: readonly Model[], name: 'bounded' | 'small'): Promise<readonly Share[]> => {
    const shares = await Promise.all([...models.keys()].map((place) => crew.ask(name, place)));
    tell(`volunteers, ${models.length} instances`);
    return shares.flat();
  };
  const [bounded, small] = await Promise.all([on(sixteen(), 'bounded'), on(eightSmall(), 'small')]);
  return [
    { title: 'Volunteers: share of the LP bound, 16 instances', rows: rowsOf(bounded) },
    { title: 'Volunteers: share of the exact optimum, 8 small instances', rows: rowsOf(small) },
  ];
}
