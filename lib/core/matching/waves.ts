import type { Urgency } from '../model/circle.ts';
import type { Policy } from './settings.ts';

const HOUR = 3_600_000;

type Times = {
  readonly urgency: Urgency;
  readonly now: number;
  /** Undefined where any time will do. Milliseconds, as `now`. */
  readonly deadline: number | undefined;
};

/**
 * How many may be asked now: while there is time half as many as when time presses, so that one yes does not make another
 * one useless.
 */
export function waveSize(times: Times, policy: Policy): number {
  const size = policy.waveSize[times.urgency];
  return isRushed(times, policy) ? size : Math.ceil(size / 2);
}

/** Whether time presses. */
export const isRushed = ({ urgency, now, deadline }: Times, { rushHours }: Policy): boolean =>
  deadline !== undefined && deadline - now < rushHours[urgency] * HOUR;
