import { KM_PER_DEGREE } from './distance.ts';
import { byCategory, type Ready, type ReadyHelper, type ReadyNeed } from './prepare.ts';
import { isBusy } from './walls.ts';

/** Helpers who offer one thing and can be asked at all now; those with a place from south to north. */
type Shelf = {
  readonly placed: readonly ReadyHelper[];
  readonly lats: Float64Array;
  readonly unplaced: readonly ReadyHelper[];
  /** The farthest that one of them goes, in degrees of latitude. */
  readonly reach: number;
};

/** Rounding must not lose somebody at the very edge of their reach. */
const MARGIN = 1e-6;

/**
 * Finds the helpers worth testing against a need, without comparing everybody to everybody: they offer it, are not busy,
 * and live in the strip of latitude from which somebody would come. The walls still decide; this saves testing in vain.
 */
export function candidateFinder({ helpers }: Ready): (need: ReadyNeed) => readonly ReadyHelper[] {
  const free = byCategory(helpers.filter((helper) => !isBusy(helper)));
  const shelves = new Map([...free].map(([category, list]) => [category, shelfOf(list)]));
  return (need) => {
    const shelf = shelves.get(need.need.category);
    return shelf === undefined || need.spared ? [] : onShelf(shelf, need);
  };
}

const latOf = ({ helper }: ReadyHelper): number => helper.lat ?? 0;

const isPlaced = ({ lat, lon }: { readonly lat?: number | undefined; readonly lon?: number | undefined }): boolean =>
  lat !== undefined && lon !== undefined;

function shelfOf(list: readonly ReadyHelper[]): Shelf {
  const placed = list.filter(({ helper }) => isPlaced(helper)).toSorted((a, b) => latOf(a) - latOf(b));
  const farthest = placed.reduce((most, { helper }) => Math.max(most, helper.reachKm), 0);
  return {
    placed,
    lats: Float64Array.from(placed, latOf),
    unplaced: list.filter(({ helper }) => !isPlaced(helper)),
    reach: farthest / KM_PER_DEGREE + MARGIN,
  };
}

function onShelf({ placed, lats, unplaced, reach }: Shelf, { need }: ReadyNeed): readonly ReadyHelper[] {
  const { lat } = need;
  if (lat === undefined || !isPlaced(need)) return [...placed, ...unplaced];
  return [...placed.slice(firstFrom(lats, lat - reach), firstFrom(lats, lat + reach)), ...unplaced];
}

/** The place of the first latitude that is not below `lat`. */
function firstFrom(lats: Float64Array, lat: number): number {
  let low = 0;
  for (let high = lats.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((lats[middle] ?? 0) < lat) low = middle + 1;
    else high = middle;
  }
  return low;
}
