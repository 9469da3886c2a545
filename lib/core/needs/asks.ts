import type { Ask, Need } from '../model/need.ts';
import { changeHelper, type Draft } from '../scene/draft.ts';

/** At most so many past asks are kept for a true answer to a late YES. */
const PAST_ASKS = 10;

/** The ask that counts for a helper: the last one. */
export const askOf = (need: Need, helper: string): Ask | undefined =>
  need.asks.findLast((ask) => ask.helper === helper);

/** The last ask of each helper about this need: the one that counts. */
export const lastAsks = ({ asks }: Need): readonly Ask[] => [...new Map(asks.map((ask) => [ask.helper, ask])).values()];

/** Ends the asks that `which` picks: the need remembers how, the helper is free for another. */
export function endAsks(
  draft: Draft,
  need: Need,
  ending: { readonly to: 'accepted' | 'declined' | 'expired' | 'released'; readonly which: (ask: Ask) => boolean },
): Need {
  const ends = (ask: Ask): boolean => ask.status === 'waiting' && ending.which(ask);
  for (const ask of need.asks.filter(ends)) freeHelper(draft, ask.helper, need.number);
  return { ...need, asks: need.asks.map((ask) => (ends(ask) ? { ...ask, status: ending.to } : ask)) };
}

const freeHelper = (draft: Draft, id: string, number: number): void =>
  changeHelper(draft, id, (helper) => ({
    asks: helper.asks.filter((each) => each !== number),
    past: [...helper.past.filter((each) => each !== number), number].slice(-PAST_ASKS),
  }));
