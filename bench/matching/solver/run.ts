import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { assignGraph } from '../../../lib/core/matching/assign.ts';
import { eligibleGraph } from '../../../lib/core/matching/eligible.ts';
import type { Graph } from '../../../lib/core/matching/graph.ts';
import { plan } from '../../../lib/core/matching/plan.ts';
import { prepare } from '../../../lib/core/matching/prepare.ts';
import { bigTown } from './big-town.ts';
import { commandRows, refusalRows } from './command.ts';
import { FAMILIES, type Family, familyGraph } from './families.ts';
import { highsSolver } from './highs.ts';

const FAMILY_NAMES = Object.keys(FAMILIES) as readonly Family[];
const round = (value: number): number => Number(value.toPrecision(3));

type Highs = Awaited<ReturnType<typeof highsSolver>>;

/** How the assignment compares with HiGHS: in total, time, memory and growth. */
export async function run() {
  const highs = await highsSolver();
  return {
    'gap to HiGHS': gaps(highs),
    'time against HiGHS, 5,000 needs and 50,000 helpers': times(highs),
    'memory above the instance': [memory()],
    'growth from 1,000 to 20,000 needs': growth(),
    'the match command, checked by HiGHS': commandRows(highs),
    'what the match command refuses': refusalRows(),
  };
}

const totalOf = ({ value }: Graph, taken: Int32Array): number =>
  taken.reduce((total, edge) => total + (edge < 0 ? 0 : (value[edge] ?? 0)), 0);

function timed<T>(work: () => T): { readonly result: T; readonly milliseconds: number } {
  const start = performance.now();
  const result = work();
  return { result, milliseconds: performance.now() - start };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The gap on each family at each size, with one place for each need, and with one to three. */
function gaps(highs: Highs) {
  return FAMILY_NAMES.flatMap((family) =>
    [100, 1000, 5000].flatMap((needs) => {
      const graph = familyGraph(family, needs, 1);
      return (['one', 'one to three'] as const).map((places) => {
        const sizes = Array.from({ length: needs }, (_, need) => (places === 'one' ? 1 : 1 + (need % 3)));
        const ours = timed(() => totalOf(graph, assignGraph(graph, sizes)));
        const theirs = highs(graph, sizes);
        return {
          family,
          needs,
          pairs: graph.value.length,
          places,
          gap: theirs.total - ours.result,
          milliseconds: round(ours.milliseconds),
          highs: round(theirs.milliseconds),
          times: round(theirs.milliseconds / ours.milliseconds),
        };
      });
    }),
  );
}

/** On one whole instance, as `npm run match` gets it: interleaved, medians of three. HiGHS gets its pairs for nothing. */
function times(highs: Highs) {
  const instance = bigTown(5000, 1);
  const rounds = [1, 2, 3].map(() => {
    const ready = timed(() => prepare(instance));
    const graph = timed(() => eligibleGraph(ready.result));
    const sizes = ready.result.needs.map(({ size }) => size);
    const solved = timed(() => assignGraph(graph.result, sizes));
    const theirs = highs(graph.result, sizes);
    const whole = timed(() => plan(instance));
    const gap = theirs.total - totalOf(graph.result, solved.result);
    return { pairs: graph.result.value.length, gap, ready, graph, solved, theirs, whole };
  });
  const { pairs, gap } = rounds[0] ?? {};
  const row = (step: string, of: (each: (typeof rounds)[number]) => number) => ({
    step,
    milliseconds: round(median(rounds.map(of))),
    timesFaster: round(median(rounds.map((each) => each.theirs.milliseconds / of(each)))),
    pairs,
    gap,
  });
  return [
    row('HiGHS, solve alone', ({ theirs }) => theirs.milliseconds),
    row('ours, solve alone', ({ solved }) => solved.milliseconds),
    row(
      'ours, reading helpers, candidates, walls, values and solve',
      ({ ready, graph, solved }) => ready.milliseconds + graph.milliseconds + solved.milliseconds,
    ),
    row('ours, the whole plan, from reading times to reasons', ({ whole }) => whole.milliseconds),
  ];
}

/** A fresh process each: the most memory with the instance alone, and after a plan. */
function memory() {
  const peak = (mode: string): number => {
    const { stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'peak-memory.ts'), mode], {
      encoding: 'utf8',
    });
    return Number(stdout);
  };
  const instance = peak('instance');
  return {
    instanceMB: round(instance),
    solveMB: round(peak('solve') - peak('graph')),
    planMB: round(peak('plan') - instance),
  };
}

/** Interleaved, the fastest of five: what others do on the machine only adds. N log N would be 28.7 times. */
function growth() {
  const bound = round((20 * Math.log(20_000)) / Math.log(1000));
  return FAMILY_NAMES.map((family) => {
    const sizes = [1000, 20_000] as const;
    const graphs = sizes.map((needs) => familyGraph(family, needs, 2));
    const rounds = [1, 2, 3, 4, 5].map(() =>
      graphs.map((graph) => timed(() => assignGraph(graph, new Array<number>(graph.needs).fill(1))).milliseconds),
    );
    const [small = 0, large = 0] = sizes.map((_, place) => Math.min(...rounds.map((each) => each[place] ?? 0)));
    return { family, small: round(small), large: round(large), growth: round(large / small), nLogN: bound };
  });
}
