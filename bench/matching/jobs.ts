import { type Life, live } from './town/life.ts';
import { measureBounded, measureSmall } from './volunteers/measure.ts';

/** What a worker can be asked to do: from plain values to plain values, the same wherever and whenever it is done. */
export const JOBS = {
  live: (life: Life) => live(life),
  bounded: (instance: number) => measureBounded(instance),
  small: (instance: number) => measureSmall(instance),
};

export type Jobs = typeof JOBS;
export type JobName = keyof Jobs;
export type Wanted<Name extends JobName> = Parameters<Jobs[Name]>[0];
export type Made<Name extends JobName> = Awaited<ReturnType<Jobs[Name]>>;
