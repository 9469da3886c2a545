/** Short numbers are random; a transcript gets these, one after the other, so that it reads the same every time. */
const NUMBERS = [27, 31, 42, 58, 63, 74, 85, 96, 19, 33, 47, 52];
/** How many random numbers one search for a free short number draws (lib/app/free-numbers.ts). */
const DRAWS = 3;

/** Random numbers with which the next free short number is the next of `NUMBERS`. */
export function drawNumbers(): () => number {
  let draws = 0;
  return () => {
    const number = NUMBERS[(Math.floor(draws / DRAWS) + (draws % DRAWS)) % NUMBERS.length] ?? 27;
    draws += 1;
    return (number - 10 + 0.5) / 90;
  };
}
