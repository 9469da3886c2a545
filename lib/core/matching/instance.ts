import type { Urgency } from '../model/circle.ts';
import type { Weekday } from '../model/helper.ts';
import type { Replies } from './chance.ts';
import type { PolicyWish } from './settings.ts';

/** One sweep's question, in the form of CONTRACTS 4. Times are ISO 8601; distances kilometres. */
export type Instance = {
  readonly now: string;
  readonly zone: string;
  readonly quiet?: { readonly from: string; readonly to: string } | undefined;
  readonly policy?: PolicyWish | undefined;
  readonly needs: readonly InstanceNeed[];
  readonly helpers: readonly InstanceHelper[];
};

export type InstanceNeed = {
  readonly id: string;
  readonly category: string;
  readonly urgency: Urgency;
  readonly openedAt: string;
  readonly neededAt?: string | undefined;
  /** Ours: wanted on a local day at no special time (`YYYY-MM-DD`): the day must fit, the hours need not. */
  readonly neededOn?: string | undefined;
  /** Ours: wanted whenever somebody can; no day or hour is tested. */
  readonly anyTime?: boolean | undefined;
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly language?: string | undefined;
  readonly requester: string;
  readonly declinedBy: readonly string[];
  readonly asked: readonly string[];
  /** Ours: whoever helped the last time this need came. While time does not press they are asked first, and alone. */
  readonly usual?: string | undefined;
  /** At most so many asks now. */
  readonly wave?: number | undefined;
};

export type InstanceHelper = {
  readonly id: string;
  readonly categories: readonly string[];
  readonly lat?: number | undefined;
  readonly lon?: number | undefined;
  readonly reachKm: number;
  readonly weeklyCap: number;
  readonly asksLast7Days: number;
  readonly helpsLast28Days: number;
  readonly lastAskedAt?: string | undefined;
  readonly lastHelpedAt?: string | undefined;
  readonly restingUntil?: string | undefined;
  readonly pausedUntil?: string | undefined;
  /** Ours: was asked a short while ago, and is left in peace until then; absent once that is over. */
  readonly coolingUntil?: string | undefined;
  readonly openAsk?: boolean | undefined;
  readonly available?: readonly Window[] | undefined;
  /** The chance that a fresh ask next door gets a yes, where somebody knows it better than the replies do. */
  readonly acceptRate?: number | undefined;
  /** Ours: how they answered so far; counts that fade with age. */
  readonly replies?: Replies | undefined;
  /** Ours: asks of late, each fading (`fatigueOf`); without it told from the count of the week and the last time. */
  readonly fatigue?: number | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly keepApartFrom?: readonly string[] | undefined;
};

/** Hours in which a helper can help, on these days, in the circle's zone. 24-hour `HH:MM`; may pass midnight. */
export type Window = {
  readonly days: readonly Weekday[];
  readonly from: string;
  readonly to: string;
  /** Ours: only for these categories, only on this local date. */
  readonly categories?: readonly string[] | undefined;
  readonly date?: string | undefined;
};

/** A helper who may be asked about a need, and what asking them is worth. */
export type Pair = { readonly need: string; readonly helper: string; readonly value: number };

export type Plan = {
  readonly asks: readonly Pair[];
  readonly waves: readonly { readonly need: string; readonly size: number }[];
  readonly unasked: readonly { readonly need: string; readonly reason: UnaskedReason }[];
  readonly total: number;
};

/**
 * Why a need gets no ask in this sweep. `wave-full`: as many as it may have are out already, or it may have none.
 * `not-worth-it-now`: it is not pressing, and asking any of those who are free would tire them more than it would help.
 */
export type UnaskedReason =
  | 'wave-full'
  | 'nobody-offers-this'
  | 'nobody-free'
  | 'quiet-hours'
  | 'everybody-asked'
  | 'helpers-needed-elsewhere'
  | 'not-worth-it-now';
