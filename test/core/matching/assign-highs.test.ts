import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { familyGraph } from '../../../bench/matching/solver/families.ts';
import { highsSolver } from '../../../bench/matching/solver/highs.ts';
import { assignGraph } from '../../../lib/core/matching/assign.ts';
import { type Graph, graphOf } from '../../../lib/core/matching/graph.ts';

const PEOPLE = Array.from({ length: 12 }, (_, place) => `h${place}`);
const NEEDS = Array.from({ length: 7 }, (_, place) => `n${place}`);

const pairs = fc.uniqueArray(
  fc.record({
    need: fc.constantFrom(...NEEDS),
    helper: fc.constantFrom(...PEOPLE),
    value: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 90_000 })),
  }),
  { selector: ({ need, helper }) => `${need} ${helper}`, minLength: 1, maxLength: 60 },
);

const totalOf = ({ value }: Graph, taken: Int32Array): number =>
  taken.reduce((total, edge) => total + (value[edge] ?? 0), 0);

describe('beside HiGHS, a solver that nobody here wrote', () => {
  let highs: Awaited<ReturnType<typeof highsSolver>>;
  beforeAll(async () => {
    highs = await highsSolver();
  });

  test('the choice of whom to ask is worth as much, whatever the values and the sizes of the waves', () => {
    fc.assert(
      fc.property(pairs, fc.array(fc.nat(4), { minLength: 7, maxLength: 7 }), (some, sizes) => {
        const { graph } = graphOf(some);
        expect(totalOf(graph, assignGraph(graph, sizes))).toBe(highs(graph, sizes).total);
      }),
      { numRuns: 150 },
    );
  });

  test.each(['spec', 'tight', 'scarce'] as const)('a %s town of hundreds is shared as well', (family) => {
    const graph = familyGraph(family, 300, 7);
    for (const most of [1, 3]) {
      const sizes = Array.from({ length: 300 }, (_, need) => 1 + (need % most));
      expect(totalOf(graph, assignGraph(graph, sizes))).toBe(highs(graph, sizes).total);
    }
  });
});

describe('an absurd market', () => {
  test('has no asks where nobody may be asked, and none where nobody needs any', () => {
    const empty = {
      needs: 0,
      helpers: 3,
      start: new Int32Array(1),
      helperOf: new Int32Array(),
      value: new Float64Array(),
    };
    expect([...assignGraph(empty, [])]).toEqual([-1, -1, -1]);
    expect([...assignGraph({ ...empty, needs: 2, start: new Int32Array(3) }, [9, 9])]).toEqual([-1, -1, -1]);
  });

  test('gives a wave larger than the town everybody, once', () => {
    const { graph } = graphOf(PEOPLE.map((helper) => ({ need: 'n1', helper, value: 5 })));
    expect([...assignGraph(graph, [1_000_000_000])]).toEqual(PEOPLE.map((_, edge) => edge));
  });

  test('leaves alone whom it would lose by asking', () => {
    const { graph } = graphOf([
      { need: 'n1', helper: 'bev', value: -3 },
      { need: 'n1', helper: 'marcus', value: 2 },
    ]);
    expect([...assignGraph(graph, [2])]).toEqual([-1, 1]);
  });
});
