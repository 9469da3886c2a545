import { type Replies as Counts, faded, NO_REPLIES, withReply as withOneMore } from '../matching/chance.ts';
import type { Replies } from '../model/helper.ts';

const DAY = 86_400_000;

/** How somebody took an ask: yes, no, or no word before it ran out. */
export type Reply = keyof Counts;

/** The counts as they weigh now: what was said long ago has faded. Somebody who was never asked has none. */
export function repliesNow(replies: Replies | undefined, now: Date): Counts | undefined {
  if (replies === undefined) return undefined;
  return rounded(faded(replies, (now.getTime() - Date.parse(replies.at)) / DAY));
}

/** The counts with one more reply. Three numbers and a time, however often somebody is asked. */
export function withReply(replies: Replies | undefined, reply: Reply, now: Date): Replies {
  return { ...withOneMore(repliesNow(replies, now) ?? NO_REPLIES, reply), at: now.toISOString() };
}

/** To thousandths, so that a record stays small. */
const rounded = ({ yes, no, silent }: Counts): Counts => ({
  yes: Math.round(yes * 1000) / 1000,
  no: Math.round(no * 1000) / 1000,
  silent: Math.round(silent * 1000) / 1000,
});
