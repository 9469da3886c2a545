import { fold } from '../clean.ts';
import type { DetailLabel } from '../lexicon.ts';
import type { Match } from '../matcher.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../tokens.ts';

const LONGEST_NAME = 3;
/** Small words that may stand inside a name. */
const PARTICLES: ReadonlySet<string> = new Set([
  'de',
  'la',
  'del',
  'van',
  'da',
  'mrs',
  'mr',
  'ms',
  'miss',
  'sra',
  'sr',
  'dona',
  'don',
]);

/** "my name is Dolores", "this is Marcus", "me llamo Ana": the name as it was written, its first letters in capitals. */
export function findName({ tokens, lexicon }: Reading, found: readonly Match<DetailLabel>[]): string | null {
  const cues = found.filter(({ phrase }) => phrase.label.kind === 'name');
  const known = (token: Token) => lexicon.known.has(token.word) || lexicon.texting.has(fold(token.raw));
  for (const { phrase, to } of cues) {
    const weak = phrase.strength === 1;
    const words: Token[] = [];
    for (let place = to; place < tokens.length && words.length < LONGEST_NAME; place++) {
      const token = tokens[place];
      if (!token || !isNameWord(token, { known, weak, first: words.length === 0 })) break;
      words.push(token);
    }
    while (PARTICLES.has(words.at(-1)?.word ?? '')) words.pop();
    if (words.length > 0 && !(weak && goesOn(tokens[to + words.length])))
      return words.map(({ raw }) => capital(raw)).join(' ');
  }
  return null;
}

type NameRules = { readonly known: (token: Token) => boolean; readonly weak: boolean; readonly first: boolean };

function isNameWord(token: Token, { known, weak, first }: NameRules): boolean {
  if (token.kind !== 'word' || (!first && token.join !== 'space' && token.join !== 'none')) return false;
  const capitals = token.raw !== token.raw.toLowerCase() && token.raw !== token.raw.toUpperCase();
  if (PARTICLES.has(token.word)) return true;
  if (weak) return capitals && !known(token);
  return first ? !known(token) || capitals || token.raw.length > 2 : capitals || !known(token);
}

/** "this is Marcus" ends or goes on with a small word; "this is Spanish rice" does not. */
function goesOn(next: Token | undefined): boolean {
  return next !== undefined && next.kind === 'word' && next.join === 'space' && next.raw.length > 7;
}

function capital(word: string): string {
  const plain = word === word.toUpperCase() ? word.toLowerCase() : word;
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/**
 * The place a person names: an area the circle knows, by id or name, or any five-digit ZIP code that stands alone or
 * behind a word that introduces it.
 */
export function findArea({ tokens, context, text }: Reading, found: readonly Match<DetailLabel>[]): string | null {
  const known = tokens.find((token) => context.areas.some((area) => fold(area.id) === token.word));
  if (known) return context.areas.find((area) => fold(area.id) === known.word)?.id ?? null;
  const said = ` ${fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const named = context.areas.find((area) => said.includes(` ${fold(area.name)} `));
  if (named) return named.id;
  const cued = new Set(found.filter(({ phrase }) => phrase.label.kind === 'area').map(({ to }) => to));
  const zip = tokens.find(({ kind, word }, place) => {
    const alone = tokens.filter((token) => token.kind === 'word').length === 0 || endsAlone(tokens, place);
    return kind === 'number' && word.length === 5 && (alone || cued.has(place));
  });
  return zip?.word ?? null;
}

/** "need a ride to dialysis, 11216": a ZIP code set off at the end. */
function endsAlone(tokens: readonly Token[], place: number): boolean {
  const join = tokens[place]?.join;
  return place === tokens.length - 1 && (join === 'comma' || join === 'break');
}
