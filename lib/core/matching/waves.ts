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
export function waveSize({ urgency, now, deadline }: Times, { waveSize: size, rushHours }: Policy): number {
  const rushed = deadline !== undefined && deadline - now < rushHours[urgency] * HOUR;
  return rushed ? size[urgency] : Math.ceil(size[urgency] / 2);
}
