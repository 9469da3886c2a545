import { shorten } from './clean.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/**
 * Gives each word the form the vocabulary knows: texting forms spelt out, drawn-out letters shortened, slips mended.
 *
 * @param guessing whether to look for the nearest known word: in the text's own language only, since in another one
 *   every word is a slip.
 */
export function spell(tokens: readonly Token[], lexicon: Lexicon, guessing: boolean): readonly Token[] {
  const mended = new Map<string, string>();
  return tokens.flatMap((token, place) => {
    if (token.kind !== 'word' && token.kind !== 'sign' && !lexicon.texting.has(token.word)) return [token];
    if (tokens.length === 1 && token.word.length === 1) return [token];
    const digit = digitAsWord(tokens, place, lexicon);
    const sound = guessing && !isName(token);
    const key = sound ? token.word : token.raw;
    const form = digit ?? mended.get(key) ?? mend(token.word, lexicon, sound);
    if (!digit) mended.set(key, form);
    return spread(token, form);
  });
}

/** A capital in the middle of a sentence marks a name: "Morin" is no slip for a medicine. */
function isName({ raw, join }: Token): boolean {
  return join !== 'break' && raw !== raw.toLowerCase() && raw !== raw.toUpperCase();
}

/** "gonna = going to": one word as written may be two as read. Both keep the place of the one. */
function spread(token: Token, form: string): readonly Token[] {
  if (form === token.word) return [token];
  const kind = token.kind === 'sign' || token.kind === 'number' ? 'word' : token.kind;
  return form
    .split(' ')
    .map((word, index) => ({ ...token, word, kind, join: index === 0 ? token.join : ('space' as const) }));
}

/** "2" and "4" are words only between words: "need 2 go", "food 4 my kids", but not "2 bags", "at 4". */
function digitAsWord(tokens: readonly Token[], place: number, { texting }: Lexicon): string | undefined {
  const word = tokens[place]?.word ?? '';
  if (word !== '2' && word !== '4') return undefined;
  const [before, after] = [tokens[place - 1]?.word, tokens[place + 1]?.word];
  return texting.get(`${before} ${word}`) ?? texting.get(`${word} ${after}`) ?? word;
}

function mend(word: string, lexicon: Lexicon, guessing: boolean): string {
  const known = (form: string) => lexicon.texting.get(form) ?? (lexicon.known.has(form) ? form : undefined);
  const plain = known(word) ?? known(shorten(word, 2)) ?? known(shorten(word, 1));
  return plain ?? (guessing ? guess(shorten(word, 1), lexicon) : undefined) ?? word;
}

/** The nearest known word: one slip from five letters on, two from eight; the first letter must be right. */
function guess(word: string, { guesses }: Lexicon): string | undefined {
  if (word.length < 5 || word.length > 18) return undefined;
  const slips = word.length >= 8 ? 2 : 1;
  let best: string | undefined;
  let least = slips + 1;
  const letters = lettersOf(word);
  for (const candidate of guesses.get(word.charAt(0)) ?? []) {
    if (Math.abs(candidate.word.length - word.length) >= least) continue;
    if (bitsOf(candidate.letters ^ letters) >= 2 * least) continue;
    // Two slips at once are believed only where the word still begins and ends alike.
    if (least > 2 && !(candidate.word.at(-1) === word.at(-1) && candidate.word[1] === word[1])) continue;
    const distance = distanceWithin(word, candidate.word, least - 1);
    if (distance < least) [best, least] = [candidate.word, distance];
  }
  return best;
}

/** Which of the 26 letters a word has, one bit each: one slip changes two bits at most, so most words need no closer look. */
export function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << ((word.charCodeAt(at) - 97) % 26);
  return letters;
}

function bitsOf(letters: number): number {
  let [bits, rest] = [0, letters];
  while (rest !== 0) [bits, rest] = [bits + 1, rest & (rest - 1)];
  return bits;
}

/** Letters put in, left out, changed or swapped with their neighbour; `limit + 1` when there are more. */
function distanceWithin(one: string, other: string, limit: number): number {
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return limit + 1;
    [before, last] = [last, row];
  }
  return last[other.length] ?? limit + 1;
}
