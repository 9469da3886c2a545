import type { Urgency } from '../model/circle.ts';

type ByUrgency = Readonly<Record<Urgency, number>>;

/** Settings of the plan; README.md beside this file says what each means. */
export type Policy = {
  /** Asks at a time for one need when time presses; half of it before. */
  readonly waveSize: ByUrgency;
  /** So many hours before its time a need stops being patient. */
  readonly rushHours: ByUrgency;
  /** What a yes is worth, by urgency; the unit of every price below. */
  readonly worth: ByUrgency;
  /** The circle's mean chance of a yes to a fresh ask next door. */
  readonly meanChance: number;
  /** So many answers of a helper's own weigh as much as the circle's mean. */
  readonly meanWeight: number;
  /** The chance of a yes at the edge of a helper's reach is exp(-far) of that next door. */
  readonly far: number;
  /** Each recent ask multiplies the chance of a yes by exp(-tiring). */
  readonly tiring: number;
  /** Days after which an ask weighs half. */
  readonly halfLifeDays: number;
  /** What asking anybody costs, where the mean chance and the mean fatigue are 1. */
  readonly price: number;
  /** How asked the whole circle is of late (mean fatigue): where all are tired, an ask must be worth more. */
  readonly circleFatigue: number;
  /** What each recent ask adds to it. */
  readonly tiringPrice: number;
  /** What a week as full as they want it adds to that, as a share. */
  readonly fullWeekPrice: number;
  /** How much of that grows with how ready somebody is, against the circle's mean: 0 none, 1 all. */
  readonly readyPrice: number;
  /** What is added to it for each help in the last 28 days. */
  readonly loadPrice: number;
};

/** The settings an instance names; the others keep their defaults. */
export type PolicyWish = {
  readonly [Key in keyof Policy]?:
    | (Policy[Key] extends number ? number : { readonly [Each in Urgency]?: number | undefined })
    | undefined;
};

/** The settings a plan uses where the instance names none; tuned on invented towns (docs/matching.md). */
export const DEFAULT_POLICY: Policy = {
  waveSize: { high: 3, normal: 2, low: 1 },
  rushHours: { high: 1, normal: 2, low: 8 },
  worth: { high: 16, normal: 2, low: 1 },
  meanChance: 0.25,
  meanWeight: 4,
  far: 1,
  tiring: 0.25,
  halfLifeDays: 3,
  price: 0.0025,
  circleFatigue: 1,
  tiringPrice: 0.002,
  fullWeekPrice: 3,
  readyPrice: 0.75,
  loadPrice: 0.01,
};

/** The defaults with an instance's wishes on top. */
export function settingsOf(wish: PolicyWish = {}): Policy {
  const wishes = Object.fromEntries(Object.entries(wish).filter(([, value]) => value !== undefined));
  const each = (key: Exclude<keyof Policy, NumberKey>): ByUrgency => byUrgency(DEFAULT_POLICY[key], wish[key]);
  return {
    ...DEFAULT_POLICY,
    ...wishes,
    waveSize: each('waveSize'),
    rushHours: each('rushHours'),
    worth: each('worth'),
  };
}

type NumberKey = { [Key in keyof Policy]: Policy[Key] extends number ? Key : never }[keyof Policy];

const byUrgency = (usual: ByUrgency, wish: { readonly [Key in Urgency]?: number | undefined } = {}): ByUrgency => ({
  high: wish.high ?? usual.high,
  normal: wish.normal ?? usual.normal,
  low: wish.low ?? usual.low,
});
