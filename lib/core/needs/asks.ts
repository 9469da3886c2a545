import type { Ask, Need } from '../model/need.ts';
import { changeHelper, type Draft } from '../scene/draft.ts';
import { type Reply, withReply } from './replies.ts';

/** At most so many past asks are kept for a true answer to a late YES. */
const PAST_ASKS = 10;

/** The ask that counts for a helper: the last one. */
export const askOf = (need: Need, helper: string): Ask | undefined =>
  need.asks.findLast((ask) => ask.helper === helper);

/** The last ask of each helper about this need: the one that counts. */
export const lastAsks = ({ asks }: Need): readonly Ask[] => [...new Map(asks.map((ask) => [ask.helper, ask])).values()];

/** What an ending says about how this helper takes asks. Who was released was not waited for. */
const REPLY: Readonly<Record<Ending['to'], Reply | undefined>> = {
  accepted: 'yes',
  declined: 'no',
  expired: 'silent',
  released: undefined,
};

type Ending = {
  readonly to: 'accepted' | 'declined' | 'expired' | 'released';
  readonly which: (ask: Ask) => boolean;
  /** They rest or leave: the ask ends for them, and they have not answered it. */
  readonly unanswered?: boolean | undefined;
};

/** Ends the asks that `which` picks: the need remembers how, the helper is free for another and their reply is counted. */
export function endAsks(draft: Draft, need: Need, ending: Ending): Need {
  const ends = (ask: Ask): boolean => ask.status === 'waiting' && ending.which(ask);
  const reply = ending.unanswered ? undefined : REPLY[ending.to];
  for (const ask of need.asks.filter(ends)) freeHelper(draft, ask.helper, { number: need.number, reply });
  return { ...need, asks: need.asks.map((ask) => (ends(ask) ? { ...ask, status: ending.to } : ask)) };
}

function freeHelper(
  draft: Draft,
  id: string,
  { number, reply }: { readonly number: number; readonly reply: Reply | undefined },
): void {
  changeHelper(draft, id, (helper) => ({
    asks: helper.asks.filter((each) => each !== number),
    past: [...helper.past.filter((each) => each !== number), number].slice(-PAST_ASKS),
    ...(reply && { replies: withReply(helper.replies, reply, draft.scene.now) }),
  }));
}
