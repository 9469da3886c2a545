import type { Ready, ReadyHelper, ReadyNeed } from './prepare.ts';
import { type Dweller, Rows } from './rows.ts';
import { isBusy } from './walls.ts';

/**
 * Finds the helpers worth testing against a need, without comparing everybody to everybody: they offer it, are not busy,
 * and live where somebody with their reach would come. Numbers are places in `ready.helpers`, in order. The walls still
 * decide; this saves testing in vain.
 */
export function candidateNumbers({ helpers, needs }: Ready): (need: ReadyNeed) => Int32Array {
  const bits = bitsOf(needs);
  const free: Unplaced[] = [];
  for (const [number, each] of helpers.entries()) {
    const dweller = freeDweller(each, number, bits);
    if (dweller !== undefined) free.push(dweller);
  }
  const few = free.length <= FEW;
  const placed = new Rows(few ? [] : free.filter(isPlaced));
  const unplaced = few ? free : free.filter((each) => !isPlaced(each));
  return ({ need, spared }) => {
    if (spared) return new Int32Array(0);
    const wanted = bits.get(need.category) ?? 0;
    const offering = (list: readonly Unplaced[]) => list.filter((each) => (each.offers & wanted) !== 0).map(numberOf);
    if (need.lat === undefined || need.lon === undefined) return new Int32Array(offering(free));
    const near = placed.around(need.lat, need.lon, wanted);
    return new Int32Array(unplaced.length === 0 ? near : near.concat(offering(unplaced))).sort();
  };
}

/** So few are tested one by one sooner than they are put in rows. */
const FEW = 100;

/** The same, as helpers. */
export function candidateFinder(ready: Ready): (need: ReadyNeed) => readonly ReadyHelper[] {
  const find = candidateNumbers(ready);
  return (need) => [...find(need)].flatMap((number) => ready.helpers[number] ?? []);
}

type Unplaced = Omit<Dweller, 'lat' | 'lon'> & { readonly lat: number | undefined; readonly lon: number | undefined };

const numberOf = ({ number }: Unplaced): number => number;

const isPlaced = (dweller: Unplaced): dweller is Dweller => dweller.lat !== undefined && dweller.lon !== undefined;

/** A bit for each category that is wanted; beyond 32 some share one, and the walls tell them apart. */
function bitsOf(needs: readonly ReadyNeed[]): ReadonlyMap<string, number> {
  const categories = [...new Set(needs.map(({ need }) => need.category))];
  return new Map(categories.map((category, place) => [category, 1 << (place % 32)]));
}

function freeDweller(ready: ReadyHelper, number: number, bits: ReadonlyMap<string, number>): Unplaced | undefined {
  if (isBusy(ready)) return undefined;
  const { categories, lat, lon, reachKm } = ready.helper;
  const offers = categories.reduce((all, category) => all | (bits.get(category) ?? 0), 0);
  return offers === 0 ? undefined : { number, offers, lat, lon, reachKm };
}
