import type { Urgency } from '../../../lib/core/model/circle.ts';
import { normal, uniform } from './random.ts';

/**
 * A town that never was: every number here is invented (performance.md A4). Distances are sides of the town, times minutes
 * since the first midnight.
 */
export type TownSettings = {
  readonly name: string;
  readonly helpers: number;
  readonly needsPerDay: number;
  readonly days: number;
  /** How much one recent ask lowers the chance of a yes: it is multiplied by exp(-phi). */
  readonly phi: number;
  /** Days after which an ask weighs half. */
  readonly halfLife: number;
  /** Chance that an ask to somebody who was not asked lately ends with STOP. */
  readonly stop: number;
  /** What everybody's readiness is multiplied by. */
  readonly readiness: number;
};

export const TOWN: Omit<TownSettings, 'name' | 'helpers' | 'needsPerDay'> = {
  days: 90,
  phi: 0.25,
  halfLife: 3,
  stop: 0.0005,
  readiness: 1,
};

export type Townsperson = {
  readonly x: number;
  readonly y: number;
  readonly skills: ReadonlySet<number>;
  /** Chance that they say yes at once, next door and unasked for long. */
  readonly ready: number;
  /** Median minutes until they answer. */
  readonly slowness: number;
  /** How many asks a week they want at most. */
  readonly weeklyCap: number;
};

export type TownNeed = {
  readonly id: number;
  readonly at: number;
  readonly deadline: number;
  readonly urgency: Urgency;
  readonly weight: number;
  readonly x: number;
  readonly y: number;
  /** The nearest who can do it, by distance: nobody else is ever asked. */
  readonly near: readonly { readonly helper: number; readonly distance: number }[];
};

export type Town = {
  readonly settings: TownSettings;
  readonly seed: number;
  readonly helpers: readonly Townsperson[];
  readonly needs: readonly TownNeed[];
};

export const DAY = 24 * 60;
const SKILLS = 6;
const SKILLED = 0.45;
const NEAREST = 30;
const CLUSTERS = 5;
const CAPS = [3, 5, 7] as const;
const KINDS = [
  { upTo: 0.15, urgency: 'high', weight: 4, hours: 2 },
  { upTo: 0.5, urgency: 'normal', weight: 2, hours: 8 },
  { upTo: 1, urgency: 'low', weight: 1, hours: 48 },
] as const;

/** Which random number is meant; kept apart so that one never shifts another. */
const STREAM = { helper: 1, need: 2, arrivals: 3, cluster: 4 };

/** The same settings and seed make the same town. */
export function townOf(settings: TownSettings, seed: number): Town {
  const helpers = Array.from({ length: settings.helpers }, (_, id) => townsperson(settings, seed, id));
  const needs: TownNeed[] = [];
  for (let day = 0; day < settings.days; day += 1) {
    for (let left = arrivals(settings.needsPerDay, seed, day); left > 0; left -= 1) {
      needs.push(townNeed({ helpers, seed, day }, needs.length));
    }
  }
  return { settings, seed, helpers, needs: needs.toSorted((a, b) => a.at - b.at) };
}

/** About as many a day, as chance has it (Knuth's way to a Poisson number). */
function arrivals(mean: number, seed: number, day: number): number {
  const least = Math.exp(-mean);
  let count = 0;
  for (let product = uniform(seed, STREAM.arrivals, day, 0); product > least; count += 1) {
    product *= uniform(seed, STREAM.arrivals, day, count + 1);
  }
  return count;
}

/** Half of all live around a few centres, the others anywhere. */
function home(stream: number, seed: number, id: number): { readonly x: number; readonly y: number } {
  const at = (place: number) => uniform(seed, stream, id, place);
  if (at(0) < 0.5) return { x: at(1), y: at(2) };
  const centre = Math.floor(at(3) * CLUSTERS);
  const [one, other] = [normal(at(4), at(5)), normal(at(6), at(7))];
  return {
    x: clamp(uniform(seed, STREAM.cluster, centre, 0) + 0.08 * one),
    y: clamp(uniform(seed, STREAM.cluster, centre, 1) + 0.08 * other),
  };
}

const clamp = (side: number): number => Math.min(1, Math.max(0, side));

function townsperson({ readiness }: TownSettings, seed: number, id: number): Townsperson {
  const at = (place: number) => uniform(seed, STREAM.helper, id, 10 + place);
  const skills = Array.from({ length: SKILLS }, (_, skill) => skill).filter((skill) => at(skill) < SKILLED);
  return {
    ...home(STREAM.helper, seed, id),
    skills: new Set(skills.length > 0 ? skills : [id % SKILLS]),
    ready: readiness * (0.05 + 0.5 * at(20) ** 1.5),
    slowness: 4 + 20 * at(21),
    weeklyCap: CAPS[Math.floor(at(22) * CAPS.length)] ?? CAPS[0],
  };
}

type Surroundings = { readonly helpers: readonly Townsperson[]; readonly seed: number; readonly day: number };

function townNeed({ helpers, seed, day }: Surroundings, id: number): TownNeed {
  const roll = (place: number) => uniform(seed, STREAM.need, id, 10 + place);
  const at = day * DAY + Math.floor((8 + 13 * roll(0)) * 60);
  const kind = KINDS.find(({ upTo }) => roll(1) < upTo) ?? KINDS[2];
  const { x, y } = home(STREAM.need, seed, id);
  const skill = Math.floor(roll(2) * SKILLS);
  const near = helpers
    .flatMap((each, helper) =>
      each.skills.has(skill) ? [{ helper, distance: Math.hypot(each.x - x, each.y - y) }] : [],
    )
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, NEAREST);
  return { id, at, deadline: at + kind.hours * 60, urgency: kind.urgency, weight: kind.weight, x, y, near };
}
