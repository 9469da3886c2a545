import type { Weekday } from '../core/model/helper.ts';
import type { Wanted } from '../core/model/need.ts';
import type { NeedLine, OfferLine, SentenceName, Sentences } from '../core/scene/say.ts';
import type { LocalTime } from '../core/scene/times.ts';
import { kindCalled } from './kinds.ts';

/** The small words of a language, from which needs, offers and times are put together. */
export type SmallWords = {
  readonly kinds: Readonly<Record<string, string>>;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly months: readonly string[];
  readonly date: (parts: { weekday: string; day: number; month: string }) => string;
  readonly time: (hour: number, minute: number) => string;
  readonly at: (time: string) => string;
  readonly near: (area: string) => string;
  readonly and: string;
  readonly weekdaysMonToFri: string;
  readonly weekend: string;
  readonly daily: string;
  /** "every Tue and Thu" */
  readonly every: (days: string) => string;
  readonly from: (from: string, to: string) => string;
  readonly today: string;
  readonly tomorrow: string;
};

const WEEKDAY_OF: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** What puts lines together in one language, for one circle. */
export type Format = ReturnType<typeof formatter>;

/** What puts lines together in one language. Dates come as `YYYY-MM-DD`, times as `HH:MM`. */
export function formatter(words: SmallWords) {
  const kind = (categories: readonly string[]): string =>
    categories.map((category) => kindCalled(category, words.kinds)).join(` ${words.and} `);

  const date = (isoDate: string): string => {
    const [year = 1970, month = 1, day = 1] = isoDate.split('-').map(Number);
    const weekday = WEEKDAY_OF[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? 'mon';
    return words.date({ weekday: words.weekdays[weekday], day, month: words.months[month - 1] ?? '' });
  };

  const time = (clock: string): string => {
    const [hour = 0, minute = 0] = clock.split(':').map(Number);
    return words.time(hour, minute);
  };

  const wanted = (when: Wanted | undefined): string | undefined => {
    if (!when) return undefined;
    const day = when.date && date(when.date);
    const clock = when.time && words.at(time(when.time));
    return [day, clock].filter(Boolean).join(' ') || when.phrase;
  };

  /** "27: a ride, Tue Nov 24 at 9:00 AM, near 11216" */
  const line = (need: NeedLine): string => {
    const about = [kind(need.categories), wanted(need.wanted), need.area && words.near(need.area)];
    return `${need.number}: ${about.filter(Boolean).join(', ')}`;
  };

  const by = (at: LocalTime): string => {
    const clock = time(at.time);
    if (at.day === 'later') return `${date(at.date)}, ${clock}`;
    return at.day === 'tomorrow' ? `${clock} ${words.tomorrow}` : `${clock} ${words.today}`;
  };

  const days = (offer: OfferLine): string | undefined => {
    const set = offer.days.join();
    if (offer.date) return date(offer.date);
    if (set === 'mon,tue,wed,thu,fri') return words.weekdaysMonToFri;
    if (set === 'sat,sun') return words.weekend;
    if (offer.days.length === 7) return words.daily;
    return offer.days.map((day) => words.weekdays[day]).join(', ') || undefined;
  };

  /** "every Tue and Thu", "every day" */
  const every = (all: readonly Weekday[]): string => {
    const named = all.map((day) => words.weekdays[day]);
    const last = named.at(-1) ?? '';
    if (named.length === 7) return words.daily;
    return words.every(named.length < 2 ? last : `${named.slice(0, -1).join(', ')} ${words.and} ${last}`);
  };

  /** "Mon-Fri, 6:00 AM to 12:00 PM"; nothing for an offer that holds at any time. */
  const offered = (each: OfferLine): string => {
    const hours = each.hours && words.from(time(each.hours.from), time(each.hours.to));
    return [days(each), hours].filter(Boolean).join(', ');
  };

  /** "1: a ride, Mon-Fri, 6:00 AM to 12:00 PM" */
  const offer = (each: OfferLine): string =>
    `${each.id}: ${[kind(each.categories), offered(each)].filter(Boolean).join(', ')}`;

  return {
    kind,
    date,
    time,
    wanted,
    line,
    by,
    every,
    offered,
    offer,
    offers: (all: readonly OfferLine[]) => all.map(offer).join('; '),
  };
}

/** What an organiser translates: a function per sentence. */
export type Wording = { readonly [Name in SentenceName]: (values: Sentences[Name], f: Format) => string };

/** Cuts a quotation at a whole letter, so that the sentence around it keeps its length. */
export function shorten(words: string, most: number): string {
  const letters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(words)];
  if (letters.length <= most) return words;
  return `${letters
    .slice(0, most - 3)
    .map((letter) => letter.segment)
    .join('')
    .trimEnd()}...`;
}

/** Joins as many lines as fit into `most` characters; `more` says how many did not. */
export function fitted(lines: readonly string[], most: number, more: (left: number) => string): string {
  let text = '';
  for (const [place, line] of lines.entries()) {
    const next = text === '' ? line : `${text}; ${line}`;
    if (next.length > most) return `${text}${text ? ' ' : ''}${more(lines.length - place)}`;
    text = next;
  }
  return text;
}

/** As many lines as fit, and how many are not told: those that did not, and the `unlisted`, who have no line. */
export function fittedOf(
  lines: readonly string[],
  {
    unlisted,
    most,
    more,
  }: { readonly unlisted: number; readonly most: number; readonly more: (left: number) => string },
): string {
  if (lines.join('; ').length > most) return fitted(lines, most, (left) => more(left + unlisted));
  return [...lines, ...(unlisted > 0 ? [more(unlisted)] : [])].join('; ');
}
