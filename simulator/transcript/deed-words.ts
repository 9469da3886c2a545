import type { PhoneChange } from '../control.ts';

/** A transcript has one line for everything: what breaks a line becomes a space. */
export const oneLine = (words: string): string => words.replace(/\r\n|[\r\n\u2028\u2029]/gu, ' ');

/** What somebody received by text. */
export const GOT = (name: string, body: string): string => `${name} < ${oneLine(body)}`;

/** What is done on the line outside of calls, in the words of a transcript. */
export const DEEDS = {
  begins: (when: string) => `at ${when}`,
  comment: (words: string) => `# ${words}`,
  /** `number`: as an introduction has it, which for a hidden one is a word. */
  who: (name: string, number: string) => `who ${name} ${number}`,
  texts: (name: string, body: string) => `${name} > ${oneLine(body)}`,
  /** The nth text of somebody comes once more. */
  again: (name: string, place: number) => `same ${name} ${place}`,
  phone: (name: string, how: PhoneWord) => `phone ${name} ${how}`,
  /** The next chances of a kind go wrong; none: they no longer do. */
  fault: (kind: string, names: readonly string[]) => `fault ${kind} ${names.join(',') || OFF}`,
  noFaults: 'fault off',
} as const;

/** Instead of the names of faults: none. */
export const OFF = 'off';

export const PHONE_WORDS = ['mobile', 'landline', 'off', 'blocked', 'unblocked'] as const;
export type PhoneWord = (typeof PHONE_WORDS)[number];

/** What `phone Walter landline` asks of the company. */
export const phoneChange = (how: PhoneWord): PhoneChange =>
  how === 'blocked' || how === 'unblocked' ? { blocked: how === 'blocked' } : { kind: how };

/** The lines that say what was changed about a phone; its name and whether it is put away are no part of a story. */
export const phoneWords = ({ kind, blocked }: PhoneChange): readonly PhoneWord[] => [
  ...(kind === undefined ? [] : [kind]),
  ...(blocked === undefined ? [] : [blocked ? ('blocked' as const) : ('unblocked' as const)]),
];
