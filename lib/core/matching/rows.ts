import { EARTH_RADIUS_KM } from './distance.ts';

/** Where somebody lives, in degrees, and how far they go; what they offer as bits. */
export type Dweller = {
  readonly number: number;
  readonly offers: number;
  readonly lat: number;
  readonly lon: number;
  readonly reachKm: number;
};

/** People with a similar reach, in rows of latitude about as high as the farthest of them goes. */
type Band = { readonly reach: number; readonly height: number; readonly rows: ReadonlyMap<number, Row> };

/** From west to east. `spots` holds four numbers each: a point of the unit sphere, and the square of the chord they go. */
type Row = {
  readonly lons: Float64Array;
  readonly numbers: Int32Array;
  readonly offers: Int32Array;
  readonly spots: Float64Array;
};

type Point = readonly [number, number, number];

const DEGREES = 180 / Math.PI;

/** Degrees to both sides, from anywhere: everybody. */
const ALL_ROUND = 361;

/** Rounding must not lose somebody at the very edge of their reach. */
const MARGIN = 1e-9;

/** A band's farthest goes up to so many times as far as its nearest: one who goes anywhere costs the others nothing. */
const BAND = 4;

/**
 * People by where they live, for finding those who would come to a place. The search opens only the rows and the stretch of
 * each in which somebody can be; then a straight chord through the earth, cheaper than the arc, tells who is near enough.
 */
export class Rows {
  readonly #bands: readonly Band[];

  constructor(dwellers: readonly Dweller[]) {
    const groups = Map.groupBy(dwellers, ({ reachKm }) => Math.ceil(Math.log(Math.max(reachKm, 0.1)) / Math.log(BAND)));
    this.#bands = [...groups.values()].map(bandOf);
  }

  /** The numbers of all who would come so far and share a bit with `wanted`; at the very edge perhaps one too many. */
  around(lat: number, lon: number, wanted: number): number[] {
    const found: number[] = [];
    const spot = pointOf(lat, lon);
    for (const band of this.#bands) {
      const width = halfWidth(band.reach, lat);
      const first = Math.floor((lat - band.reach * DEGREES - MARGIN) / band.height);
      const last = Math.floor((lat + band.reach * DEGREES + MARGIN) / band.height);
      for (let place = first; place <= last; place += 1) {
        const row = band.rows.get(place);
        if (row === undefined) continue;
        collect(row, { from: lon - width, to: lon + width, spot, wanted, found });
        if (width === ALL_ROUND) continue;
        if (lon - width < -180) collect(row, { from: lon - width + 360, to: 181, spot, wanted, found });
        if (lon + width > 180) collect(row, { from: -181, to: lon + width - 360, spot, wanted, found });
      }
    }
    return found;
  }
}

type Stretch = {
  readonly from: number;
  readonly to: number;
  readonly spot: Point;
  readonly wanted: number;
  readonly found: number[];
};

function collect({ lons, numbers, offers, spots }: Row, { from, to, spot, wanted, found }: Stretch): void {
  for (let at = firstFrom(lons, from); at < lons.length && (lons[at] ?? 0) <= to; at += 1) {
    if (((offers[at] ?? 0) & wanted) !== 0 && isNear(spots, 4 * at, spot)) found.push(numbers[at] ?? 0);
  }
}

function bandOf(dwellers: readonly Dweller[]): Band {
  const farthest = dwellers.reduce((most, { reachKm }) => Math.max(most, reachKm), 0);
  const reach = Math.min(Math.PI, farthest / EARTH_RADIUS_KM + MARGIN);
  const height = Math.max(reach * DEGREES, 1e-4);
  const rows = Map.groupBy(dwellers, ({ lat }) => Math.floor(lat / height));
  return { reach, height, rows: new Map([...rows].map(([row, list]) => [row, rowOf(list)])) };
}

function rowOf(list: readonly Dweller[]): Row {
  const sorted = list.toSorted((a, b) => a.lon - b.lon);
  const spots = new Float64Array(4 * sorted.length);
  for (const [place, { lat, lon, reachKm }] of sorted.entries()) {
    spots.set(pointOf(lat, lon), 4 * place);
    spots[4 * place + 3] = chordOf(reachKm);
  }
  return {
    lons: Float64Array.from(sorted, ({ lon }) => lon),
    numbers: Int32Array.from(sorted, ({ number }) => number),
    offers: Int32Array.from(sorted, ({ offers }) => offers),
    spots,
  };
}

/** A point of the unit sphere. */
function pointOf(lat: number, lon: number): Point {
  const around = Math.cos(lat / DEGREES);
  return [around * Math.cos(lon / DEGREES), around * Math.sin(lon / DEGREES), Math.sin(lat / DEGREES)];
}

/** The square of the straight line that ends an arc of so many kilometres, on the unit sphere. */
function chordOf(km: number): number {
  const line = 2 * Math.sin(Math.min(Math.PI, km / EARTH_RADIUS_KM) / 2);
  return (line + MARGIN) ** 2;
}

function isNear(spots: Float64Array, at: number, [x, y, z]: Point): boolean {
  const east = (spots[at] ?? 0) - x;
  const north = (spots[at + 1] ?? 0) - y;
  const up = (spots[at + 2] ?? 0) - z;
  return east * east + north * north + up * up <= (spots[at + 3] ?? 0);
}

/** Degrees of longitude within which an arc of `reach` from this latitude stays; all of them where it passes a pole. */
function halfWidth(reach: number, lat: number): number {
  if (Math.abs(lat) / DEGREES + reach >= Math.PI / 2 - MARGIN) return ALL_ROUND;
  return Math.asin(Math.sin(reach) / Math.cos(lat / DEGREES)) * DEGREES + MARGIN;
}

/** The place of the first longitude that is not below `lon`. */
function firstFrom(lons: Float64Array, lon: number): number {
  let low = 0;
  for (let high = lons.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((lons[middle] ?? 0) < lon) low = middle + 1;
    else high = middle;
  }
  return low;
}
