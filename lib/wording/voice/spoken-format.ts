import type { Circle } from '../../core/model/circle.ts';
import type { Weekday } from '../../core/model/helper.ts';
import type { Wanted } from '../../core/model/need.ts';
import type { NeedLine, OfferLine } from '../../core/scene/say.ts';
import type { LocalTime } from '../../core/scene/times.ts';
import { kindCalled } from '../kinds.ts';

/** The small words of a language as they are spoken. A `day` comes as "today", "tomorrow" or "on Tuesday, November 24". */
export type SpokenWords = {
  readonly kinds: Readonly<Record<string, string>>;
  readonly weekdays: Readonly<Record<Weekday, string>>;
  readonly onWeekdays: Readonly<Record<Weekday, string>>;
  readonly months: readonly string[];
  readonly today: string;
  readonly tomorrow: string;
  readonly thisWeek: string;
  /** "on Tuesday, November 24" */
  readonly on: (weekday: string, day: number, month: string) => string;
  /** "9 AM" */
  readonly time: (hour: number, minute: number) => string;
  /** "at 9 AM" */
  readonly at: (time: string, hour: number) => string;
  /** A day and "at 9 AM" together. */
  readonly dayAt: (day: string, at: string) => string;
  /** By when: "by 2 PM today". */
  readonly by: (day: string, time: string, hour: number) => string;
  readonly until: (day: string, at: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly near: (area: string) => string;
  readonly and: string;
  readonly mondayToFriday: string;
  readonly weekend: string;
  readonly everyDay: string;
  readonly andSoOn: string;
  readonly andMore: (left: number) => string;
};

/** For whom something is said: their circle, and the local date on which they hear it, `YYYY-MM-DD`. */
export type Hearing = { readonly circle: Pick<Circle, 'areas'>; readonly today: string };

/** What puts needs, offers and times together for the ear. */
export type SpokenFormat = ReturnType<typeof spokenFormat>;

const WEEKDAY_OF: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const THIS_WEEK: readonly string[] = ['this week', 'esta semana'];

/** What puts lines together for speech in one language. Dates come as `YYYY-MM-DD`, times as `HH:MM`. */
export function spokenFormat(words: SpokenWords, { circle, today }: Hearing) {
  const times = spokenTimes(words, today);

  const kind = (categories: readonly string[]): string =>
    joined(
      categories.map((category) => kindCalled(category, words.kinds)),
      words.and,
    );

  const area = (id: string): string => circle.areas.find((each) => each.id === id)?.name ?? digits(id);

  /** "a ride tomorrow at 9 AM, near Halsey" */
  const need = ({ categories, wanted, area: place }: Omit<NeedLine, 'number'>): string => {
    const what = [kind(categories), wanted && times.when(wanted)].filter(Boolean).join(' ');
    return place ? `${what}, ${words.near(area(place))}` : what;
  };

  /** "a ride, Monday to Friday, from 6 AM to noon" */
  const offer = ({ categories, date, days, hours }: Omit<OfferLine, 'id'>): string => {
    const on = date ? times.day(date) : spokenDays(words, days);
    const between = hours && words.between(times.time(hours.from), times.time(hours.to));
    return [kind(categories), on, between].filter(Boolean).join(', ');
  };

  return {
    ...times,
    kind,
    area,
    need,
    offer,
    /** "on Tuesdays and Thursdays", as a language says it; "every day". */
    weekdays: (days: readonly Weekday[]): string => spokenDays(words, days),
    /** Two of them, and how many more there are: a list is not for the ear. */
    offers: (all: readonly OfferLine[]): string => {
      const left = all.length - SPOKEN_OFFERS;
      return [...all.slice(0, SPOKEN_OFFERS).map(offer), ...(left > 0 ? [words.andMore(left)] : [])].join('; ');
    },
    digits,
    number: (number: number): string => (number < 100 ? String(number) : digits(String(number))),
    /** Somebody's own words, as a sentence that is not too long to listen to. */
    quote: (said: string, most = QUOTE): string => sentence(cut(said, most, words.andSoOn)),
  };
}

/** Days and times, named from the day on which they are heard. */
function spokenTimes(words: SpokenWords, today: string) {
  const day = (date: string): string => {
    if (date === today) return words.today;
    if (date === dayAfter(today)) return words.tomorrow;
    const on = utc(date);
    const weekday = WEEKDAY_OF[on.getUTCDay()] ?? 'mon';
    return words.on(words.weekdays[weekday], on.getUTCDate(), words.months[on.getUTCMonth()] ?? '');
  };

  const time = (clock: string): string => words.time(...hourAndMinute(clock));
  const at = (clock: string): string => words.at(time(clock), hourAndMinute(clock)[0]);

  const when = ({ phrase, date, time: clock }: Wanted): string => {
    if (date) return clock ? words.dayAt(day(date), at(clock)) : day(date);
    if (clock) return at(clock);
    return THIS_WEEK.includes(phrase) ? words.thisWeek : phrase;
  };

  return {
    day,
    time,
    at,
    when,
    by: ({ date, time: clock }: LocalTime): string => words.by(day(date), time(clock), hourAndMinute(clock)[0]),
    until: ({ date, time: clock }: LocalTime): string => words.until(day(date), at(clock)),
  };
}

function spokenDays(words: SpokenWords, days: readonly Weekday[]): string {
  const set = days.join();
  if (set === 'mon,tue,wed,thu,fri') return words.mondayToFriday;
  if (set === 'sat,sun') return words.weekend;
  if (days.length === 7) return words.everyDay;
  return joined(
    days.map((each) => words.onWeekdays[each]),
    words.and,
  );
}

const SPOKEN_OFFERS = 2;
/** Letters of somebody's words that are spoken: some forty words. */
const QUOTE = 200;

/** Said one by one, in groups, so that a voice pauses: "2 0 2, 5 5 5, 0 1 0 2". */
const digits = (text: string): string =>
  text.replaceAll(/\d{2,}/gu, (all) =>
    groups(all)
      .map((group) => [...group].join(' '))
      .join(', '),
  );

const groups = (all: string): readonly string[] =>
  all.length >= 10 ? [all.slice(0, -7), all.slice(-7, -4), all.slice(-4)] : [all];

/** Ends as a sentence does, so that a voice pauses. */
const sentence = (text: string): string => (/[.!?]["']?$/u.test(text) ? text : `${text}.`);

/** With a capital letter. */
export const opening = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** Cuts between words, and says so. */
function cut(said: string, most: number, andSoOn: string): string {
  const clean = said.trim();
  if (clean.length <= most) return clean;
  const start = clean.slice(0, most + 1);
  const space = start.lastIndexOf(' ');
  return `${start.slice(0, space > 0 ? space : most).replace(/[\s,;:.]+$/u, '')}, ${andSoOn}`;
}

function joined(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}

function hourAndMinute(clock: string): [number, number] {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return [hour, minute];
}

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`);

const dayAfter = (date: string): string => new Date(utc(date).getTime() + 86_400_000).toISOString().slice(0, 10);
