import { loadHighs } from '../solver/load-highs.ts';
import { awayAfter, type Model, upTo } from './model.ts';

/** No policy completes more tasks than `bound`; `asks[v][t][s]` is how often the program would notify v of s at t. */
export type Fluid = { readonly bound: number; readonly asks: readonly (readonly (readonly number[])[])[] };

/**
 * Manshadi and Rodilitz's ex-ante program, solved by HiGHS: maximise the expected tasks where each volunteer, on average,
 * is notified of no more than their absences allow.
 */
export async function fluidSolver(): Promise<(model: Model) => Fluid> {
  const highs = await loadHighs();
  return (model) => {
    const { volunteers: V, types: S, periods: T, arrival, yes } = model;
    const away = awayAfter(model);
    const tasks = T * S;
    const fills = upTo(tasks).map((task) => ({ entries: [[task, 1]] as [number, number][], cost: arrivalOf(task) }));
    function arrivalOf(task: number): number {
      return arrival[Math.floor(task / S)]?.[task % S] ?? 0;
    }
    const asks = upTo(V * tasks).map((place) => {
      const v = Math.floor(place / tasks);
      const task = place % tasks;
      const t = Math.floor(task / S);
      const entries: [number, number][] = [[task, -(yes[v]?.[task % S] ?? 0)]];
      for (let later = t; later < T; later += 1) {
        const share = arrivalOf(task) * (later === t ? 1 : (away[later - t] ?? 0));
        if (share > 1e-7) entries.push([tasks + v * T + later, share]);
      }
      return { entries, cost: 0 };
    });
    const columns = [...fills, ...asks];
    const starts = [0];
    for (const { entries } of columns) starts.push((starts.at(-1) ?? 0) + entries.length);
    const numRows = tasks + V * T;
    const program = {
      numCols: columns.length,
      numRows,
      sense: highs.constants.objectiveSense.maximize,
      colCost: columns.map(({ cost }) => cost),
      colLower: columns.map(() => 0),
      colUpper: columns.map(() => 1),
      rowLower: upTo(numRows).map(() => -highs.infinity),
      rowUpper: upTo(numRows).map((row) => (row < tasks ? 0 : 1)),
      matrix: {
        format: 'csc' as const,
        numRows,
        numCols: columns.length,
        starts,
        indices: columns.flatMap(({ entries }) => entries.map(([row]) => row)),
        values: columns.flatMap(({ entries }) => entries.map(([, value]) => value)),
      },
    };
    return highs.withModel(program, (solved) => {
      solved.options.set({ output_flag: false });
      solved.run();
      const { colValue } = solved.getSolution();
      const ask = (v: number, t: number, s: number) => colValue[tasks + v * tasks + t * S + s] ?? 0;
      return {
        bound: solved.getObjectiveValue(),
        asks: upTo(V).map((v) => upTo(T).map((t) => upTo(S).map((s) => ask(v, t, s)))),
      };
    });
  };
}
