import { cosine, EARTH_RADIUS_KM } from './distance.ts';
import { COSINE, LAT, LON, REACH, WIDTH } from './records.ts';

/** People with a similar reach, in rows of latitude about as high as the farthest of them goes. */
type Band = { readonly reach: number; readonly height: number; readonly rows: ReadonlyMap<number, Stretch> };

/** A row: the places in the order from its westernmost to its easternmost. */
type Stretch = { readonly from: number; readonly to: number };

/** People in the order of their rows, each from west to east: neighbours stand side by side. */
export type Rows = { readonly order: Int32Array; readonly bands: readonly Band[] };

const DEGREES = 180 / Math.PI;

/** Degrees to both sides, from anywhere: everybody. */
const ALL_ROUND = 361;

/** Rounding must not lose somebody at the very edge of their reach: in degrees, about a metre. */
const MARGIN = 1e-5;

/** A band's farthest goes up to so many times as far as its nearest: one who goes anywhere costs the others nothing. */
const BAND = 4;

/** Puts people in rows: `numbers` of those in `fields` (as in `Records`) whose place is known. */
export function rowsOf(fields: Float64Array, numbers: readonly number[]): Rows {
  const order = new Int32Array(numbers.length);
  let next = 0;
  const bands = Map.groupBy(westToEast(fields, numbers), (number) => bandOf(fields[WIDTH * number + REACH] ?? 0));
  return { order, bands: [...bands.values()].map(inRows) };

  function inRows(band: readonly number[]): Band {
    const farthest = band.reduce((most, number) => Math.max(most, fields[WIDTH * number + REACH] ?? 0), 0);
    const reach = Math.min(Math.PI, farthest / EARTH_RADIUS_KM);
    const height = Math.max(reach * DEGREES, 1e-4);
    const groups = Map.groupBy(band, (number) => Math.floor((fields[WIDTH * number + LAT] ?? 0) / height));
    const rows = new Map<number, Stretch>();
    for (const [row, group] of groups) {
      order.set(group, next);
      rows.set(row, { from: next, to: next + group.length });
      next += group.length;
    }
    return { reach, height, rows };
  }
}

/**
 * Places in the order, of all who would come so far, and of some who live a little too far away. `fields` of people who
 * stand in the order of `rows`. Opens only the stretch of each row in which somebody can be.
 */
export function around({ bands }: Rows, fields: Float64Array, place: Place): number[] {
  const found: number[] = [];
  const { lat, lon } = place;
  const from = { lat, lon, shrink: cosine(lat), found };
  for (const { reach, height, rows } of bands) {
    const width = halfWidth(reach, lat);
    const last = Math.floor((lat + reach * DEGREES + MARGIN) / height);
    for (let number = Math.floor((lat - reach * DEGREES - MARGIN) / height); number <= last; number += 1) {
      const row = rows.get(number);
      if (row === undefined) continue;
      collect(fields, row, { ...from, west: lon - width, east: lon + width });
      if (width === ALL_ROUND) continue;
      if (lon - width < -180)
        collect(fields, row, { ...from, lon: lon + 360, west: lon - width + 360, east: ALL_ROUND });
      if (lon + width > 180)
        collect(fields, row, { ...from, lon: lon - 360, west: -ALL_ROUND, east: lon + width - 360 });
    }
  }
  return found;
}

type Place = { readonly lat: number; readonly lon: number };

type Search = Place & {
  /** The cosine of the latitude. */
  readonly shrink: number;
  readonly west: number;
  readonly east: number;
  readonly found: number[];
};

/**
 * Spares those who live too far away by a bound below the arc that needs no sine or root: the square of the sine of half x
 * is never below (x² / 4) (1 - x² / 12), and an arc never below its chord.
 */
function collect(fields: Float64Array, { from, to }: Stretch, search: Search): void {
  const { lat, lon, shrink, west, east, found } = search;
  for (let place = firstFrom(fields, { from, to }, west); place < to; place += 1) {
    const at = WIDTH * place;
    const longitude = fields[at + LON] ?? 0;
    if (longitude > east) return;
    const north = ((fields[at + LAT] ?? 0) - lat) / DEGREES;
    const across = (longitude - lon) / DEGREES;
    const wide = Math.max(north * north, across * across);
    const chord = (north * north + shrink * (fields[at + COSINE] ?? 0) * across * across) * (1 - wide / 12);
    const reach = (fields[at + REACH] ?? 0) / EARTH_RADIUS_KM + MARGIN / DEGREES;
    if (chord <= reach * reach) found.push(place);
  }
}

/** The first place in a row whose longitude is not below `lon`. */
function firstFrom(fields: Float64Array, { from, to }: Stretch, lon: number): number {
  let low = from;
  for (let high = to; low < high; ) {
    const middle = (low + high) >> 1;
    if ((fields[WIDTH * middle + LON] ?? 0) < lon) low = middle + 1;
    else high = middle;
  }
  return low;
}

const bandOf = (reachKm: number): number => Math.ceil(Math.log(Math.max(reachKm, 0.1)) / Math.log(BAND));

/** Sorted as plain numbers, longitude before number, which is several times faster than by a comparison. */
function westToEast(fields: Float64Array, numbers: readonly number[]): Float64Array {
  const keys = new Float64Array(numbers.length);
  for (let place = 0; place < numbers.length; place += 1) {
    const number = numbers[place] ?? 0;
    keys[place] = Math.floor(((fields[WIDTH * number + LON] ?? 0) + 180) / STEP) * MOST + number;
  }
  keys.sort();
  for (let place = 0; place < keys.length; place += 1) keys[place] = (keys[place] ?? 0) % MOST;
  return keys;
}

/** Degrees of longitude, less than the margin, and more helpers than any instance has: together below 2^53. */
const STEP = 1e-6;
export const MOST = 2 ** 23;

/** Degrees of longitude within which an arc of `reach` from this latitude stays; all of them where it passes a pole. */
function halfWidth(reach: number, lat: number): number {
  if (Math.abs(lat) / DEGREES + reach >= Math.PI / 2 - MARGIN) return ALL_ROUND;
  return Math.asin(Math.sin(reach) / Math.cos(lat / DEGREES)) * DEGREES + MARGIN;
}
