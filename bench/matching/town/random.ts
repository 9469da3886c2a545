/** Mixes whole numbers into one in [0, 1): the same numbers give the same, whoever asks and in whatever order. */
export function uniform(...parts: readonly number[]): number {
  let hash = 0x9e3779b9;
  for (const part of parts) hash = mix(hash ^ mix(part | 0));
  return (hash >>> 0) / 2 ** 32;
}

/** Ends murmur3 (Appleby): every bit of the input changes half of the output's. */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) + 0x6d2b79f5;
}

/** A standard normal number from two uniform ones (Box and Muller 1958). */
export const normal = (one: number, other: number): number =>
  Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);
