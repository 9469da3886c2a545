import { congruential32 } from 'pure-rand/generator/congruential32';

/** Where the random numbers of the simulated world come from. Their state can be written down, and gone on from. */
export type Chance = {
  /** A number in [0, 1). */
  readonly random: () => number;
  /** From which the same numbers come again; nothing when somebody else makes them. */
  readonly state: () => number | undefined;
};

const WHOLE = 2 ** 32;

/** Random numbers that come again from the same state: short numbers that people answer with are drawn from them. */
export function chanceFrom(state: number): Chance {
  const generator = congruential32(state | 0);
  return {
    random: () => (generator.next() >>> 0) / WHOLE,
    state: () => generator.getState()[0],
  };
}

/** Other random numbers each time, or those that somebody hands in. */
export const chanceOf = (random: (() => number) | undefined): Chance =>
  random === undefined ? chanceFrom(Math.floor(Math.random() * WHOLE)) : { random, state: () => undefined };
