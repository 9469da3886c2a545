import type { Understood } from './meaning.ts';
import type { Token } from './tokens.ts';

/** The words on which Twilio acts before our code runs: fixed by the carriers, in no vocabulary (DESIGN 5). */
const CARRIER_WORDS: ReadonlyMap<string, 'stop' | 'start' | 'help'> = new Map([
  ...['stop', 'stopall', 'unsubscribe', 'cancel', 'end', 'quit', 'revoke', 'optout'].map(
    (word) => [word, 'stop'] as const,
  ),
  ...['start', 'unstop'].map((word) => [word, 'start'] as const),
  ...['help', 'info'].map((word) => [word, 'help'] as const),
]);

/** The carrier's word, when it stands alone: any case, quoted, dotted, spelt with blanks, with marks behind it. */
export function carrierWordOf(tokens: readonly Token[]): Understood['carrierWord'] {
  const words = tokens.filter((token) => token.kind !== 'sign' || token.word !== '?');
  const spelt = words.length > 1 && words.every((token) => token.word.length === 1);
  if (words.length !== 1 && !spelt && !isOptOut(words)) return null;
  return CARRIER_WORDS.get(words.map((token) => token.word).join('')) ?? null;
}

/** "opt out", "opt-out", "stop all". */
function isOptOut(words: readonly Token[]): boolean {
  return words.length === 2 && ['optout', 'stopall'].includes(words.map((token) => token.word).join(''));
}
