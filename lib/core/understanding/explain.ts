import type { CategoryMatch } from './categories.ts';
import type { Danger } from './danger.ts';
import type { CueMatch } from './intent.ts';
import type { DetailLabel } from './lexicon.ts';
import type { Match } from './matcher.ts';
import type { Reading } from './reading.ts';
import type { Group } from './when/groups.ts';

/** Words of the text and what they were read as: `phrase` is the vocabulary's line, or the date it came to. */
export type Clue = { readonly words: string; readonly meant: string; readonly phrase: string };

type Found = {
  readonly reading: Reading;
  readonly danger: Danger;
  readonly cues: readonly CueMatch[];
  readonly categories: readonly CategoryMatch[];
  readonly found: readonly Match<DetailLabel>[];
  readonly times: readonly Group[];
};

/** Everything that led to an answer, in the order of the pipeline. */
export function cluesOf({ reading, danger, cues, categories, found, times }: Found): readonly Clue[] {
  const { text, tokens } = reading;
  const words = ({ places }: Pick<Match<unknown>, 'places'>) =>
    places.map((place) => tokens[place]?.raw ?? '').join(' ');
  const clue = (match: Match<unknown>, meant: string): Clue => ({
    words: words(match),
    meant,
    phrase: match.phrase.line,
  });
  return [
    ...danger.map((match) => clue(match, `danger: ${match.phrase.label}`)),
    ...cues.map((match) => clue(match, match.phrase.label)),
    ...categories.map(({ category, match }) => clue(match, `category: ${category}`)),
    ...times.map((time) => ({
      words: text.slice(time.start, time.end),
      meant: 'time',
      phrase: [time.date, time.time, time.weekdays?.join(' ')].filter(Boolean).join(', ') || 'not exact',
    })),
    ...found.map((match) => clue(match, match.phrase.label.kind)),
  ];
}
