import type { Circle } from '../lib/core/model/circle.ts';
import type { Register } from './carrier/register.ts';
import { KNOWN } from './transcript/people.ts';
import type { Handset } from './wire.ts';

/** Whose numbers need no introduction: the circles' coordinators, and the people of the examples. */
export function knownNames(circles: readonly Circle[]): ReadonlyMap<string, string> {
  const coordinators = circles.flatMap((circle) => circle.coordinators);
  return new Map([
    ...Object.entries(KNOWN).map(([name, number]) => [number, name] as const),
    ...coordinators.map(({ name, number }) => [number, name] as const),
  ]);
}

/** Somebody who asks, somebody who helps, and who is on duty: with three phones a whole story can be played. */
function firstNumbers(circles: readonly Circle[]): readonly string[] {
  const coordinators = circles[0]?.coordinators ?? [];
  const onDuty = coordinators.find((each) => each.onDuty === true) ?? coordinators[0];
  return [KNOWN['Dolores'], KNOWN['Marcus'], onDuty?.number].filter((number) => number !== undefined);
}

/** The phones that lie on the table: the first three, then those that were set, then any other that was ever used. */
export function handsetsOf(register: Register, circles: readonly Circle[]): readonly Handset[] {
  const names = knownNames(circles);
  const set = register.phones().map(({ number }) => number);
  const numbers = new Set([...firstNumbers(circles), ...set, ...register.numbers()]);
  return [...numbers].map((number) => {
    const { name, away = false } = register.phone(number);
    return { number, name: name ?? names.get(number) ?? null, away };
  });
}
