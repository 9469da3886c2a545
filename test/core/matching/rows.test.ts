import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cosine, isWithin } from '../../../lib/core/matching/distance.ts';
import { COSINE, LAT, LON, REACH, WIDTH } from '../../../lib/core/matching/records.ts';
import { around, rowsOf } from '../../../lib/core/matching/rows.ts';

const degrees = (most: number) =>
  fc.oneof(
    fc.double({ min: -most, max: most, noNaN: true }),
    fc.constantFrom(-most, -most + 1e-5, -1e-9, 0, most - 1e-5, most),
  );
const reach = fc.oneof(
  fc.constantFrom(0, 0.05, 1, 5, 40, 900, 20_016, 1e9),
  fc.double({ min: 0, max: 400, noNaN: true }),
);
type Dweller = { readonly lat: number; readonly lon: number; readonly reachKm: number };

const dwellers = fc.array(fc.record({ lat: degrees(90), lon: degrees(180), reachKm: reach }));

function fieldsOf(list: readonly Dweller[]): Float64Array {
  const fields = new Float64Array(WIDTH * list.length);
  for (const [number, { lat, lon, reachKm }] of list.entries()) {
    for (const [field, value] of [
      [LAT, lat],
      [LON, lon],
      [COSINE, cosine(lat)],
      [REACH, reachKm],
    ] as const) {
      fields[WIDTH * number + field] = value;
    }
  }
  return fields;
}

/** The numbers of those whom the search finds, in order. */
function found(list: readonly Dweller[], lat: number, lon: number): readonly number[] {
  const rows = rowsOf(fieldsOf(list), [...list.keys()]);
  const ordered = [...rows.order].flatMap((number) => list[number] ?? []);
  const places = around(rows, fieldsOf(ordered), { lat, lon });
  return places.map((place) => rows.order[place] ?? -1).sort((a, b) => a - b);
}

describe('the search for who lives near enough', () => {
  test('loses nobody, at the poles, at the date line or at the edge of their reach', () => {
    fc.assert(
      fc.property(dwellers, degrees(90), degrees(180), (list, lat, lon) => {
        const places = found(list, lat, lon);
        const near = [...list.keys()].filter((number) => {
          const each = list[number];
          return each !== undefined && isWithin(each.reachKm, { lat, lon }, each);
        });
        expect(places).toEqual(expect.arrayContaining(near));
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 500 },
    );
  });

  test('finds a neighbour over the date line, and one at the same spot who goes nowhere', () => {
    const fiji = [
      { lat: -17, lon: 179.99, reachKm: 5 },
      { lat: -17, lon: -179.99, reachKm: 0 },
      { lat: -17, lon: -179, reachKm: 5 },
    ];
    expect(found(fiji, -17, -179.99)).toEqual([0, 1]);
  });

  test('passes over those who would not come so far', () => {
    const street = Array.from({ length: 400 }, (_, number) => ({
      lat: 40 + number / 100,
      lon: -73.9,
      reachKm: 2,
    }));
    expect(found(street, 42, -73.9)).toEqual([199, 200, 201]);
  });
});
