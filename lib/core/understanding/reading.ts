import type { Lexicon } from './lexicon.ts';
import { type Edges, findAll } from './matcher.ts';
import type { ReadingContext } from './meaning.ts';
import { spell } from './spelling.ts';
import type { Token } from './tokens.ts';
import type { Calendar } from './when/calendar.ts';

/** A text being read in one language: what every later step looks at. */
export type Reading = {
  /** The cleaned text; phrases are cut from it. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** First word that is no greeting, and one past the last that is no courtesy: what `^` and `$` mean. */
  readonly edges: Edges;
  readonly lexicon: Lexicon;
  readonly calendar: Calendar;
  readonly context: ReadingContext;
};

export type Start = {
  readonly lexicon: Lexicon;
  readonly context: ReadingContext;
  readonly calendar: Calendar;
  /** Whether misspelt words are mended: in the language the text is in. */
  readonly guessing: boolean;
};

export function startReading(
  text: string,
  raw: readonly Token[],
  { lexicon, context, calendar, guessing }: Start,
): Reading {
  const tokens = spell(raw, lexicon, guessing);
  return { text, tokens, edges: edgesOf(tokens, lexicon), lexicon, calendar, context };
}

/** Peels greetings and courtesies off both ends; a text of nothing else keeps all its words. */
function edgesOf(tokens: readonly Token[], { fillers }: Lexicon): Edges {
  const found = findAll(fillers, tokens, { start: 0, end: tokens.length });
  const begins = new Map(found.map((match) => [match.from, match.to]));
  const ends = new Map(found.map((match) => [match.to, match.from]));
  let start = 0;
  while (begins.has(start)) start = begins.get(start) ?? start + 1;
  let end = tokens.length;
  while (end > start && (ends.has(end) || isMark(tokens[end - 1]))) end = ends.get(end) ?? end - 1;
  return start >= end ? { start: 0, end: tokens.length } : { start, end };
}

/** A number or an emoji behind the words ("yes 27") leaves them the whole text. */
function isMark(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return token.kind === 'sign' ? token.word !== '?' : token.kind === 'number' && token.word.length <= 4;
}
