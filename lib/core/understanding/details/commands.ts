import type { DetailLabel, Lexicon } from '../lexicon.ts';
import type { Match } from '../matcher.ts';
import type { Command, Intent, Understood } from '../meaning.ts';
import type { Reading } from '../reading.ts';

/** A command and the words behind it; `null` where the text begins with none. */
export type Ordered = { readonly command: Command | null; readonly rest: string };

const NONE: Ordered = { command: null, rest: '' };

/** Few words can follow these; with more it is a sentence ("name one good reason why i should"). */
const MOST_WORDS: Readonly<Partial<Record<Command, number>>> = { name: 4, area: 4, duty: 3, language: 2 };
/** These are nothing without words behind them. */
const NEEDS_WORDS: readonly Command[] = ['tell', 'name', 'area', 'duty'];

/** A command word at the very beginning, and what stands behind it. Ordinary sentences that begin alike are none. */
export function readCommand({ text, tokens, lexicon }: Reading, found: readonly Match<DetailLabel>[]): Ordered {
  const commands = found.flatMap((match) => {
    const { label } = match.phrase;
    return label.kind === 'command' && match.from === 0 ? [{ command: label.command, match }] : [];
  });
  const [{ command, match } = NOTHING] = commands.sort((a, b) => b.match.places.length - a.match.places.length);
  if (!command || !match) return NONE;
  const first = tokens[0];
  const rest = text
    .slice(first?.end ?? 0)
    .replace(/^[\s:,.-]+/, '')
    .trim();
  const words = tokens.length - 1;
  const wordless = NEEDS_WORDS.includes(command) && words === 0;
  if (wordless || words > (MOST_WORDS[command] ?? Number.POSITIVE_INFINITY)) return NONE;
  return isSentence(command, tokens[1]?.word ?? '', lexicon) ? NONE : { command, rest };
}

const NOTHING: { readonly command?: Command; readonly match?: Match<DetailLabel> } = {};

/** "tell me about the pantry", "area of town": the word behind shows that no command was meant. */
function isSentence(command: Command, next: string, { notBehind }: Lexicon): boolean {
  return notBehind.get(command)?.has(next) === true;
}

/** What a command means as an intent, for a reader who knows no commands. */
export const INTENT_OF: Readonly<Record<Command, Intent>> = {
  tell: 'unclear',
  human: 'coordinator',
  menu: 'help',
  offers: 'status',
  drop: 'cancel',
  name: 'profile',
  area: 'profile',
  language: 'profile',
  duty: 'coordinator',
  list: 'coordinator',
  open: 'coordinator',
  close: 'coordinator',
  why: 'status',
  hard: 'unclear',
};

/** Messages that a machine wrote: a reaction to one of ours, or an automatic reply. */
export function automaticOf(folded: string, lexicons: readonly Lexicon[]): Understood['automatic'] {
  const begins = (lines: readonly string[]) => lines.some((line) => folded.startsWith(line));
  if (lexicons.some(({ automatic }) => begins(automatic.reactions))) return 'reaction';
  return lexicons.some(({ automatic }) => begins(automatic.replies)) ? 'reply' : null;
}
