import type { Urgency } from '../model/circle.ts';
import type { Weekday } from '../model/helper.ts';

/** One sweep's question, in the form of CONTRACTS 4. Times are ISO 8601; distances kilometres. */
export type Instance = {
  readonly now: string;
  readonly zone: string;
  readonly quiet?: { readonly from: string; readonly to: string } | undefined;
  readonly policy?: Partial<Policy> | undefined;
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
  readonly openAsk?: boolean | undefined;
  readonly available?:
    | readonly {
        readonly days: readonly Weekday[];
        readonly from: string;
        readonly to: string;
        /** Ours: only for these categories, only on this local date. */
        readonly categories?: readonly string[] | undefined;
        readonly date?: string | undefined;
      }[]
    | undefined;
  readonly acceptRate?: number | undefined;
  readonly languages?: readonly string[] | undefined;
  readonly keepApartFrom?: readonly string[] | undefined;
};

/** Settings of the plan; each is documented in README.md beside this file. */
export type Policy = {
  /** Asks at a time for one need, by urgency. */
  readonly waveSize: Readonly<Record<Urgency, number>>;
};

export type Plan = {
  readonly asks: readonly { readonly need: string; readonly helper: string; readonly value: number }[];
  readonly waves: readonly { readonly need: string; readonly size: number }[];
  readonly unasked: readonly { readonly need: string; readonly reason: UnaskedReason }[];
  readonly total: number;
};

/** Why a need gets no ask in this sweep. */
export type UnaskedReason =
  | 'nobody-offers-this'
  | 'nobody-free'
  | 'quiet-hours'
  | 'everybody-asked'
  | 'helpers-needed-elsewhere';
