import type { Helper, Offer } from './helper.ts';
import type { Stored } from './item.ts';

/** An offer as the matcher sees it: without the member's own words. */
export type SeenOffer = Omit<Offer, 'id' | 'words' | 'recording' | 'since'>;

/** All that the matcher sees of a helper. */
export type SeenHelper = Pick<
  Helper,
  | 'id'
  | 'area'
  | 'weeklyCap'
  | 'askedAt'
  | 'lastAskedAt'
  | 'replies'
  | 'helpedAt'
  | 'restingUntil'
  | 'pausedUntil'
  | 'asks'
> & { readonly offers: readonly SeenOffer[] };

/**
 * Says that a circle's helpers are packed, for it is a large one. Until `ready` the schedule is still packing them, in
 * the order of ids, and is through with those up to `after`.
 */
export type Roster = Stored & {
  readonly kind: 'roster';
  readonly ready: boolean;
  readonly after?: string | undefined;
};

/** A few of those who offer one kind of help, a line for each: the id, a space, and what the matcher sees, packed. */
export type RosterPiece = Stored & { readonly kind: 'roster-piece'; readonly helpers: readonly string[] };
