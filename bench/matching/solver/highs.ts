import type { Graph } from '../../../lib/core/matching/graph.ts';
import { loadHighs } from './load-highs.ts';

/** What HiGHS says of an assignment: its best total, and the time of its solve alone, and with handing it the arrays. */
export type Answer = { readonly total: number; readonly milliseconds: number; readonly withBuild: number };

/**
 * The assignment as a linear program for HiGHS, a solver nobody here wrote: a column for each edge, a row for each need (at
 * most its size) and each helper (at most one). Its corners are whole numbers, so no integer search is needed, which would
 * only slow HiGHS down. Given as arrays, the fastest way in.
 */
export async function highsSolver(): Promise<(graph: Graph, sizes: readonly number[]) => Answer> {
  const highs = await loadHighs();
  return (graph, sizes) => {
    const begin = performance.now();
    return highs.withModel(
      { ...programOf(graph, sizes, highs.infinity), sense: highs.constants.objectiveSense.maximize },
      (model) => {
        model.options.set({ output_flag: false });
        const start = performance.now();
        model.run();
        const end = performance.now();
        const { optimal, empty } = highs.constants.modelStatus;
        const status = model.getModelStatus();
        if (status !== optimal && status !== empty) throw new Error('HiGHS found no optimum.');
        return { total: Math.round(model.getObjectiveValue()), milliseconds: end - start, withBuild: end - begin };
      },
    );
  };
}

function programOf({ needs, helpers, start, helperOf, value }: Graph, sizes: readonly number[], infinity: number) {
  const edges = value.length;
  const indices = new Int32Array(2 * edges);
  for (let need = 0; need < needs; need += 1) {
    for (let edge = start[need] ?? 0; edge < (start[need + 1] ?? 0); edge += 1) {
      indices[2 * edge] = need;
      indices[2 * edge + 1] = needs + (helperOf[edge] ?? 0);
    }
  }
  const rows = needs + helpers;
  return {
    numCols: edges,
    numRows: rows,
    colCost: value,
    colLower: new Float64Array(edges),
    colUpper: new Float64Array(edges).fill(1),
    rowLower: new Float64Array(rows).fill(-infinity),
    rowUpper: Float64Array.from({ length: rows }, (_, row) => (row < needs ? (sizes[row] ?? 0) : 1)),
    matrix: {
      format: 'csc' as const,
      numRows: rows,
      numCols: edges,
      starts: Int32Array.from({ length: edges + 1 }, (_, edge) => 2 * edge),
      indices,
      values: new Float64Array(2 * edges).fill(1),
    },
  };
}
