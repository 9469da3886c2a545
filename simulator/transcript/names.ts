import { isHidden } from './people.ts';

/** Letters with their marks, and digits: what stands for a person in every line of a transcript. */
const PIECES = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/** `Mrs. Álvarez` as one word, `MrsÁlvarez`. A capital first letter tells it from a transcript's own words. */
export function squash(name: string): string {
  const word = (name.normalize('NFC').match(PIECES) ?? []).map(capital).join('');
  return /^\p{Ll}|^\P{L}/u.test(word) ? `Phone${word}` : word;
}

const capital = (piece: string): string => {
  const [first = '', ...rest] = piece;
  return first.toUpperCase() + rest.join('');
};

export type Unnamed = {
  readonly number: string;
  /** As somebody wrote it; nothing when nobody did. */
  readonly name: string | undefined;
  /** Whether a name, in any case, is somebody else's. */
  readonly isTaken: (name: string) => boolean;
};

/** What a transcript calls somebody: one word that nobody else has. */
export function nameFor({ number, name = '', isTaken }: Unnamed): string {
  const wanted = squash(name) || nameless(number);
  if (!isTaken(wanted)) return wanted;
  for (let n = 2; ; n += 1) if (!isTaken(`${wanted}${n}`)) return `${wanted}${n}`;
}

/** `Phone0131`, as the terminal calls a number that nobody introduced. */
const nameless = (number: string): string =>
  isHidden(number) ? 'Hidden' : `Phone${number.replaceAll(/\D/gu, '').slice(-4)}`;
