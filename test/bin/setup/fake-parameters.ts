import type { Parameters } from '../../../bin/aws/parameters.ts';

/** A parameter store in memory, which like the true one never replaces what is there. */
export function fakeParameters(before: Readonly<Record<string, string>> = {}) {
  const stored = new Map(Object.entries(before));
  const parameters: Parameters = {
    read: async (names) => new Map([...stored].filter(([name]) => names.includes(name))),
    create: async (name, value) => {
      if (stored.has(name)) throw new Error(`${name} is there already`);
      stored.set(name, value);
    },
  };
  return { parameters, stored };
}
