import type { CallAction } from '../control.ts';
import { oneLine } from './deed-words.ts';

/** What somebody does with their phone in a call. */
export type CallDeed = { readonly call: true } | CallAction;

export type CallWords = { readonly who: string; readonly deed: CallDeed };

type Form = {
  readonly form: RegExp;
  readonly read: (words: string) => CallDeed;
};

/** What follows a name, each in one form alone: what is written down must read back as the same. */
const FORMS: readonly Form[] = [
  { form: /^ calls$/u, read: () => ({ call: true }) },
  { form: /^ presses ([\d*#]+)$/u, read: (digits) => ({ digits }) },
  { form: /^ says (.+)$/u, read: (speech) => ({ speech }) },
  { form: /^ records and hangs up (.+)$/u, read: (record) => ({ record, hangup: true }) },
  { form: /^ records (.+)$/u, read: (record) => ({ record }) },
  { form: /^ is silent$/u, read: () => ({ silence: true }) },
  { form: /^ hangs up$/u, read: () => ({ hangup: true }) },
  { form: /^'s last step comes again$/u, read: () => ({ again: true }) },
  { form: /^ answers$/u, read: () => ({ answer: 'human' }) },
  { form: /^'s machine answers$/u, read: () => ({ answer: 'machine' }) },
  { form: /^'s line is busy$/u, read: () => ({ answer: 'busy' }) },
  { form: /^ does not answer$/u, read: () => ({ answer: 'no-answer' }) },
  { form: /^'s number is dead$/u, read: () => ({ answer: 'failed' }) },
];

/** Reads `Dolores presses 1` or `Walter's machine answers`. Nothing if the line is not about a call. */
export function readCallWords(line: string): CallWords | undefined {
  const [, who, rest] = /^(\S+?)((?:['’]s)? .+)$/u.exec(line.trimEnd()) ?? [];
  const deed = rest === undefined ? undefined : readDeed(rest.replace('’s', "'s"));
  return who === undefined || deed === undefined ? undefined : { who, deed };
}

/** The same without a name: `presses 1`, `machine answers`. */
export const readNameless = (words: string): CallDeed | undefined => readDeed(` ${words}`) ?? readDeed(`'s ${words}`);

function readDeed(rest: string): CallDeed | undefined {
  for (const { form, read } of FORMS) {
    const match = form.exec(rest);
    if (match !== null) return read(match[1] ?? '');
  }
  return undefined;
}

const ANSWERS = {
  human: ' answers',
  machine: "'s machine answers",
  busy: "'s line is busy",
  'no-answer': ' does not answer',
  failed: "'s number is dead",
} as const;

/** The line that says it, as `readCallWords` reads it. Who says nothing is silent. */
export function callLine(name: string, deed: CallDeed): string {
  if ('call' in deed) return `${name} calls`;
  if ('digits' in deed && !('record' in deed)) return `${name} presses ${deed.digits}`;
  if ('speech' in deed) return spoken(`${name} says`, deed.speech) ?? `${name} is silent`;
  if ('record' in deed) return recorded(name, deed);
  if ('silence' in deed) return `${name} is silent`;
  if ('again' in deed) return `${name}'s last step comes again`;
  if ('answer' in deed) return `${name}${ANSWERS[deed.answer]}`;
  return `${name} hangs up`;
}

function recorded(name: string, { record, hangup }: Extract<CallAction, { readonly record: string }>): string {
  if (hangup === true) return spoken(`${name} records and hangs up`, record) ?? `${name} hangs up`;
  // So that nobody seems to hang up who only says so.
  const words = record.trim().replace(/^and(?= hangs up )/u, 'And');
  return spoken(`${name} records`, words) ?? `${name} is silent`;
}

function spoken(how: string, words: string): string | undefined {
  const said = oneLine(words).trim();
  return said === '' ? undefined : `${how} ${said}`;
}

/** Whether somebody's part in a call ends with this, so that nobody needs to be told that it is over. */
export const endsCall = (deed: CallDeed): boolean =>
  'hangup' in deed || ('answer' in deed && deed.answer !== 'human' && deed.answer !== 'machine');

/** What happens to people in a call. It is written down, and skipped when a transcript is played. */
export const NEWS = {
  hears: (name: string, words: string) => `${name} hears < ${oneLine(words)}`,
  machineHears: (name: string, words: string) => `${name}'s machine hears < ${oneLine(words)}`,
  rings: (name: string) => `${name}'s phone rings`,
  stopsRinging: (name: string) => `${name}'s phone stops ringing`,
  connected: (name: string, other: string) => `(${name} and ${other} are connected)`,
  over: '(the call is over)',
  overFor: (name: string) => `(${name}'s call is over)`,
} as const;

/** Whether a line of a transcript says what somebody got by text or in a call: the hotline says it again by itself. */
export const isNews = (line: string): boolean =>
  /^\S+ (?:hears )?< /u.test(line) ||
  /^\S+['’]s (?:machine hears < |phone rings$|phone stops ringing$)/u.test(line) ||
  /^\((?:the|\S+['’]s) call is over\)$|^\(\S+ and \S+ are connected\)$/u.test(line);
