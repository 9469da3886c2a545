import { assignGraph } from './assign.ts';
import { eligibleGraph } from './eligible.ts';
import type { Graph } from './graph.ts';
import type { Instance, Pair, Plan } from './instance.ts';
import { offeringFinder, prepare, type Ready } from './prepare.ts';
import { whyUnasked } from './unasked.ts';
import { WORTHWHILE } from './value.ts';

/**
 * Whom to ask in this sweep: the asks of the greatest total value, each helper at most one, each need at most its wave
 * (CONTRACTS 4). Does not depend on the order of the instance; asks come by need, the most valuable first.
 */
export function plan(instance: Instance): Plan {
  const ready = prepare(instance);
  const graph = eligibleGraph(ready);
  const sizes = sizesOf(ready, graph);
  const chosen = assignGraph(graph, sizes).filter((edge) => edge >= 0);
  const asks = namedPairs(ready, graph, chosen.sort()).toSorted(byNeedThenValue);
  const asked = new Set(asks.map(({ need }) => need));
  const offering = offeringFinder(ready);
  const found = (need: number) => ({
    wave: sizes[need] ?? 0,
    pairs: (graph.start[need + 1] ?? 0) - (graph.start[need] ?? 0),
  });
  return {
    asks,
    waves: ready.needs.map(({ need: { id } }, number) => ({ need: id, size: sizes[number] ?? 0 })),
    unasked: ready.needs.flatMap((each, number) =>
      asked.has(each.need.id) ? [] : { need: each.need.id, reason: whyUnasked(each, offering(each), found(number)) },
    ),
    total: asks.reduce((sum, { value }) => sum + value, 0),
  };
}

/** Every pair that no wall stands between, with its value, by need and helper: what an outside solver needs. */
export function pairs(instance: Instance): readonly Pair[] {
  const ready = prepare(instance);
  const graph = eligibleGraph(ready);
  return namedPairs(ready, graph, graph.value.keys());
}

/** A need asks no more helpers than are worth asking now. One more helper never makes a plan smaller. */
function sizesOf({ needs }: Ready, { start, value }: Graph): readonly number[] {
  return needs.map(({ size }, need) => {
    const values = value.subarray(start[need], start[need + 1]);
    const worthwhile = values.reduce((count, each) => count + Number(each > WORTHWHILE), 0);
    return worthwhile < values.length ? Math.min(size, worthwhile) : size;
  });
}

/** The pairs behind edges; `edges` in their order. */
function namedPairs({ needs, helpers }: Ready, graph: Graph, edges: Iterable<number>): readonly Pair[] {
  const named: Pair[] = [];
  let need = 0;
  for (const edge of edges) {
    while ((graph.start[need + 1] ?? 0) <= edge) need += 1;
    const helper = helpers[graph.helperOf[edge] ?? 0]?.helper.id ?? '';
    named.push({ need: needs[need]?.need.id ?? '', helper, value: graph.value[edge] ?? 0 });
  }
  return named;
}

function byNeedThenValue(a: Pair, b: Pair): number {
  if (a.need !== b.need) return a.need < b.need ? -1 : 1;
  return b.value - a.value || (a.helper < b.helper ? -1 : 1);
}
