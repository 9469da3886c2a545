import { uniform } from './random.ts';
import type { Choice, OpenNeed, Policy } from './simulate.ts';
import type { Street } from './street.ts';

/** Minutes between the waves of a simple rule. */
const PACE = { high: 10, normal: 20, low: 60 } as const;
/** Nobody is asked twice within so many minutes. */
const APART = 30;

/** Puts those who may be asked about a need in the order of a simple rule. */
type Order = (need: OpenNeed, free: readonly number[], street: Street) => readonly number[];

type Rule = { readonly name: string; readonly wave: number; readonly order: Order; readonly cap?: number };

const asBefore: Order = (_, free) => free;

const shuffled: Order = ({ need, wave }, free) =>
  free.toSorted((a, b) => uniform(need.id, a, wave, 77) - uniform(need.id, b, wave, 77));

const leastRecent: Order = (_, free, street) =>
  free.toSorted((a, b) => street.of(a).lastAskedAt - street.of(b).lastAskedAt);

/** What others do. They keep the quiet hours, but know of nobody's weekly cap and of no rest. */
const RULES: readonly Rule[] = [
  { name: 'blast-all', wave: Infinity, order: asBefore },
  { name: 'random-3', wave: 3, order: shuffled },
  { name: 'nearest-3', wave: 3, order: asBefore },
  { name: 'LRU-3', wave: 3, order: leastRecent },
  { name: 'LRU-3, cap 2', wave: 3, order: leastRecent, cap: 2 },
];

/** The simple rules, ready to run. */
export const simpleRules: readonly Policy[] = RULES.map((rule) => ({
  name: rule.name,
  choose: (due, street, now) => {
    const asked = new Set<number>();
    return due.map((need) => chosen(need, { rule, street, now, asked }));
  },
}));

type Sweep = { readonly rule: Rule; readonly street: Street; readonly now: number; readonly asked: Set<number> };

function chosen(need: OpenNeed, { rule, street, now, asked }: Sweep): Choice {
  const free = need.need.near
    .map(({ helper }) => helper)
    .filter((helper) => !need.asked.has(helper) && !asked.has(helper))
    .filter((helper) => isFree(helper, { rule, street, now }));
  const helpers = rule.order(need, free, street).slice(0, rule.wave);
  for (const helper of helpers) asked.add(helper);
  return { need, helpers, lookAgainAt: now + PACE[need.need.urgency] };
}

function isFree(helper: number, { rule, street, now }: Omit<Sweep, 'asked'>): boolean {
  const { left, lastAskedAt } = street.of(helper);
  return !left && now - lastAskedAt >= APART && street.fatigue(helper, now) < (rule.cap ?? Infinity);
}
