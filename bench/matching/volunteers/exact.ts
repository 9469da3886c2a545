import type { Model } from './model.ts';

/**
 * The most tasks that anybody can complete who always knows who is active, by dynamic programming over all sets of active
 * volunteers. Only where absences have no memory (geometric), and for few volunteers: 2^12 sets.
 */
export function exactOptimum({ volunteers, types, periods, arrival, yes, back }: Model): number {
  const sets = 2 ** volunteers;
  const returns = back[1] ?? 0;
  const fails = Array.from({ length: types }, (_, s) => failsOf(sets, (v) => yes[v]?.[s] ?? 0));
  let worth = new Float64Array(sets);
  for (let t = periods - 1; t >= 0; t -= 1) {
    const later = afterReturns(worth, volunteers, returns);
    worth = later.slice();
    for (let s = 0; s < types; s += 1) addBest(worth, later, fails[s] ?? later, arrival[t]?.[s] ?? 0);
  }
  return worth[sets - 1] ?? 0;
}

/** For each set of the asked, the chance that nobody of them says yes. */
function failsOf(sets: number, yes: (volunteer: number) => number): Float64Array {
  const fails = new Float64Array(sets).fill(1);
  for (let set = 1; set < sets; set += 1) {
    const lowest = 31 - Math.clz32(set & -set);
    fails[set] = (fails[set & (set - 1)] ?? 1) * (1 - yes(lowest));
  }
  return fails;
}

/** What a set is worth when each of the others comes back before the next period with the same chance. */
function afterReturns(worth: Float64Array, volunteers: number, returns: number): Float64Array {
  const later = worth.slice();
  for (let v = 0; v < volunteers; v += 1) {
    for (let set = 0; set < later.length; set += 1) {
      if ((set & (1 << v)) !== 0) continue;
      later[set] = (1 - returns) * (later[set] ?? 0) + returns * (later[set | (1 << v)] ?? 0);
    }
  }
  return later;
}

function addBest(worth: Float64Array, later: Float64Array, fails: Float64Array, arrival: number): void {
  for (let active = 0; active < worth.length; active += 1) {
    const waiting = later[active] ?? 0;
    let best = waiting;
    for (let asked = active; asked > 0; asked = (asked - 1) & active) {
      const gain = 1 - (fails[asked] ?? 1) + (later[active ^ asked] ?? 0);
      if (gain > best) best = gain;
    }
    worth[active] = (worth[active] ?? 0) + arrival * (best - waiting);
  }
}
