import type { ReadyHelper, ReadyNeed } from './prepare.ts';
import { pairValue, WORTHWHILE } from './value.ts';
import { wallBetween } from './walls.ts';
import { isRushed } from './waves.ts';

/**
 * Needs that come back, each with whoever helped the last time as the one to be asked first. Nobody is, where time presses,
 * a wall stands, or asking them would cost more than it gains: then the others are asked in the ordinary way.
 */
export function withFirst(
  needs: readonly ReadyNeed[],
  helperOf: (id: string) => ReadyHelper | undefined,
): readonly ReadyNeed[] {
  if (!needs.some(({ need }) => need.usual !== undefined)) return needs;
  return needs.map((each) => {
    const usual = helperOf(each.need.usual ?? '');
    return usual !== undefined && isFirst(each, usual) ? { ...each, first: usual.helper.id } : each;
  });
}

const isFirst = (ready: ReadyNeed, usual: ReadyHelper): boolean =>
  !isRushed({ ...ready, urgency: ready.need.urgency }, ready.settings) &&
  wallBetween(ready, usual) === undefined &&
  pairValue(ready, usual) > WORTHWHILE;
