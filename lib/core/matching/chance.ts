/**
 * How a helper answered so far. Each is a count that fades (`faded`), so it need not be whole. Nothing else about a person
 * ever goes into their chance.
 */
export type Replies = { readonly yes: number; readonly no: number; readonly silent: number };

/** What is believed of somebody who was never asked: the circle's mean, as firmly as `weight` answers would say it. */
export type Prior = { readonly mean: number; readonly weight: number };

export const NO_REPLIES: Replies = { yes: 0, no: 0, silent: 0 };

/** Nobody's record takes them out of the rotation, and nobody's makes a yes certain. */
const LEAST = 0.02;
const MOST = 0.98;

/**
 * The chance in [0.02, 0.98] that a fresh ask gets a yes: the mean of a Beta distribution that began at the prior and saw
 * the replies (Casella and Berger, Statistical Inference, 7.2.14). Few replies leave it near the circle's mean.
 */
export function chanceOfYes({ yes, no, silent }: Replies, { mean, weight }: Prior): number {
  const asked = yes + no + silent;
  const chance = asked + weight > 0 ? (yes + mean * weight) / (asked + weight) : mean;
  return Math.min(MOST, Math.max(LEAST, chance));
}

/** The circle's own mean, from everybody's replies; itself drawn to `prior` while there are few. */
export function circleMean(everybody: Iterable<Replies>, prior: Prior): number {
  const sum = { ...NO_REPLIES };
  for (const { yes, no, silent } of everybody) {
    sum.yes += yes;
    sum.no += no;
    sum.silent += silent;
  }
  return chanceOfYes(sum, prior);
}

/** One more answer. `ease` in (0, 1]: an ask from far away, or soon after another, says less when it gets no yes. */
export const withReply = (replies: Replies, answer: keyof Replies, ease = 1): Replies => ({
  ...replies,
  [answer]: replies[answer] + (answer === 'yes' ? 1 : ease),
});

/** What is left of replies after some days: people change, and half of what was known is gone after `halfLifeDays`. */
export function faded(replies: Replies, days: number, halfLifeDays = 60): Replies {
  const left = 2 ** (-Math.max(0, days) / halfLifeDays);
  return { yes: replies.yes * left, no: replies.no * left, silent: replies.silent * left };
}
