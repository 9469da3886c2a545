import { cosine } from './distance.ts';
import type { ReadyHelper } from './prepare.ts';
import { isBusy } from './walls.ts';

/**
 * What a search reads of each helper, as numbers side by side: a pair then costs one look into memory, where the objects
 * would cost ten. The fields of helper `n` are at `WIDTH * n` and the places below.
 */
export type Records = {
  readonly fields: Float64Array;
  /** One helper of each kind: those of a kind share hours, languages and whether they were asked lately. */
  readonly kinds: readonly ReadyHelper[];
};

export const WIDTH = 8;

/** Degrees; not a number where the place is not known. */
export const LAT = 0;
export const LON = 1;
/** The cosine of the latitude. */
export const COSINE = 2;
export const REACH = 3;
export const CHANCE = 4;
export const FATIGUE = 5;
export const PRICE = 6;
/** The place in `kinds`, or `BUSY`. */
export const KIND = 7;

/** The kind of those who can be asked about nothing now. */
export const BUSY = -1;

/** Records that `add` fills, one helper after the other in the order of their numbers: each is read while it is at hand. */
export function emptyRecords(count: number): { readonly records: Records; readonly add: (ready: ReadyHelper) => void } {
  const fields = new Float64Array(WIDTH * count);
  const kinds: ReadyHelper[] = [];
  const numbered = new Map<string, number>();
  let at = 0;
  return { records: { fields, kinds }, add };

  function add(ready: ReadyHelper): void {
    const { lat, lon, reachKm } = ready.helper;
    const isPlaced = lat !== undefined && lon !== undefined;
    fields[at + LAT] = isPlaced ? lat : Number.NaN;
    fields[at + LON] = isPlaced ? lon : Number.NaN;
    fields[at + COSINE] = isPlaced ? cosine(lat) : Number.NaN;
    fields[at + REACH] = reachKm;
    fields[at + CHANCE] = ready.chance;
    fields[at + FATIGUE] = ready.fatigue;
    fields[at + PRICE] = ready.price;
    fields[at + KIND] = isBusy(ready) ? BUSY : kindOf(ready);
    at += WIDTH;
  }

  function kindOf(ready: ReadyHelper): number {
    const name = kindName(ready);
    const known = numbered.get(name);
    if (known !== undefined) return known;
    numbered.set(name, kinds.length);
    return kinds.push(ready) - 1;
  }
}

function kindName({ helper: { available, languages, coolingUntil } }: ReadyHelper): string {
  if (available === undefined && languages === undefined && coolingUntil === undefined) return '';
  return JSON.stringify([available, languages, coolingUntil !== undefined]);
}
