import type { Need } from '../model/need.ts';
import { askOf } from '../needs/asks.ts';
import { isCovered, isLive } from '../scene/person.ts';
import type { Say } from '../scene/say.ts';
import type { CallTurn } from './call-turn.ts';

/** Whether the caller's yes is waited for. */
export const stillAsked = (turn: CallTurn, need: Need): boolean =>
  isLive(need) && askOf(need, turn.scene.self.id)?.status === 'waiting';

/** Whether nobody's yes is wanted any more. An ask that has only run out may still be answered. */
export const isTaken = (need: Need | undefined): boolean => need === undefined || !isLive(need) || isCovered(need);

/** Somebody was quicker, or it is not needed any more. */
export function takenSay({ scene }: CallTurn, need: Need | undefined): Say {
  const number = need?.number ?? 0;
  if (need === undefined || !isCovered(need)) return { sentence: 'noLongerNeeded', number };
  return { sentence: need.helper === scene.self.id ? 'youAlreadyHaveIt' : 'alreadyCovered', number };
}
