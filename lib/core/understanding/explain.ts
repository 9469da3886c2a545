import type { Evidence } from './evidence.ts';
import type { Trait } from './experience/traits.ts';
import { reasonsFor } from './experience/weights.ts';
import type { Kind } from './kinds.ts';
import type { Match } from './matcher.ts';
import type { Intent, Understood } from './meaning.ts';
import type { Reading } from './reading.ts';
import type { Group } from './when/groups.ts';

/** Words of the text and what they were read as: `phrase` is the vocabulary's line, or the date it came to. */
export type Clue = { readonly words: string; readonly meant: string; readonly phrase: string };

type Found = {
  readonly reading: Reading;
  readonly evidence: Evidence;
  readonly kinds: readonly Kind[];
  readonly times: readonly Group[];
  readonly traits: readonly Trait[];
  readonly understood: Understood;
};

/** How many of the traits that spoke most for an answer are shown. */
const MOST = 6;

/** Everything that led to an answer, in the order of the pipeline. */
export function cluesOf({ reading, evidence, kinds, times, traits, understood }: Found): readonly Clue[] {
  const { text, tokens } = reading;
  const { danger, cues, details } = evidence;
  const words = (places: readonly number[]) => places.map((place) => tokens[place]?.raw ?? '').join(' ');
  const clue = ({ places, phrase }: Match<unknown>, meant: string): Clue => ({
    words: words(places),
    meant,
    phrase: phrase.line,
  });
  return [
    ...danger.map((match) => clue(match, `danger: ${match.phrase.label}`)),
    ...cues.map((match) => clue(match, match.phrase.label)),
    ...learnedFor(understood.intent, { reading, traits }),
    ...kinds.map(({ category, from, to }) => ({
      words: tokens
        .slice(from, to)
        .map(({ raw }) => raw)
        .join(' '),
      meant: `category: ${category}`,
      phrase: '',
    })),
    ...times.map((time) => ({
      words: text.slice(time.start, time.end),
      meant: 'time',
      phrase: [time.date, time.time, time.weekdays?.join(' ')].filter(Boolean).join(', ') || 'not exact',
    })),
    ...details.map((match) => clue(match, match.phrase.label.kind)),
  ];
}

/** What experience found in the text that spoke for this intent, with its weight in natural logarithms of odds. */
function learnedFor(intent: Intent, { reading, traits }: Pick<Found, 'reading' | 'traits'>): readonly Clue[] {
  const { experience } = reading.lexicon;
  if (!experience) return [];
  return reasonsFor(intent, traits, experience.intents)
    .slice(0, MOST)
    .map(({ trait, weight }) => ({
      words: reading.tokens[trait.place]?.raw ?? '',
      meant: `${intent}, as lessons taught`,
      phrase: `${trait.name} (${weight.toFixed(1)})`,
    }));
}
