import { assign } from './assign.ts';
import { candidateFinder } from './candidates.ts';
import type { Instance, Pair, Plan } from './instance.ts';
import { prepare, type Ready, type ReadyNeed } from './prepare.ts';
import { whyUnasked } from './unasked.ts';
import { pairValue } from './value.ts';
import { wallBetween } from './walls.ts';

/**
 * Whom to ask in this sweep: the asks of the greatest total value, each helper at most one, each need at most its wave
 * (CONTRACTS 4). Does not depend on the order of the instance; asks come by need, the most valuable first.
 */
export function plan(instance: Instance): Plan {
  const ready = prepare(instance);
  const sizes = new Map(ready.needs.map(({ need, size }) => [need.id, size]));
  const asks = assign(eligible(ready), sizes).toSorted(byNeedThenValue);
  const asked = new Set(asks.map(({ need }) => need));
  return {
    asks,
    waves: [...sizes].map(([need, size]) => ({ need, size })),
    unasked: ready.needs
      .filter(({ need }) => !asked.has(need.id))
      .map((each) => ({ need: each.need.id, reason: whyUnasked(each, offering(ready, each)) })),
    total: asks.reduce((sum, { value }) => sum + value, 0),
  };
}

/** Every pair that no wall stands between, with its value, by need and helper: what an outside solver needs. */
export function pairs(instance: Instance): readonly Pair[] {
  return eligible(prepare(instance));
}

const offering = (ready: Ready, { need }: ReadyNeed) => ready.offering.get(need.category) ?? [];

function eligible(ready: Ready): readonly Pair[] {
  const candidates = candidateFinder(ready);
  return ready.needs.flatMap((need) =>
    candidates(need)
      .filter((helper) => wallBetween(need, helper) === undefined)
      .map((helper) => ({ need: need.need.id, helper: helper.helper.id, value: pairValue(need, helper) }))
      .toSorted((a, b) => (a.helper < b.helper ? -1 : 1)),
  );
}

function byNeedThenValue(a: Pair, b: Pair): number {
  if (a.need !== b.need) return a.need < b.need ? -1 : 1;
  return b.value - a.value || (a.helper < b.helper ? -1 : 1);
}
