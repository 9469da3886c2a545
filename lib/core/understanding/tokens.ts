import { fold } from './clean.ts';

/** What stands between a word and the one before it. A `break` ends a sentence; a phrase never reaches across it. */
export type Join = 'space' | 'none' | 'comma' | 'dash' | 'slash' | 'break';

/** `sign` is a character that can mean something by itself: ? # $ and emoji. */
export type TokenKind = 'word' | 'number' | 'clock' | 'date' | 'phone' | 'sign';

export type Token = {
  /** Folded, and later expanded ("u" → "you") and corrected: what phrases are compared with. */
  readonly word: string;
  /** As it stands in the cleaned text. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly join: Join;
  readonly kind: TokenKind;
};

const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /[0-9]/;
const EMOJI = /\p{Extended_Pictographic}/u;

/** Cuts a cleaned text into words, numbers and signs, in one pass from left to right. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let join: Join = 'break';
  let at = 0;
  while (at < text.length) {
    const length = tokenLength(text, at);
    if (length === 0) {
      const size = (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      join = stronger(join, joinOf(text, at, size));
      at += size;
      continue;
    }
    const raw = text.slice(at, at + length);
    tokens.push({ word: wordOf(raw), raw, start: at, end: at + length, join, kind: kindOf(raw) });
    at += length;
    join = raw === '?' ? 'break' : 'none';
  }
  return markPhones(tokens);
}

function tokenLength(text: string, at: number): number {
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (DIGIT.test(first)) return numberLength(text, at);
  if (LETTER.test(first)) return wordLength(text, at);
  if (first === '?' || first === '#' || first === '$' || first === '&' || first === '@' || first === '+') return 1;
  return EMOJI.test(first) ? first.length : 0;
}

/** Digits with what belongs to them: 530pm, 10:30, 12/2/26, 3rd, 2nite. */
function numberLength(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end)) end++;
  while ((text[end] === ':' || text[end] === '/' || text[end] === '.') && isDigit(text, end + 1)) {
    end++;
    while (isDigit(text, end)) end++;
  }
  return isLetter(text, end) ? end - at + wordLength(text, end) : end - at;
}

function wordLength(text: string, at: number): number {
  let end = at;
  while (end < text.length) {
    const character = String.fromCodePoint(text.codePointAt(end) ?? 0);
    if (LETTER.test(character) || DIGIT.test(character)) end += character.length;
    else if (character === "'" && isLetter(text, end + 1) && end > at) end++;
    else if (character === '.' && isInitial(text, at, end)) end++;
    else break;
  }
  return end - at;
}

/** "a.m.", "S.T.O.P": single letters with dots between them are one word. */
function isInitial(text: string, from: number, dot: number): boolean {
  const alone = dot - from === 1 || text[dot - 2] === '.';
  return alone && isLetter(text, dot - 1) && isLetter(text, dot + 1) && !isLetter(text, dot + 2);
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isLetter(text: string, at: number): boolean {
  return at < text.length && LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));
}

function joinOf(text: string, at: number, size: number): Join {
  const character = text.slice(at, at + size);
  if (character === ',' || character === '"' || character === '(' || character === ')') return 'comma';
  if (character === '-') return text[at - 1] === ' ' || text[at + 1] === ' ' ? 'comma' : 'dash';
  if (character === '/') return 'slash';
  if (character === '.') return endsSentence(text, at) ? 'break' : 'none';
  if (character === '!' || character === ';' || character === ':' || character === '¿' || character === '¡')
    return 'break';
  return /\s/.test(character) ? 'space' : 'comma';
}

/** A dot after one or two letters ("st. mary", "a.m. ") seldom ends a sentence. */
function endsSentence(text: string, dot: number): boolean {
  let from = dot;
  while (from > 0 && dot - from < 4 && isLetter(text, from - 1)) from--;
  return dot - from > 2 || dot - from === 0;
}

const STRENGTH: Readonly<Record<Join, number>> = { none: 0, space: 1, dash: 2, slash: 3, comma: 4, break: 5 };

function stronger(one: Join, other: Join): Join {
  return STRENGTH[one] >= STRENGTH[other] ? one : other;
}

function wordOf(raw: string): string {
  return fold(raw).replaceAll('.', raw.includes(':') || DIGIT.test(raw) ? '.' : '');
}

function kindOf(raw: string): TokenKind {
  if (/^[0-9]+$/.test(raw)) return raw.length >= 10 ? 'phone' : 'number';
  if (/^[0-9]{1,2}[:.][0-9]{2}([ap]\.?m?)?$/i.test(raw) || /^[0-9]{1,4}([ap]|[ap]\.?m|[AP]\.?M|[AP]m)$/.test(raw))
    return 'clock';
  if (/^[0-9]{1,2}\/[0-9]{1,2}(\/[0-9]{2,4})?$/.test(raw)) return 'date';
  return LETTER.test(raw) || DIGIT.test(raw) ? 'word' : 'sign';
}

/** 555-0123 and its like: a telephone number is never a time, a ZIP code or a need. */
function markPhones(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, place) => {
    const before = tokens[place - 1];
    const after = tokens[place + 1];
    const tail = token.kind === 'number' && token.raw.length === 4 && before?.raw.length === 3;
    const head = token.kind === 'number' && token.raw.length === 3 && after?.kind === 'number';
    if (tail && before?.kind === 'number') return { ...token, kind: 'phone' };
    if (head && (after?.raw.length === 4 || after?.raw.length === 3)) return { ...token, kind: 'phone' };
    return token;
  });
}
