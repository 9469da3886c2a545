import type { Table } from '../table.ts';
import { type Size, sweepUnits } from './run.ts';

const HELPERS = 10_000;
/** Closed needs in a month, each with what it leaves behind. */
const HISTORY = 200;

const CASES: readonly { readonly sweep: string; readonly size: Omit<Size, 'past'> }[] = [
  { sweep: 'nothing due, 1,000 open', size: { helpers: HELPERS, open: 1000, due: 0 } },
  { sweep: 'one due, 1,000 open', size: { helpers: HELPERS, open: 1000, due: 1 } },
  { sweep: '1,000 due', size: { helpers: HELPERS, open: 1000, due: 1000 } },
];

/** The store's read and write units for a sweep of a circle with 10,000 helpers, by the rules in `bench/units.ts`. */
export async function unitsTables(): Promise<readonly Table[]> {
  const rows: Table['rows'][number][] = [];
  for (const { sweep, size } of CASES) {
    for (const times of [1, 10, 100]) rows.push(await row(sweep, times, { ...size, past: HISTORY * times }));
    rows.push(await row(sweep, 1, { ...size, past: HISTORY }, 'whole'));
  }
  return [{ title: `A sweep of a circle with ${HELPERS} helpers, in read and write units`, rows }];
}

async function row(sweep: string, history: number, size: Size, roster: 'packed' | 'whole' = 'packed') {
  const units = await sweepUnits(size, roster);
  return {
    sweep,
    roster,
    history,
    reads: units.sweep.reads,
    writes: units.sweep.writes,
    'reads, next minute': units.next.reads,
    'writes, next minute': units.next.writes,
  };
}
