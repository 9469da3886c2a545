import { uniform } from '../town/random.ts';

/** A whole number from 0 up to, not including, `below`. */
export type Draw = (below: number) => number;

/** The same seed draws the same numbers. */
export function drawsOf(seed: number): Draw {
  let drawn = 0;
  return (below) => {
    drawn += 1;
    return Math.floor(uniform(seed, drawn) * below);
  };
}
