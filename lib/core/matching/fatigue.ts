const DAY = 86_400_000;
const WEEK_DAYS = 7;

/**
 * How asked somebody is: each ask counts 1 when it comes and half after every `halfLifeDays`. Times in milliseconds, in any
 * order; those after now count nothing.
 */
export const fatigueOf = (askedAt: readonly number[], now: number, halfLifeDays: number): number =>
  askedAt.reduce((sum, at) => sum + (at > now ? 0 : 2 ** (-(now - at) / DAY / halfLifeDays)), 0);

type Record = {
  readonly asksLast7Days: number;
  readonly lastAskedAt: number | undefined;
  readonly now: number;
  readonly halfLifeDays: number;
};

/** The same where only a count and perhaps the last time are known: the others are taken to be spread over the week. */
export function likelyFatigue({ asksLast7Days, lastAskedAt, now, halfLifeDays }: Record): number {
  const last = lastAskedAt === undefined ? 0 : fatigueOf([lastAskedAt], now, halfLifeDays);
  const others = Math.max(0, asksLast7Days - Number(lastAskedAt !== undefined));
  // The mean of 2^(-t / halfLife) for t from 0 to 7.
  const each = (halfLifeDays / Math.LN2 / WEEK_DAYS) * (1 - 2 ** (-WEEK_DAYS / halfLifeDays));
  return last + others * each;
}
