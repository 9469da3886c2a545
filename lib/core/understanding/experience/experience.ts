import { CATEGORIES, INTENTS } from '../meaning.ts';
import { readWeights, type Weight, type Weights } from './weights.ts';

/** What the lessons of one language taught (lessons/README.md): weights for four questions. */
export type Experience = {
  /** What does the person want? One answer is right. */
  readonly intents: Weights;
  /** What of it do they ask or offer? Each answer by itself. */
  readonly categories: Weights;
  /** How soon? One answer. */
  readonly urgency: Weights;
  /** Is a time that the text names the time of the help? */
  readonly wanted: Weights;
};
export type Question = keyof Experience;

/** The answers to each question, in the order of the letters in the learned files. */
export const ANSWERS = {
  intents: INTENTS,
  categories: CATEGORIES,
  urgency: ['low', 'normal', 'high'],
  wanted: ['wanted'],
} as const satisfies Readonly<Record<Question, readonly string[]>>;

/**
 * A learned file, as `npm run learn` writes it. `texts`: a trait of texts a line, with its weights for intents,
 * categories and urgency; `times`: a trait of times a line. Tabs between.
 */
export type Learned = { readonly texts: readonly string[]; readonly times: readonly string[] };

export function readExperience({ texts, times }: Learned): Experience {
  const [ofTexts, ofTimes] = [linesByTrait(texts), linesByTrait(times)];
  return {
    intents: { answers: ANSWERS.intents, of: column(ofTexts, 0) },
    categories: { answers: ANSWERS.categories, of: column(ofTexts, 1) },
    urgency: { answers: ANSWERS.urgency, of: column(ofTexts, 2) },
    wanted: { answers: ANSWERS.wanted, of: column(ofTimes, 0) },
  };
}

/** The packed weights of each trait, all questions together. Only split here: a cold start reads every line. */
function linesByTrait(lines: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    lines.map((line) => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)] as const;
    }),
  );
}

const NOTHING: readonly Weight[] = [];

/** Unpacks a trait's weights when a text first has it, and keeps them. */
function column(packed: ReadonlyMap<string, string>, index: number): Weights['of'] {
  const unpacked = new Map<string, readonly Weight[]>();
  return (trait) => {
    const known = unpacked.get(trait);
    if (known) return known;
    const line = packed.get(trait);
    if (line === undefined) return NOTHING;
    const weights = readWeights(line.split('\t')[index] ?? '');
    unpacked.set(trait, weights);
    return weights;
  };
}
