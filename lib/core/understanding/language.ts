import { shorten } from './clean.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** The languages a text may be in, likeliest first; not `clear` where nothing in it tells ("ok 27"). */
export type LanguageGuess = { readonly order: readonly Lexicon[]; readonly clear: boolean };

/** Common small words count double: "ride" and "parking" are said in Spanish too, "the" is not. */
const MARK = 2;

export function guessLanguage(tokens: readonly Token[], lexicons: readonly Lexicon[]): LanguageGuess {
  const scored = lexicons.map((lexicon, rank) => ({ lexicon, rank, score: scoreOf(tokens, lexicon) }));
  const order = scored.sort((a, b) => b.score - a.score || a.rank - b.rank);
  const [best, next] = order;
  const clear = best !== undefined && best.score > (next?.score ?? 0);
  return { order: order.map(({ lexicon }) => lexicon), clear };
}

function scoreOf(tokens: readonly Token[], { marks, known, texting }: Lexicon): number {
  let score = 0;
  for (const { word: written, kind } of tokens) {
    const word = shorten(written, 1);
    if (kind !== 'word') continue;
    if (marks.has(word)) score += MARK;
    else if (known.has(word) || texting.has(word)) score += 1;
  }
  return score;
}
