import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWithin } from '../../../lib/core/matching/distance.ts';
import { type Dweller, Rows } from '../../../lib/core/matching/rows.ts';

const degrees = (most: number) =>
  fc.oneof(
    fc.double({ min: -most, max: most, noNaN: true }),
    fc.constantFrom(-most, -most + 1e-5, -1e-9, 0, most - 1e-5, most),
  );
const reach = fc.oneof(
  fc.constantFrom(0, 0.05, 1, 5, 40, 900, 20_016, 1e9),
  fc.double({ min: 0, max: 400, noNaN: true }),
);
const dwellers = fc
  .array(fc.record({ lat: degrees(90), lon: degrees(180), reachKm: reach, offers: fc.integer({ min: 1, max: 3 }) }))
  .map((list) => list.map((each, number): Dweller => ({ ...each, number })));

const near = (list: readonly Dweller[], place: { lat: number; lon: number }, wanted: number): readonly number[] =>
  list
    .filter(({ offers, ...each }) => offers & wanted && isWithin(each.reachKm, place, each))
    .map(({ number }) => number);

describe('the search for who lives near enough', () => {
  test('loses nobody, at the poles, at the date line or at the edge of their reach', () => {
    fc.assert(
      fc.property(dwellers, degrees(90), degrees(180), (list, lat, lon) => {
        const found = new Rows(list).around(lat, lon, 1);
        expect(found).toEqual(expect.arrayContaining([...near(list, { lat, lon }, 1)]));
        expect(new Set(found).size).toBe(found.length);
      }),
      { numRuns: 500 },
    );
  });

  test('finds a neighbour over the date line, and one at the same spot who goes nowhere', () => {
    const fiji = [
      { number: 0, offers: 1, lat: -17, lon: 179.99, reachKm: 5 },
      { number: 1, offers: 1, lat: -17, lon: -179.99, reachKm: 0 },
      { number: 2, offers: 2, lat: -17, lon: -179.99, reachKm: 5 },
    ];
    expect(new Rows(fiji).around(-17, -179.99, 1).toSorted()).toEqual([0, 1]);
  });

  test('passes over those who would not come so far', () => {
    const street = Array.from({ length: 400 }, (_, number) => ({
      number,
      offers: 1,
      lat: 40 + number / 100,
      lon: -73.9,
      reachKm: 2,
    }));
    expect(new Rows(street).around(42, -73.9, 1).toSorted()).toEqual([199, 200, 201]);
  });
});
