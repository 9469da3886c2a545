import { sayable } from './clean-text.ts';

/** What one <Say> may hold: 3,000 letters in a neural voice, 4,500 once they are encoded as in an address (13521). */
const LONGEST = 2900;
const LONGEST_ENCODED = 4400;
/** Letters of a word that has no end. Encoded, none has more than 12 characters. */
const LONGEST_WORD = 300;

/** Words in pieces that a voice takes, cut between words; none when nothing is left to say (13520). */
export function spokenPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const word of sayable(text).split(' ').flatMap(chopped)) {
    const longer = piece === '' ? word : `${piece} ${word}`;
    if (fits(longer)) piece = longer;
    else {
      pieces.push(piece);
      piece = word;
    }
  }
  return piece === '' ? pieces : [...pieces, piece];
}

const fits = (words: string): boolean => words.length <= LONGEST && encodeURIComponent(words).length <= LONGEST_ENCODED;

const chopped = (word: string): readonly string[] =>
  word.length <= LONGEST_WORD ? [word] : (word.match(new RegExp(`.{1,${LONGEST_WORD}}`, 'gsu')) ?? []);
