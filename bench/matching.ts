import { drawPlots } from './matching/plots.ts';
import { run as solver } from './matching/solver/run.ts';
import { markdown, type Table } from './matching/table.ts';
import { townTables } from './matching/town/tables.ts';
import { unitsTables } from './matching/units/tables.ts';
import { run as volunteers } from './matching/volunteers/run.ts';

/**
 * How good the matcher is: `npm run bench matching`, with `-- --json`, `-- --markdown` (for docs/matching.md) and `-- --plots`;
 * `-- --towns`, `--volunteers`, `--solver` or `--units` run a part alone.
 */
const has = (flag: string): boolean => process.argv.includes(flag);
const named = (tables: Readonly<Record<string, Table['rows']>>): readonly Table[] =>
  Object.entries(tables).map(([title, rows]) => ({ title, rows }));

const PARTS: Readonly<Record<string, () => Promise<readonly Table[]>>> = {
  '--towns': async () => townTables(),
  '--volunteers': async () => named(await volunteers()),
  '--solver': async () => named(await solver()),
  '--units': unitsTables,
};

const wanted = Object.keys(PARTS).some(has) ? Object.keys(PARTS).filter(has) : Object.keys(PARTS);
const tables: Table[] = [];
for (const part of wanted) tables.push(...((await PARTS[part]?.()) ?? []));

if (has('--json')) console.log(JSON.stringify(tables));
else if (has('--markdown')) console.log(tables.map(markdown).join('\n'));
else {
  for (const { title, rows } of tables) {
    console.log(`\n${title}`);
    console.table(rows);
  }
}
if (has('--plots')) await drawPlots(tables);
