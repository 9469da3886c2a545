import { isWithin } from './distance.ts';
import type { Ready, ReadyHelper, ReadyNeed } from './prepare.ts';
import { BUSY, KIND, LAT, WIDTH } from './records.ts';
import { around, MOST, type Rows, rowsOf } from './rows.ts';

/** Those who offer one thing and are not busy, neighbours side by side. `fields` as in `Records`. */
export type Crowd = {
  /** Their places in `ready.helpers`. */
  readonly numbers: Int32Array;
  readonly fields: Float64Array;
  /** Undefined where they are few. Those without a place stand behind the rows. */
  readonly rows: Rows | undefined;
};

/** So few are tested one by one sooner than they are put in rows. */
const FEW = 100;

/** The crowd for a category. */
export function crowdOf({ offering, records: { fields } }: Ready, category: string): Crowd {
  const free = (offering.get(category) ?? []).filter((number) => fields[WIDTH * number + KIND] !== BUSY);
  if (free.length <= FEW)
    return { numbers: new Int32Array(free), fields: picked(fields, new Int32Array(free)), rows: undefined };
  const isUnplaced = (number: number) => Number.isNaN(fields[WIDTH * number + LAT]);
  const unplaced = free.filter(isUnplaced);
  const rows = rowsOf(fields, unplaced.length === 0 ? free : free.filter((number) => !isUnplaced(number)));
  const numbers = new Int32Array(free.length);
  numbers.set(rows.order);
  numbers.set(unplaced, rows.order.length);
  return { numbers, fields: picked(fields, numbers), rows };
}

function picked(fields: Float64Array, numbers: Int32Array): Float64Array {
  const copy = new Float64Array(WIDTH * numbers.length);
  for (let at = 0; at < copy.length; at += 1) {
    copy[at] = fields[WIDTH * (numbers[Math.floor(at / WIDTH)] ?? 0) + (at % WIDTH)] ?? 0;
  }
  return copy;
}

/**
 * Whom of a crowd to test against a need, without comparing everybody to everybody: they live where somebody with their
 * reach would come. Places in the crowd, in the order of ids. The walls still decide; this saves testing in vain.
 */
export function candidatesFor(
  { need: { lat, lon }, spared }: ReadyNeed,
  crowd: Crowd,
): ArrayLike<number> & Iterable<number> {
  const { numbers, fields, rows } = crowd;
  if (spared) return [];
  if (rows === undefined) return [...numbers.keys()];
  const isPlaced = lat !== undefined && lon !== undefined;
  const near = isPlaced ? around(rows, fields, { lat, lon }) : [...rows.order.keys()];
  for (let place = rows.order.length; place < numbers.length; place += 1) near.push(place);
  return byNumber(near, numbers);
}

/** Sorted as plain numbers, which is several times faster than by a comparison. */
function byNumber(places: readonly number[], numbers: Int32Array): Float64Array {
  const keys = new Float64Array(places.length);
  for (let at = 0; at < places.length; at += 1) {
    const place = places[at] ?? 0;
    keys[at] = (numbers[place] ?? 0) * MOST + place;
  }
  keys.sort();
  for (let at = 0; at < keys.length; at += 1) keys[at] = (keys[at] ?? 0) % MOST;
  return keys;
}

/** Who offers what a need wants, is not busy and lives near enough, in the order of ids. */
export function nearFinder(ready: Ready): (need: ReadyNeed) => readonly ReadyHelper[] {
  const crowds = new Map<string, Crowd>();
  return (each) => {
    const { need } = each;
    const crowd = crowds.get(need.category) ?? crowdOf(ready, need.category);
    crowds.set(need.category, crowd);
    return [...candidatesFor(each, crowd)]
      .flatMap((place) => ready.helpers[crowd.numbers[place] ?? 0] ?? [])
      .filter(({ helper }) => isWithin(helper.reachKm, need, helper));
  };
}
