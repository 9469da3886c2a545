import type { Circle } from '../core/model/circle.ts';
import type { HandOverReason, Wanted } from '../core/model/need.ts';
import * as en from './en.ts';
import { type Format, formatter } from './format.ts';
import { withOwnKinds } from './kinds.ts';

/** What the story and the board are put together from: English, for people who look behind the line. */

/** What puts lines together for them, where a circle has kinds of help of its own. */
export const inEnglishOf = (circle: Pick<Circle, 'kinds'>): Format =>
  formatter(withOwnKinds(en.inEnglish, 'en', circle));

/** Times and names, which are the same for every circle. */
export const inEnglish = inEnglishOf({});

/** Who is meant where nobody's name is known. */
export const SOMEBODY = 'somebody';

/** At the beginning of a sentence. */
export const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `Marcus, Bev and Luis` */
export const listed = (words: readonly string[]): string =>
  words.length === 0 ? 'nobody' : new Intl.ListFormat('en-GB').format(words);

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** `Three helpers`, `One helper`, `12 helpers` */
export const counted = (count: number, one: string): string =>
  `${NUMBERS[count] ?? String(count)} ${one}${count === 1 ? '' : 's'}`;

/** `a ride and groceries`; `help` where it is not known what kind. */
export function kindsOfHelp(categories: readonly string[], circle: Pick<Circle, 'kinds'>): string {
  const { kind } = inEnglishOf(circle);
  const kinds = categories.filter((each) => each !== 'other').map((each) => kind([each]));
  return kinds.length === 0 ? 'help' : listed(kinds);
}

/** Whether the day or the time is known for which help is wanted. Else there are only the words it was asked with. */
export const isTimed = (wanted: Wanted): boolean => wanted.date !== undefined || wanted.time !== undefined;

/** Why a need is with the coordinators. */
export const HANDED_OVER: Readonly<Record<HandOverReason, string>> = {
  'nobody-yet': 'nobody said yes in time',
  'for-a-person': 'this circle keeps such requests for a person',
  'many-open': 'whoever asks has many requests open',
  'asker-stopped': 'whoever asks takes no more texts',
  'did-not-happen': 'the help did not happen',
};
