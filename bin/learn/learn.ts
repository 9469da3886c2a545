import { logistic, softmax } from '../../lib/core/understanding/experience/weights.ts';
import { Ftrl, type Settings } from './ftrl.ts';

export type { Settings };

/** The traits of one text, and for each answer how right it is: 1, 0, or between where readers differ. */
export type Example = { readonly traits: readonly string[]; readonly right: readonly number[] };

/** `one`: exactly one answer is right; `any`: each is right or wrong by itself. */
export type Kind = 'one' | 'any';

type Task = {
  readonly kind: Kind;
  readonly answers: number;
  /** Traits of fewer examples are left out. */
  readonly seen: number;
  readonly settings: Settings;
};

/** Logistic regression: by trait, a weight for each answer. Traits that weigh nothing are left out. */
export function learn(
  examples: readonly Example[],
  { kind, answers, seen, settings }: Task,
): ReadonlyMap<string, readonly number[]> {
  const numbers = numbersOf(examples, seen);
  const ftrl = new Ftrl(numbers.size * answers, settings);
  const rows = examples.map(({ traits, right }) => ({
    at: traits.flatMap((name) => numbers.get(name) ?? []).map((number) => number * answers),
    right,
  }));
  for (let round = 0; round < settings.rounds; round++) {
    for (const index of shuffled(rows.length, round)) {
      const row = rows[index];
      if (row) learnRow(row, { kind, answers, ftrl });
    }
  }
  const learned = [...numbers].map(([name, number]) => [name, ftrl.weightsAt(number * answers, answers)] as const);
  return new Map(learned.filter(([, weights]) => weights.some((weight) => weight !== 0)));
}

type Row = { readonly at: readonly number[]; readonly right: readonly number[] };

function learnRow({ at, right }: Row, { kind, answers, ftrl }: { kind: Kind; answers: number; ftrl: Ftrl }): void {
  const sums = new Array<number>(answers).fill(0);
  for (const first of at) ftrl.addTo(sums, first);
  const likely = kind === 'one' ? softmax(sums) : sums.map(logistic);
  likely.forEach((share, answer) => {
    const error = share - (right[answer] ?? 0);
    if (Math.abs(error) < NEGLIGIBLE) return;
    for (const first of at) ftrl.learn(first + answer, error);
  });
}

/** Errors below this move no weight by a step in all the rounds together. */
const NEGLIGIBLE = 1e-4;

function numbersOf(examples: readonly Example[], seen: number): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const { traits } of examples) for (const name of traits) times.set(name, (times.get(name) ?? 0) + 1);
  const names = [...times].filter(([, count]) => count >= seen).map(([name]) => name);
  return new Map(names.map((name, number) => [name, number]));
}

/** An order that only looks random (Fisher and Yates on a linear congruence), the same each time for the same round. */
function shuffled(size: number, round: number): readonly number[] {
  const order = Array.from({ length: size }, (_, index) => index);
  let state = round + 1;
  for (let last = size - 1; last > 0; last--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
  return order;
}
