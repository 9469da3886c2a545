import type { Urgency } from '../model/circle.ts';
import { kilometres } from './distance.ts';
import type { ReadyHelper, ReadyNeed } from './prepare.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const URGENCY: Readonly<Record<Urgency, number>> = { high: 9, normal: 3, low: 1 };

/** The parts of a helper's turn; they add up to 1. How long ago they were asked weighs most: that is the rotation. */
const TURN = { rested: 0.6, spare: 0.15, near: 0.15, spread: 0.1 };

/** Without a record a yes is as likely as not; nobody's record takes them out of the rotation. */
const CHANCE = { unknown: 0.5, least: 0.05 };

/** Days after which a helper counts as half rested from an ask. */
const HALF_RESTED_DAYS = 7;

/** Values are whole numbers, so that totals are exact and the plan does not depend on rounding. */
const SCALE = 10_000;

/**
 * What asking this helper about this need is worth now: a positive whole number that depends on no other pair
 * (CONTRACTS 4). README.md beside this file says it in words.
 */
export function pairValue(need: ReadyNeed, helper: ReadyHelper): number {
  const chance = Math.max(CHANCE.least, helper.helper.acceptRate ?? CHANCE.unknown);
  return Math.max(1, Math.round(SCALE * worthOf(need) * turnOf(need, helper) * chance));
}

/** Urgency, up to doubled as the time of need comes near, and up to a quarter more after a day of waiting. */
function worthOf({ need, now, deadline, openedAt }: ReadyNeed): number {
  const daysLeft = deadline === undefined ? Infinity : Math.max(0, deadline - now) / DAY;
  const daysWaited = Math.max(0, now - openedAt) / DAY;
  return URGENCY[need.urgency] * (1 + 1 / (1 + daysLeft)) * (1 + Math.min(1, daysWaited) / 4);
}

function turnOf(need: ReadyNeed, { helper, lastAskedAt }: ReadyHelper): number {
  const daysAgo = lastAskedAt === undefined ? Infinity : Math.max(0, need.now - lastAskedAt) / DAY;
  const rested = daysAgo === Infinity ? 1 : daysAgo / (daysAgo + HALF_RESTED_DAYS);
  const spare = helper.weeklyCap > 0 ? Math.max(0, 1 - helper.asksLast7Days / helper.weeklyCap) : 0;
  const km = kilometres(need.need, helper);
  const near = km === undefined ? 0.5 : 1 - Math.min(1, km / Math.max(helper.reachKm, 0.001));
  const spread = 1 / (1 + helper.helpsLast28Days / 4);
  return TURN.rested * rested + TURN.spare * spare + TURN.near * near + TURN.spread * spread;
}
