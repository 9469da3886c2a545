import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Table } from './table.ts';

const FOLDER = join(import.meta.dirname, '../../docs/matching');
const SIZE = { width: 420, height: 260 } as const;

/** Draws what can be seen better than read, into docs/matching. */
export async function drawPlots(tables: readonly Table[]): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const starting = (title: string): Table | undefined => tables.find((each) => each.title.startsWith(title));
  const plots = [
    ['value-and-fairness-scarce.svg', 'Value against fairness: Town-400/40', fairnessPlot],
    ['value-and-fairness-plenty.svg', 'Value against fairness: Town-400/15', fairnessPlot],
    ['scarce-town.svg', 'Town-400/40', townPlot],
    ['sensitivity.svg', 'Sensitivity', sensitivityPlot],
  ] as const;
  for (const [file, title, plot] of plots) {
    const table = starting(title);
    if (table) await draw(file, plot(table));
  }
}

async function draw(file: string, spec: TopLevelSpec): Promise<void> {
  const view = new View(parse(compile(spec).spec), { renderer: 'none' });
  await writeFile(join(FOLDER, file), await view.toSVG());
  view.finalize();
}

const fairnessPlot = ({ title, rows }: Table): TopLevelSpec => ({
  ...SIZE,
  title,
  background: 'white',
  data: { values: [...rows] },
  mark: { type: 'point', filled: true, size: 90 },
  encoding: {
    x: { field: 'Gini of load', type: 'quantitative', scale: { zero: false } },
    y: { field: 'value', type: 'quantitative', scale: { zero: false } },
    color: { field: 'policy', type: 'nominal' },
    shape: { field: 'policy', type: 'nominal' },
  },
});

const townPlot = ({ title, rows }: Table): TopLevelSpec => ({
  ...SIZE,
  title,
  background: 'white',
  data: { values: [...rows] },
  mark: 'bar',
  encoding: {
    y: { field: 'policy', type: 'nominal', sort: null, title: null },
    x: { field: 'value', type: 'quantitative', title: 'share of the value of all needs' },
  },
});

const sensitivityPlot = ({ title, rows }: Table): TopLevelSpec => ({
  ...SIZE,
  title,
  background: 'white',
  data: {
    values: rows.map((row) => ({ ...row, town: `phi ${row.phi}, half-life ${row['half-life']}, STOP ${row.STOP}` })),
  },
  mark: 'bar',
  encoding: {
    y: { field: 'town', type: 'nominal', sort: null, title: null },
    x: { field: 'times', type: 'quantitative', title: 'our value, times that of LRU-3 with cap 2' },
  },
});
