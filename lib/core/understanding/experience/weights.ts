import type { Trait } from './traits.ts';

/** What was learned for one question: how much each trait speaks for or against each answer. */
export type Weights = {
  readonly answers: readonly string[];
  readonly of: (trait: string) => readonly Weight[];
};
export type Weight = { readonly answer: number; readonly weight: number };

/** Weights are natural logarithms of odds, kept in whole steps of this size. */
const STEP = 0.2;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const WEIGHT = /([a-z])(-?\d+)/g;

/** Reads `a-3b12`: a letter for each answer that something weighs for or against, with the weight in steps. */
export function readWeights(packed: string): readonly Weight[] {
  return [...packed.matchAll(WEIGHT)].map(([, letter = '', weight]) => ({
    answer: LETTERS.indexOf(letter),
    weight: Number(weight) * STEP,
  }));
}

/** What `readWeights` reads; empty where every weight is less than `least`. */
export function packWeights(weights: readonly number[], least: number): string {
  return weights
    .map((weight, answer) => (Math.abs(weight) < least ? '' : `${LETTERS.charAt(answer)}${Math.round(weight / STEP)}`))
    .join('');
}

/** The sum of the weights of a text's traits for each answer, in natural logarithms of odds. */
export function weigh(traits: readonly Trait[], { answers, of }: Weights): readonly number[] {
  const sums = new Array<number>(answers.length).fill(0);
  for (const { name } of traits) for (const { answer, weight } of of(name)) sums[answer] = (sums[answer] ?? 0) + weight;
  return sums;
}

/** Traits that speak for one answer, the strongest first. */
export function reasonsFor(
  answer: string,
  traits: readonly Trait[],
  { answers, of }: Weights,
): readonly { readonly trait: Trait; readonly weight: number }[] {
  const index = answers.indexOf(answer);
  return traits
    .flatMap((trait) => {
      const weight = of(trait.name).find((each) => each.answer === index)?.weight ?? 0;
      return weight > 0 ? [{ trait, weight }] : [];
    })
    .sort((one, other) => other.weight - one.weight);
}

/** Probabilities of answers of which exactly one is right. */
export function softmax(sums: readonly number[]): readonly number[] {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((one, other) => one + other, 0);
  return powers.map((power) => power / total);
}

/** The probability of an answer that is right or wrong by itself. */
export function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
