import { uniform } from '../solver/families.ts';

/**
 * An instance of Manshadi and Rodilitz's model of volunteers (Management Science 2022). In each period at most one task comes, of
 * type s with chance `arrival(t)[s]`. Whoever is active and notified says yes with chance `yes[v][s]`, and then, yes or no, is
 * inactive for a random number of periods: n with chance `back[n]`. Inactive people see nothing.
 */
export type Model = {
  readonly name: string;
  readonly volunteers: number;
  readonly types: number;
  readonly periods: number;
  readonly arrival: readonly (readonly number[])[];
  readonly yes: readonly (readonly number[])[];
  /** From 1 to `periods`; what is longer never matters. */
  readonly back: readonly number[];
};

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Numbers 0 … count-1. */
export const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place);

const PERIODS = 60;
const TYPES = 4;
const LOAD = 0.8;

type Family = {
  readonly name: string;
  readonly yes: (random: () => number) => readonly number[];
  readonly bursty?: true;
};

const FAMILIES: readonly Family[] = [
  { name: 'uniform', yes: (random) => upTo(TYPES).map(() => 0.05 + 0.5 * random()) },
  { name: 'skewed', yes: skewed },
  { name: 'specialist', yes: specialist },
  { name: 'bursty', yes: (random) => upTo(TYPES).map(() => 0.05 + 0.5 * random()), bursty: true },
];

/** A few are keen, most are not. */
function skewed(random: () => number): readonly number[] {
  const keen = random() ** 3;
  return upTo(TYPES).map(() => Math.min(0.9, keen * (0.5 + random())));
}

function specialist(random: () => number): readonly number[] {
  const favourite = Math.floor(random() * TYPES);
  const often = 0.2 + 0.6 * random();
  return upTo(TYPES).map((type) => (type === favourite ? often : 0.02));
}

const geometric = (hazard: number) => upTo(PERIODS + 1).map((n) => (n === 0 ? 0 : hazard * (1 - hazard) ** (n - 1)));
const after = (periods: number) => upTo(PERIODS + 1).map((n) => Number(n === periods));

const GEOMETRIC = { 'geometric .10': geometric(0.1), 'geometric .30': geometric(0.3) };
const BACK = { ...GEOMETRIC, 'after 10': after(10), 'after 4': after(4) };

function modelsOf(volunteers: number, backs: Readonly<Record<string, readonly number[]>>): readonly Model[] {
  return FAMILIES.flatMap(({ name, yes, bursty }, family) =>
    Object.entries(backs).map(([backName, back], place) => {
      const random = uniform(1000 * volunteers + 10 * family + place);
      const shares = upTo(TYPES).map(() => 0.5 + random());
      const arrival = upTo(PERIODS).map((period) => {
        const load = bursty ? (Math.floor(period / 10) % 2 === 0 ? 1 : 0.3) : LOAD;
        return shares.map((share) => (load * share) / sum(shares));
      });
      const people = upTo(volunteers).map(() => yes(random));
      return { name: `${name}, ${backName}`, volunteers, types: TYPES, periods: PERIODS, arrival, yes: people, back };
    }),
  );
}

/** The 16 instances of performance.md A3: 20 volunteers, 4 types, 60 periods. */
export const sixteen = (): readonly Model[] => modelsOf(20, BACK);

/** The 8 on which the exact optimum can be had: 12 volunteers whose absence has no memory. */
export const eightSmall = (): readonly Model[] => modelsOf(12, GEOMETRIC);

/** The chance of still being away n periods after an ask. */
export function awayAfter({ back }: Model): readonly number[] {
  let left = 1;
  return back.map((chance) => {
    left -= chance;
    return Math.max(0, left);
  });
}
