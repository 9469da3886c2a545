import { type CallTurn, goBack, type KeyAct, key } from './call-turn.ts';
import { reachPerson } from './places/person.ts';
import { specOf } from './places.ts';

/** One step back, or wherever this place leads back to. */
export const back = (turn: CallTurn): void => {
  const spec = specOf(turn);
  if (spec.back) spec.back(turn);
  else goBack(turn);
};

/** The keys of this place with those that are the same everywhere; its own come first. */
export function keysHere(turn: CallTurn): readonly KeyAct[] {
  const spec = specOf(turn);
  const own = spec.keys?.(turn) ?? [];
  const taken = new Set(own.map((each) => each.key));
  const standing = [
    key('again', '*', () => undefined),
    key('back', '9', back),
    // Where digits are typed, pound by itself goes back; anywhere else it is a wrong key like any other.
    ...(spec.number ? [key('back', '#', back)] : []),
    key('person', '0', reachPerson),
  ];
  return [...own, ...standing.filter((each) => !taken.has(each.key))];
}
