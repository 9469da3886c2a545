import type { Urgency } from '../model/circle.ts';

const DAY = 86_400_000;

type Times = {
  readonly urgency: Urgency;
  readonly now: number;
  readonly openedAt: number;
  /** Undefined where any time will do. */
  readonly deadline: number | undefined;
};

/**
 * What a yes to a need is worth now: by urgency, up to doubled as its time comes near, and up to a quarter more after a
 * day of waiting. Times in milliseconds.
 */
export function worthOf({ urgency, now, deadline, openedAt }: Times, worth: Readonly<Record<Urgency, number>>): number {
  const daysLeft = deadline === undefined ? Infinity : Math.max(0, deadline - now) / DAY;
  const daysWaited = Math.max(0, now - openedAt) / DAY;
  return worth[urgency] * (1 + 1 / (1 + daysLeft)) * (1 + Math.min(1, daysWaited) / 4);
}
