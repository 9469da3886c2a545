import { CATEGORIES, INTENTS } from '../meaning.ts';
import { readWeights, type Weights } from './weights.ts';

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
  return {
    intents: { answers: ANSWERS.intents, byTrait: column(texts, 1) },
    categories: { answers: ANSWERS.categories, byTrait: column(texts, 2) },
    urgency: { answers: ANSWERS.urgency, byTrait: column(texts, 3) },
    wanted: { answers: ANSWERS.wanted, byTrait: column(times, 1) },
  };
}

function column(lines: readonly string[], index: number): Weights['byTrait'] {
  return new Map(
    lines.flatMap((line) => {
      const fields = line.split('\t');
      const packed = fields[index] ?? '';
      return packed === '' ? [] : [[fields[0] ?? '', readWeights(packed)] as const];
    }),
  );
}
