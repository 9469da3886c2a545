import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assign } from '../../../lib/core/matching/assign.ts';
import type { Pair } from '../../../lib/core/matching/instance.ts';

const total = (pairs: readonly Pair[]): number => pairs.reduce((sum, { value }) => sum + value, 0);

/** The best total by trying everything: each helper in turn takes one of their needs, or none. */
function bestTotal(pairs: readonly Pair[], sizes: ReadonlyMap<string, number>): number {
  const helper = pairs[0]?.helper;
  if (helper === undefined) return 0;
  const others = pairs.filter((pair) => pair.helper !== helper);
  const choices = pairs.filter((pair) => pair.helper === helper && (sizes.get(pair.need) ?? 0) > 0);
  const totals = choices.map(({ need, value }) => value + bestTotal(others, less(sizes, need)));
  return Math.max(bestTotal(others, sizes), ...totals);
}

const less = (sizes: ReadonlyMap<string, number>, need: string): ReadonlyMap<string, number> =>
  new Map(sizes).set(need, (sizes.get(need) ?? 0) - 1);

/** Few values, so that there are many ties. */
const market = fc.record({
  pairs: fc.uniqueArray(
    fc.record({
      need: fc.constantFrom('n1', 'n2', 'n3', 'n4'),
      helper: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      value: fc.integer({ min: 1, max: 9 }),
    }),
    { selector: ({ need, helper }) => `${need} ${helper}`, maxLength: 20 },
  ),
  sizes: fc
    .tuple(fc.nat(4), fc.nat(4), fc.nat(4), fc.nat(4))
    .map((sizes) => new Map(sizes.map((size, place) => [`n${place + 1}`, size]))),
});

describe('the choice of pairs', () => {
  test('two needs that want the same helper share the two so that both gain most', () => {
    const pairs = [
      { need: 'n1', helper: 'marcus', value: 10 },
      { need: 'n1', helper: 'bev', value: 9 },
      { need: 'n2', helper: 'marcus', value: 8 },
    ];
    const one = new Map([
      ['n1', 1],
      ['n2', 1],
    ]);
    expect(assign(pairs, one)).toEqual([pairs[1], pairs[2]]);
  });

  test('gives up a place of one need where another gains more by it', () => {
    const pairs = [
      { need: 'n1', helper: 'marcus', value: 2 },
      { need: 'n2', helper: 'marcus', value: 3 },
    ];
    expect(
      assign(
        pairs,
        new Map([
          ['n1', 5],
          ['n2', 5],
        ]),
      ),
    ).toEqual([pairs[1]]);
  });

  test('has the greatest total there is', () => {
    fc.assert(
      fc.property(market, ({ pairs, sizes }) => {
        expect(total(assign(pairs, sizes))).toBe(bestTotal(pairs, sizes));
      }),
      { numRuns: 400 },
    );
  });

  test('takes each helper once, each need within its size, and only pairs it was given', () => {
    fc.assert(
      fc.property(market, ({ pairs, sizes }) => {
        const chosen = assign(pairs, sizes);
        expect(new Set(chosen.map(({ helper }) => helper)).size).toBe(chosen.length);
        for (const [need, size] of sizes) {
          expect(chosen.filter((pair) => pair.need === need).length).toBeLessThanOrEqual(size);
        }
        expect(pairs).toEqual(expect.arrayContaining([...chosen]));
      }),
    );
  });

  test('does not depend on the order in which the pairs come', () => {
    const shuffled = market.chain(({ pairs, sizes }) =>
      fc.shuffledSubarray(pairs, { minLength: pairs.length }).map((other) => ({ pairs, other, sizes })),
    );
    fc.assert(
      fc.property(shuffled, ({ pairs, other, sizes }) => {
        expect(assign(other, sizes)).toEqual(assign(pairs, sizes));
      }),
    );
  });

  test('of nothing is nothing', () => {
    expect(assign([], new Map())).toEqual([]);
    expect(assign([{ need: 'n1', helper: 'marcus', value: 1 }], new Map())).toEqual([]);
  });

  test('is made for thousands of pairs well within a sweep', () => {
    const pairs = Array.from({ length: 9000 }, (_, place) => ({
      need: `n${place % 600}`,
      helper: `h${(place * 7919) % 500}`,
      value: 1 + ((place * 104_729) % 10_007),
    }));
    const once = [...new Map(pairs.map((pair) => [`${pair.need} ${pair.helper}`, pair])).values()];
    const chosen = assign(once, new Map(Array.from({ length: 600 }, (_, place) => [`n${place}`, 2])));
    expect(chosen.length).toBe(new Set(once.map(({ helper }) => helper)).size);
  }, 10_000);
});
