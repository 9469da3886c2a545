import type { Replies } from '../model/helper.ts';

/** A reply counts half as much after so many days: people change, and little is kept. */
const HALF_LIFE_DAYS = 90;
const HALF_LIFE = HALF_LIFE_DAYS * 86_400_000;

/** How somebody took an ask: yes, no, or no word before it ran out. */
export type Reply = 'yes' | 'no' | 'silent';

type Counts = Omit<Replies, 'at'>;

/** The counts as they weigh now: what was said long ago has faded. Somebody who was never asked has none. */
export function repliesNow(replies: Replies | undefined, now: Date): Counts | undefined {
  if (replies === undefined) return undefined;
  const left = 0.5 ** (Math.max(0, now.getTime() - Date.parse(replies.at)) / HALF_LIFE);
  return { yes: rounded(replies.yes * left), no: rounded(replies.no * left), silent: rounded(replies.silent * left) };
}

/** The counts with one more reply. Three numbers and a time, however often somebody is asked. */
export function withReply(replies: Replies | undefined, reply: Reply, now: Date): Replies {
  const before = repliesNow(replies, now) ?? { yes: 0, no: 0, silent: 0 };
  return { ...before, [reply]: before[reply] + 1, at: now.toISOString() };
}

const rounded = (count: number): number => Math.round(count * 1000) / 1000;
