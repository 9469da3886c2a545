import { hireCrew, tell } from './matching/crew.ts';
import { goalTable, townGoals, volunteerGoals } from './matching/goals.ts';
import { drawPlots } from './matching/plots.ts';
import { run as solver } from './matching/solver/run.ts';
import { markdown, type Table } from './matching/table.ts';
import { fairnessCurve, sensitivityTable } from './matching/town/curves.ts';
import { liveInTowns, townTables } from './matching/town/lives.ts';
import { unitsTables } from './matching/units/tables.ts';
import { volunteerTables } from './matching/volunteers/run.ts';

/**
 * How good the matcher is: `npm run bench matching`, with `-- --json`, `-- --markdown` (for docs/matching.md) and `-- --plots`;
 * `-- --towns`, `--volunteers`, `--solver` or `--units` run a part alone. It says on standard error how far it is.
 */
const has = (flag: string): boolean => process.argv.includes(flag);
const PARTS = ['--towns', '--volunteers', '--solver', '--units'] as const;
const isWanted = (part: (typeof PARTS)[number]): boolean => has(part) || !PARTS.some(has);

type Report = { readonly goals: Parameters<typeof goalTable>[0]; readonly tables: readonly Table[] };
const NOTHING: Report = { goals: [], tables: [] };

/** Towns and volunteers share the cores; the solver runs after them, alone, since its times are compared. */
async function qualityReports(): Promise<readonly Report[]> {
  const crew = hireCrew();
  const towns = async (): Promise<Report> => {
    const [results, scarce, plenty, sensitivity] = await Promise.all([
      liveInTowns(crew),
      fairnessCurve(crew, 'scarce'),
      fairnessCurve(crew, 'plenty'),
      sensitivityTable(crew),
    ]);
    return {
      goals: townGoals(results, { scarce, plenty }),
      tables: [...townTables(results), scarce, plenty, sensitivity],
    };
  };
  const volunteers = async (): Promise<Report> => {
    const tables = await volunteerTables(crew);
    return { goals: volunteerGoals(tables), tables };
  };
  const reports = await Promise.all([
    isWanted('--towns') ? towns() : NOTHING,
    isWanted('--volunteers') ? volunteers() : NOTHING,
  ]);
  await crew.dismiss();
  return reports;
}

async function solverTables(): Promise<readonly Table[]> {
  if (!isWanted('--solver')) return [];
  const tables = Object.entries(await solver()).map(([title, rows]) => ({ title, rows }));
  tell('solver');
  return tables;
}

const reports = await qualityReports();
const goals = reports.flatMap((report) => report.goals);
const tables = [
  ...reports.flatMap((report) => report.tables),
  ...(await solverTables()),
  ...(isWanted('--units') ? await unitsTables() : []),
  ...(goals.length > 0 ? [goalTable(goals)] : []),
];

if (has('--json')) console.log(JSON.stringify(tables));
else if (has('--markdown')) console.log(tables.map(markdown).join('\n'));
else {
  for (const { title, rows } of tables) {
    console.log(`\n${title}`);
    console.table(rows);
  }
}
if (has('--plots')) await drawPlots(tables);
