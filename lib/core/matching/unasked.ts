import type { UnaskedReason } from './instance.ts';
import type { ReadyHelper, ReadyNeed } from './prepare.ts';
import { passes, type Wall, wallBetween } from './walls.ts';

/**
 * Why a need gets no ask, from the walls around those who offer what it wants (the asker apart). Where somebody may only
 * be free later it is `nobody-free`: waiting can help. Where all that fit were asked, only more offers or a person can.
 */
export function whyUnasked(need: ReadyNeed, offering: readonly ReadyHelper[], wave: number): UnaskedReason {
  const walls = offering.map((helper) => wallBetween(need, helper)).filter((wall) => wall !== 'own-need');
  if (walls.length === 0) return 'nobody-offers-this';
  if (need.spared) return 'quiet-hours';
  if (walls.includes(undefined)) return whyPassedOver(need, wave);
  return everybodyWasAsked(walls) ? 'everybody-asked' : 'nobody-free';
}

function whyPassedOver({ size }: ReadyNeed, wave: number): UnaskedReason {
  if (size === 0) return 'wave-full';
  return wave === 0 ? 'not-worth-it-now' : 'helpers-needed-elsewhere';
}

function everybodyWasAsked(walls: readonly (Wall | undefined)[]): boolean {
  if (walls.some((wall) => wall !== undefined && passes(wall))) return false;
  return walls.some((wall) => wall === 'already-asked' || wall === 'declined');
}
