import { kilometres } from './distance.ts';
import type { ReadyHelper, ReadyNeed } from './prepare.ts';

/** Values are whole numbers, so that totals are exact and the plan does not depend on rounding. */
const SCALE = 1_000_000;

/** Around this much gain, in the unit of worth, a value passes from steep to flat: it never reaches 0. */
const BEND = 0.02;

/** At this value an ask gains as much as it costs. Below it, waiting is better. */
export const WORTHWHILE = SCALE * BEND;

/** Where a place is not known, somebody lives about half way. */
const HALF_WAY = 0.5;

/**
 * What asking this helper about this need is worth now: a positive whole number that depends on no other pair
 * (CONTRACTS 4). README.md beside this file says it in words.
 */
export function pairValue(need: ReadyNeed, { helper, chance, fatigue, price }: ReadyHelper): number {
  return askValue(need, { way: wayOf(kilometres(need.need, helper), helper.reachKm), chance, fatigue, price });
}

/** The way as a share of a helper's reach. */
export const wayOf = (km = Number.NaN, reachKm: number): number =>
  Number.isNaN(km) ? HALF_WAY : km / Math.max(reachKm, 0.001);

type Asked = { readonly way: number; readonly chance: number; readonly fatigue: number; readonly price: number };

/** The same from the numbers alone, for a loop over all pairs. */
export function askValue({ worth, settings }: ReadyNeed, { way, chance, fatigue, price }: Asked): number {
  // As ready as this helper is, less the farther it is and the more they were asked of late.
  const chanceNow = chance * Math.exp(-settings.far * way - settings.tiring * fatigue);
  const gain = chanceNow * worth - price;
  const bent = gain > 0 ? BEND + gain : (BEND * BEND) / (BEND - gain);
  return Math.max(1, Math.round(SCALE * bent));
}
