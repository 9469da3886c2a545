import { DateTime } from 'luxon';
import type { Area, Circle } from '../model/circle.ts';
import { WEEKDAYS } from '../model/helper.ts';
import type { SeenHelper, SeenOffer } from '../model/roster.ts';
import { repliesNow } from '../needs/replies.ts';
import { fatigueOf } from './fatigue.ts';
import type { InstanceHelper, Window } from './instance.ts';
import { DEFAULT_POLICY } from './settings.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Context = { readonly circle: Circle; readonly now: Date; readonly areas: ReadonlyMap<string, Area> };

/** A circle's helper as the matcher sees them. What they did not set themselves is the agreement's. */
export function instanceHelper(helper: SeenHelper, { circle, now, areas }: Context): InstanceHelper {
  const today = DateTime.fromJSDate(now, { zone: circle.zone }).toFormat('yyyy-MM-dd');
  const offers = helper.offers.filter((offer) => isLive(offer, today));
  const area = areas.get(helper.area ?? '');
  return {
    id: helper.id,
    categories: [...new Set(offers.flatMap(({ categories }) => categories))],
    lat: area?.lat,
    lon: area?.lon,
    reachKm: circle.agreement.reachKm,
    weeklyCap: helper.weeklyCap ?? circle.agreement.weeklyCap,
    asksLast7Days: countSince(helper.askedAt, now.getTime() - 7 * DAY),
    helpsLast28Days: countSince(helper.helpedAt, now.getTime() - 28 * DAY),
    lastAskedAt: helper.lastAskedAt,
    lastHelpedAt: helper.helpedAt.at(-1),
    restingUntil: helper.restingUntil,
    pausedUntil: helper.pausedUntil,
    coolingUntil: coolingUntil(helper, circle, now),
    openAsk: helper.asks.length > 0,
    replies: repliesNow(helper.replies, now),
    fatigue: fatigueOf(
      helper.askedAt.map((at) => Date.parse(at)),
      now.getTime(),
      DEFAULT_POLICY.halfLifeDays,
    ),
    available: offers.map(windowOf),
  };
}

/** Whoever was asked is left in peace for the agreement's hours, whether they answered or not. */
function coolingUntil({ lastAskedAt }: SeenHelper, { agreement }: Circle, now: Date): string | undefined {
  if (lastAskedAt === undefined) return undefined;
  const until = Date.parse(lastAskedAt) + agreement.hoursBetweenAsks * HOUR;
  return until > now.getTime() ? new Date(until).toISOString() : undefined;
}

/** A one-off offer ends with its day. */
export const isLive = ({ standing, date }: SeenOffer, today: string): boolean =>
  standing || date === undefined || date >= today;

/** An offer without days or hours holds on any. Days mean nothing to an offer for one date. */
const windowOf = ({ categories, standing, date, days, hours }: SeenOffer): Window => ({
  days: days.length > 0 ? days : WEEKDAYS,
  from: hours?.from ?? '00:00',
  to: hours?.to ?? '24:00',
  categories,
  date: standing ? undefined : date,
});

const countSince = (times: readonly string[], since: number): number =>
  times.filter((time) => Date.parse(time) > since).length;
