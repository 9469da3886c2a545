import type { Lexicon } from '../lexicon.ts';
import { findAll, keepLongest } from '../matcher.ts';
import { type Lists, linesOf, type Phrase, readPhrases } from '../phrases.ts';
import type { Token } from '../tokens.ts';

/** The part a word plays in a date. The same in every language; which words play it is the vocabulary's. */
export const ROLES = [
  'day', // day mon: a weekday
  'days', // days mon: "mondays"
  'month', // month 12
  'today',
  'tonight',
  'tomorrow',
  'overmorrow', // the day after tomorrow
  'week-today', // de hoy en ocho
  'weeks-from', // weeks-from 1: "a week from" thursday
  'weeks-on', // weeks-on 1, behind the day: "el viernes en ocho"
  'next-week', // alone vague; with a weekday the one of next week
  'nth', // nth 1, nth -1: "the first saturday of december", "the last friday of the month"
  'the-day', // before its number: "el dia 3"
  'weekend',
  'weekends',
  'weekdays', // weekdays mon-wed-fri; without a value Monday to Friday
  'every-day',
  'any-day',
  'holiday', // holiday thanksgiving
  'part', // part morning
  'parts', // parts morning: "mornings"
  'this',
  'next',
  'coming', // behind the day: "el lunes que viene"
  'every',
  'last',
  'ago',
  'before',
  'after',
  'until',
  'by',
  'from', // from range: a time follows only with its end (de 6 a 8; una familia de 6)
  'start',
  'at',
  'around',
  'to',
  'and',
  'except',
  'for',
  'in',
  'on',
  'the', // the date: a number behind it can be a day of the month (el 3)
  'the-many', // "los martes": every Tuesday
  'of',
  'not',
  'number', // number 2: "two"
  'one', // "a", "an": one, but only before a length
  'ordinal', // ordinal 1: "first"
  'unit', // unit 7: a week has seven days; unit h, min: hours, minutes
  'am',
  'pm',
  'oclock',
  'half', // half 30, half 15; half -15: "menos cuarto"
  'minutes-to', // minutes-to 15: "a quarter to" ten
  'minutes-past', // minutes-past 30: "half past" one
  'noon',
  'midnight',
  'vague', // "this week", "sometime next month"
  'count', // behind a number: it counts things, so it is no time
] as const;
export type Role = (typeof ROLES)[number];

export type Atom = { readonly role: Role; readonly value: string };

/** Reads `role value: phrase, phrase` lines. Throws on an unknown role, for the editor's sake. */
export function readAtoms(section: string, lists: Lists): readonly Phrase<Atom>[] {
  return linesOf(section).flatMap((line) => {
    const [head = '', phrases = ''] = line.split(':');
    const [role = '', value = ''] = head.trim().split(/\s+/);
    if (!isRole(role)) throw new Error(`vocabulary: no part of a date is called "${role}"`);
    return readPhrases(phrases.replaceAll(',', '\n'), { role, value }, lists);
  });
}

function isRole(role: string): role is Role {
  return (ROLES as readonly string[]).includes(role);
}

/** A word, or words, of the text with the part they play; `other` for those that play none. */
export type Item = {
  readonly role: Role | 'clock' | 'date' | 'other';
  readonly value: string;
  readonly from: number;
  readonly to: number;
  /** Where it ends in the cleaned text. */
  readonly end: number;
  /** Its first word. */
  readonly token: Token;
};

/** The text as a row of date parts and other words. */
export function itemsOf(tokens: readonly Token[], { atoms }: Lexicon): readonly Item[] {
  const edges = { start: 0, end: tokens.length };
  const found = new Map(keepLongest(findAll(atoms, tokens, edges)).map((match) => [match.from, match]));
  const items: Item[] = [];
  for (let place = 0; place < tokens.length; ) {
    const token = tokens[place] as Token;
    const match = found.get(place);
    const to = match?.to ?? place + 1;
    items.push({
      ...(match ? match.phrase.label : numeric(token)),
      from: place,
      to,
      end: tokens[to - 1]?.end ?? token.end,
      token,
    });
    place = to;
  }
  return items;
}

function numeric({ kind, word }: Token): { readonly role: Item['role']; readonly value: string } {
  if (kind === 'number') return { role: 'number', value: word };
  if (kind === 'clock' || kind === 'date') return { role: kind, value: word };
  const about = /^([0-9]{1,2}(?::?[0-9]{2})?)ish$/.exec(word);
  if (about) return { role: 'clock', value: about[1] ?? '' };
  const ordinal = /^([0-9]{1,2})(st|nd|rd|th|ro|er|do)$/.exec(word);
  return ordinal ? { role: 'ordinal', value: ordinal[1] ?? '' } : { role: 'other', value: word };
}
