import { type Replies, WEEKDAYS, type Weekday } from '../model/helper.ts';
import type { SeenHelper, SeenOffer } from '../model/roster.ts';

/**
 * What the matcher sees of a helper in one short line, with the id 30 to 120 bytes and 59 on average: a sweep of a large
 * circle reads thousands of them. `|` between fields, and empty ones at the end are left out; times are milliseconds in base 36.
 */
export function packed(helper: SeenHelper): string {
  return [
    helper.offers.map(packedOffer).join(';'),
    encodeURIComponent(helper.area ?? ''),
    helper.weeklyCap ?? '',
    helper.askedAt.map(packedTime).join(','),
    packedLast(helper),
    helper.helpedAt.map(packedTime).join(','),
    packedTime(helper.restingUntil),
    packedTime(helper.pausedUntil),
    helper.asks.join(','),
    packedReplies(helper.replies),
  ]
    .join('|')
    .replace(/\|+$/u, '');
}

/** The helper whom `packed` made a line of: the matcher plans with the one as with the other. */
export function unpacked(id: string, line: string): SeenHelper {
  const [offers, area, cap, asked, last, helped, resting, paused, asks, replies] = line.split('|');
  const askedAt = listOf(asked).flatMap((each) => timeOf(each) ?? []);
  return {
    id,
    offers: listOf(offers, ';').map(offerOf),
    area: area ? decodeURIComponent(area) : undefined,
    weeklyCap: cap ? Number(cap) : undefined,
    askedAt,
    lastAskedAt: last === NEVER ? undefined : last ? timeOf(last) : askedAt.at(-1),
    helpedAt: listOf(helped).flatMap((each) => timeOf(each) ?? []),
    restingUntil: timeOf(resting),
    pausedUntil: timeOf(paused),
    asks: listOf(asks).map(Number),
    replies: repliesOf(replies),
  };
}

/** Nearly always the last of the week's asks, and not said twice then. */
const packedLast = ({ askedAt, lastAskedAt }: SeenHelper): string => {
  if (lastAskedAt === askedAt.at(-1)) return '';
  return lastAskedAt === undefined ? NEVER : packedTime(lastAskedAt);
};
const NEVER = '-';

const packedTime = (time: string | undefined): string => (time === undefined ? '' : Date.parse(time).toString(36));
const timeOf = (text: string | undefined): string | undefined =>
  text ? new Date(Number.parseInt(text, 36)).toISOString() : undefined;

const listOf = (text: string | undefined, between = ','): readonly string[] => (text ? text.split(between) : []);

const packedReplies = (replies: Replies | undefined): string =>
  replies === undefined ? '' : [replies.yes, replies.no, replies.silent, packedTime(replies.at)].join(',');

function repliesOf(text: string | undefined): Replies | undefined {
  const [yes, no, silent, at] = listOf(text);
  const time = timeOf(at);
  return time === undefined ? undefined : { yes: Number(yes), no: Number(no), silent: Number(silent), at: time };
}

/** Kinds, days, hours, date; `!` where it is for that date alone. */
const packedOffer = ({ categories, days, hours, date, standing }: SeenOffer): string =>
  [
    categories.map(encodeURIComponent).join(','),
    packedDays(days),
    hours === undefined ? '' : `${hours.from}-${hours.to}`,
    `${date ?? ''}${standing ? '' : '!'}`,
  ]
    .join('/')
    .replace(/\/+$/u, '');

function offerOf(text: string): SeenOffer {
  const [kinds, days, hours, date] = text.split('/');
  const [from, to] = listOf(hours, '-');
  return {
    categories: listOf(kinds).map(decodeURIComponent),
    days: daysOf(days),
    hours: from !== undefined && to !== undefined ? { from, to } : undefined,
    date: date?.replace('!', '') || undefined,
    standing: date?.endsWith('!') !== true,
  };
}

/** A bit for each day of the week, Monday's the lowest. */
const packedDays = (days: readonly Weekday[]): string =>
  days.length === 0 ? '' : days.reduce((bits, day) => bits | (1 << WEEKDAYS.indexOf(day)), 0).toString(36);
const daysOf = (text: string | undefined): readonly Weekday[] =>
  text ? WEEKDAYS.filter((_, place) => Number.parseInt(text, 36) & (1 << place)) : [];
