import { isQuiet, REST, type Run } from './simulate.ts';
import { NEARNESS } from './street.ts';
import { DAY } from './town.ts';

/** What a run came to. Shares are of 1, times minutes. */
export type Outcome = {
  readonly fill: number;
  readonly urgentFill: number;
  /** Share of all needs' weights (high 4, normal 2, low 1) that was covered in time. */
  readonly value: number;
  readonly texts: number;
  readonly textsPerFill: number;
  readonly minutes: number;
  readonly minutesUrgent: number;
  readonly stops: number;
  /** Share of the helpers who are still in at the end. */
  readonly stillIn: number;
  /** Of accepted load, within tenths of helpers who had the same opportunity to help. */
  readonly gini: number;
  readonly neverAsked: number;
  readonly mostInAWeek: number;
  readonly quietViolations: number;
  readonly capViolations: number;
  readonly restViolations: number;
};

/** Counts what happened, from the texts that went out alone: no policy's own word is taken for anything. */
export function outcomeOf(run: Run): Outcome {
  const { needs, helpers } = run.town;
  const urgent = needs.filter(({ urgency }) => urgency === 'high');
  const isCovered = ({ id }: { readonly id: number }) => run.covered.has(id);
  const weight = (list: typeof needs) => list.reduce((sum, each) => sum + each.weight, 0);
  const waits = (list: typeof needs) => list.flatMap(({ id, at }) => (run.covered.get(id)?.at ?? at) - at || []);
  const asked = new Set(run.asks.map(({ need }) => need.id));
  const stops = run.asks.filter(({ answer }) => answer === 'stop').length;
  return {
    fill: run.covered.size / needs.length,
    urgentFill: urgent.filter(isCovered).length / urgent.length,
    value: weight(needs.filter(isCovered)) / weight(needs),
    texts: run.asks.length,
    textsPerFill: run.asks.length / run.covered.size,
    minutes: median(waits(needs)),
    minutesUrgent: median(waits(urgent)),
    stops,
    stillIn: 1 - stops / helpers.length,
    gini: fairness(run),
    neverAsked: needs.filter(({ id }) => !asked.has(id)).length,
    ...violations(run),
  };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

function violations(run: Run) {
  const counts = { mostInAWeek: 0, quietViolations: 0, capViolations: 0, restViolations: 0 };
  const helped = Map.groupBy(run.covered.values(), ({ helper }) => helper);
  for (const [helper, asks] of Map.groupBy(run.asks, (ask) => ask.helper)) {
    const cap = run.town.helpers[helper]?.weeklyCap ?? 0;
    for (const { at, need } of asks) {
      const inWeek = asks.filter((other) => other.at > at - 7 * DAY && other.at <= at).length;
      counts.mostInAWeek = Math.max(counts.mostInAWeek, inWeek);
      if (inWeek > cap) counts.capViolations += 1;
      if (isQuiet(at) && need.urgency !== 'high') counts.quietViolations += 1;
      if (helped.get(helper)?.some((help) => help.at <= at && at < help.at + REST)) counts.restViolations += 1;
    }
  }
  return counts;
}

/** The mean Gini of help given among helpers with much the same opportunity: needs near them, times how ready they are. */
function fairness({ town, covered }: Run): number {
  const chances = town.helpers.map(() => 0);
  for (const { near } of town.needs) {
    for (const { helper, distance } of near) {
      chances[helper] = (chances[helper] ?? 0) + (town.helpers[helper]?.ready ?? 0) * Math.exp(-NEARNESS * distance);
    }
  }
  const loads = town.helpers.map(() => 0);
  for (const { helper } of covered.values()) loads[helper] = (loads[helper] ?? 0) + 1;
  const order = chances
    .map((chance, helper) => ({ chance, load: loads[helper] ?? 0 }))
    .toSorted((a, b) => a.chance - b.chance);
  const size = Math.ceil(order.length / 10);
  const groups = Array.from({ length: 10 }, (_, group) => order.slice(group * size, (group + 1) * size));
  const busy = groups.filter((group) => group.some(({ load }) => load > 0));
  return busy.reduce((sum, group) => sum + gini(group.map(({ load }) => load)), 0) / Math.max(1, busy.length);
}

/** 0 where all have the same, towards 1 where one has everything. */
export function gini(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const total = sorted.reduce((sum, each) => sum + each, 0);
  const ranked = sorted.reduce((sum, each, place) => sum + each * (2 * place + 1 - sorted.length), 0);
  return total === 0 ? 0 : ranked / (sorted.length * total);
}
