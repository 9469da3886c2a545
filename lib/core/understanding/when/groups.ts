import { WEEKDAYS, type Weekday } from '../../model/helper.ts';
import type { When } from '../meaning.ts';
import type { Item, Role } from './atoms.ts';
import { iso } from './calendar.ts';
import { minutesOf, PART_HOURS, settle, startOfRange } from './clock.ts';
import type { Core, Row } from './cores.ts';
import { durationOf } from './lengths.ts';

/** Dates and times that stand together as one phrase: "on [friday at 9 in the morning]". */
export type Group = {
  /** Words of the text: first, and one past the last. */
  readonly from: number;
  readonly to: number;
  /** Place in the cleaned text. */
  readonly start: number;
  readonly end: number;
  readonly date: string | null;
  readonly weekdays: readonly Weekday[] | null;
  readonly time: string | null;
  readonly hours: { readonly from: string; readonly to: string } | null;
  /** Nothing but a length: "two weeks". */
  readonly length: { readonly days: number; readonly end: string | null } | null;
  readonly vague: boolean;
  /** Said with a word that makes it an end: "until", "back on". */
  readonly until: boolean;
};

/** Words that may stand between two cores of one phrase. */
const GLUE: readonly Role[] = [
  'and',
  'at',
  'in',
  'the',
  'the-many',
  'of',
  'from',
  'for',
  'on',
  'around',
  'before',
  'after',
  'until',
  'by',
  'to',
  'this',
  'start',
];
/** Words before a core that belong to the phrase. */
const LEAD: readonly Role[] = [
  'before',
  'after',
  'until',
  'by',
  'from',
  'start',
  'at',
  'around',
  'the',
  'the-many',
  'this',
  'next',
  'every',
  'not',
  'in',
  'for',
  'of',
];
const LATEST = '21:00';
const EARLIEST = '08:00';

export function groupCores(cores: readonly Core[], row: Row): readonly Group[] {
  const groups: Core[][] = [];
  for (const core of cores) {
    const last = groups.at(-1);
    if (last && belongs(last, core, row.items)) last.push(core);
    else groups.push([core]);
  }
  return groups.map((group) => makeGroup(group, row));
}

function belongs(group: readonly Core[], core: Core, items: readonly Item[]): boolean {
  const between = items.slice(group.at(-1)?.to, core.from);
  const joined = between.every((item) => GLUE.includes(item.role as Role) && item.token.join !== 'break');
  const choice = between.length === 1 && between[0]?.role === 'and' && group.at(-1)?.day !== undefined;
  const again = !choice && group.some((one) => one.day && core.day && !one.day.equals(core.day));
  return joined && !again && items[core.from]?.token.join !== 'break' && core.length === undefined;
}

function makeGroup(cores: readonly Core[], row: Row): Group {
  const { items } = row;
  const first = leadOf(cores[0]?.from ?? 0, items);
  const last = (cores.at(-1)?.to ?? 1) - 1;
  const roles = items.slice(first, last + 1).map((item) => item.role);
  const [from, to] = [items[first]?.from ?? 0, items[last]?.to ?? 0];
  const until = roles.includes('until') || roles.includes('by') || roles.includes('before');
  return {
    from,
    to,
    start: items[first]?.token.start ?? 0,
    end: items[last]?.end ?? 0,
    ...daysOf(cores),
    ...timesOf(cores, roles),
    length: lengthOf(cores, row),
    vague: cores.every((core) => core.vague === true || (core.part !== undefined && core.day === undefined)),
    until,
  };
}

function leadOf(core: number, items: readonly Item[]): number {
  let first = core;
  while (first > 0 && items[first]?.token.join !== 'break' && LEAD.includes(items[first - 1]?.role as Role)) first--;
  return first;
}

function daysOf(cores: readonly Core[]): Pick<Group, 'date' | 'weekdays'> {
  const dated = cores.find((core) => core.day);
  const repeats = dated?.bare !== undefined && cores.some((core) => core.plural);
  const weekdays = cores.find((core) => core.weekdays)?.weekdays;
  if (repeats && dated.bare) return { date: null, weekdays: [dated.bare] };
  if (weekdays) return { date: null, weekdays };
  const days = cores.flatMap(({ day }) => (day ? [WEEKDAYS[day.weekday - 1] as Weekday] : []));
  // "tomorrow or thursday"
  if (days.length > 1) return { date: null, weekdays: WEEKDAYS.filter((day) => days.includes(day)) };
  return { date: dated?.day ? iso(dated.day) : null, weekdays: null };
}

function timesOf(cores: readonly Core[], roles: readonly string[]): Pick<Group, 'time' | 'hours'> {
  const said = cores.find((core) => core.start);
  const part = cores.find((core) => core.part)?.part ?? null;
  if (!said?.start) return { time: null, hours: part ? PART_HOURS[part] : null };
  const time = said.end ? startOfRange(said.start, said.end, part) : settle(said.start, part);
  if (said.end) return { time, hours: hoursBetween(time, settle(said.end, part)) };
  if (roles.includes('after') || roles.includes('start') || roles.includes('from'))
    return { time, hours: { from: time, to: LATEST } };
  const ends = roles.includes('before') || roles.includes('until') || roles.includes('by');
  return { time, hours: ends ? { from: EARLIEST, to: time } : null };
}

/** "9 to 12", "9-3": an end that reads earlier than the start is in the afternoon. */
function hoursBetween(from: string, to: string): { readonly from: string; readonly to: string } {
  const later = minutesOf(to) <= minutesOf(from) && minutesOf(to) < 720 ? minutesOf(to) + 720 : minutesOf(to);
  const end = later > minutesOf(from) ? later : 1439;
  return { from, to: `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}` };
}

function lengthOf(cores: readonly Core[], { calendar }: Row): Group['length'] {
  const length = cores.find((core) => core.length)?.length;
  if (!length || cores.length > 1) return null;
  const end = calendar.today.plus(durationOf(length.count, length.unit));
  if (!end.isValid) return null;
  return { days: Math.round(end.diff(calendar.today, 'days').days), end: iso(end) };
}

/** Cuts the phrase out of the cleaned text. */
export function phraseOf(group: Group, text: string): string {
  return text.slice(group.start, group.end);
}

export function whenOf(group: Group, phrase: string): When {
  return { phrase, iso_date: group.date ?? group.length?.end ?? null, time: group.time, weekdays: group.weekdays };
}
