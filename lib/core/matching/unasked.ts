import type { UnaskedReason } from './instance.ts';
import type { ReadyHelper, ReadyNeed } from './prepare.ts';
import { passes, wallBetween } from './walls.ts';

/**
 * Why a need gets no ask, from the walls around those who offer what it wants (the asker apart). Where somebody may only
 * be free later it is `nobody-free`: waiting can help. Where all that fit were asked, only more offers or a person can.
 */
export function whyUnasked(need: ReadyNeed, offering: readonly ReadyHelper[], { wave, pairs }: Found): UnaskedReason {
  if (!offering.some(({ helper }) => helper.id !== need.need.requester)) return 'nobody-offers-this';
  if (need.spared) return 'quiet-hours';
  if (pairs > 0) return whyPassedOver(need, wave);
  return everybodyWasAsked(need, offering) ? 'everybody-asked' : 'nobody-free';
}

/** The need's wave, and between how many helpers and the need no wall stands. */
type Found = { readonly wave: number; readonly pairs: number };

function whyPassedOver({ size }: ReadyNeed, wave: number): UnaskedReason {
  if (size === 0) return 'wave-full';
  return wave === 0 ? 'not-worth-it-now' : 'helpers-needed-elsewhere';
}

function everybodyWasAsked(need: ReadyNeed, offering: readonly ReadyHelper[]): boolean {
  let isAnyAsked = false;
  for (const helper of offering) {
    const wall = wallBetween(need, helper);
    if (wall !== undefined && passes(wall)) return false;
    isAnyAsked ||= wall === 'already-asked' || wall === 'declined';
  }
  return isAnyAsked;
}
