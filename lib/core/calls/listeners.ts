import { DateTime } from 'luxon';
import type { Circle } from '../model/circle.ts';
import { type Helper, type Offer, WEEKDAYS } from '../model/helper.ts';
import { iso, isQuiet, localClock, localDate } from '../scene/times.ts';

/** Kinds of help that are given by listening. */
const LISTENING = ['emotional_support', 'companionship'];
/** So many are rung, one after the other; a caller should not wait longer. */
const MOST = 2;

/**
 * Who may be rung now by somebody who wants to talk: offered to listen, at this hour, neither resting nor asked about
 * anything else. Whoever was asked longest ago comes first. Nobody in quiet hours.
 */
export function listenersNow(
  helpers: readonly Helper[],
  { circle, now, self }: { readonly circle: Circle; readonly now: Date; readonly self: string },
): readonly Helper[] {
  if (isQuiet(circle, now)) return [];
  return helpers
    .filter(
      (helper) => helper.id !== self && isFree(helper, now) && helper.offers.some((each) => holds(each, circle, now)),
    )
    .sort((a, b) => (a.lastAskedAt ?? '').localeCompare(b.lastAskedAt ?? ''))
    .slice(0, MOST);
}

const isFree = ({ restingUntil = '', pausedUntil = '', asks }: Helper, now: Date): boolean =>
  restingUntil <= iso(now) && pausedUntil <= iso(now) && asks.length === 0;

function holds({ categories, days, hours, date }: Offer, circle: Circle, now: Date): boolean {
  const today = WEEKDAYS[DateTime.fromJSDate(now, { zone: circle.zone }).weekday - 1];
  const clock = localClock(now, circle.zone);
  return (
    categories.some((category) => LISTENING.includes(category)) &&
    (days.length === 0 || (today !== undefined && days.includes(today))) &&
    (hours === undefined || (clock >= hours.from && clock < hours.to)) &&
    (date === undefined || date === localDate(now, circle.zone))
  );
}
