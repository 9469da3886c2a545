import { DateTime } from 'luxon';
import type { Circle } from '../model/circle.ts';
import { type Helper, type Offer, WEEKDAYS } from '../model/helper.ts';
import { daysLater, iso, isQuiet, localClock, localDate, minutesLater } from '../scene/times.ts';

/** Kinds of help that are given by listening. */
const LISTENING = ['emotional_support', 'companionship'];
/** So many are rung, one after the other; a caller should not wait longer. */
const MOST = 2;

/** Whoever was rung or asked so many minutes ago is left in peace. */
const PEACE_MINUTES = 10;

/**
 * Who may be rung now by somebody who wants to talk: offered to listen, at this hour, neither resting nor asked about
 * anything else, nor more often in a week than they are willing to be. Whoever was asked longest ago comes first. Nobody
 * in quiet hours.
 */
export function listenersNow(
  helpers: readonly Helper[],
  { circle, now, self }: { readonly circle: Circle; readonly now: Date; readonly self: string },
): readonly Helper[] {
  if (isQuiet(circle, now)) return [];
  return helpers
    .filter(
      (helper) =>
        helper.id !== self && isFree(helper, circle, now) && helper.offers.some((each) => holds(each, circle, now)),
    )
    .sort((a, b) => (a.lastAskedAt ?? '').localeCompare(b.lastAskedAt ?? ''))
    .slice(0, MOST);
}

function isFree(helper: Helper, circle: Circle, now: Date): boolean {
  const { restingUntil = '', pausedUntil = '', listeningUntil = '', lastAskedAt = '' } = helper;
  const unbound = [restingUntil, pausedUntil, listeningUntil].every((until) => until <= iso(now));
  const inPeace = lastAskedAt <= iso(minutesLater(now, -PEACE_MINUTES));
  return unbound && inPeace && helper.asks.length === 0 && hasSpare(helper, circle, now);
}

/** Being rung counts as being asked. */
const hasSpare = ({ askedAt, weeklyCap }: Helper, { agreement }: Circle, now: Date): boolean =>
  askedAt.filter((at) => at > iso(daysLater(now, -7))).length < (weeklyCap ?? agreement.weeklyCap);

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
