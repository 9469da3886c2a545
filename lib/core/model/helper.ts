import type { Hours, Language } from './circle.ts';
import type { Stored } from './item.ts';

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The end of a pause without an end: only START ends it. */
export const FOREVER = '9999-12-31T00:00:00.000Z';

/** What a member can give. Standing ("rides, weekday mornings") or one-off ("3 bags of diapers"). */
export type Offer = {
  /** 1, 2, 3 … : how the member names it ("drop 2"). */
  readonly id: number;
  readonly categories: readonly string[];
  readonly standing: boolean;
  /** Empty: any day. */
  readonly days: readonly Weekday[];
  readonly hours?: Hours | undefined;
  /** A one-off offer for one local date, `YYYY-MM-DD`. */
  readonly date?: string | undefined;
  /** The member's own words. */
  readonly words: string;
  /** The member's own words, as recorded. */
  readonly recording?: string | undefined;
  readonly since: string;
};

/**
 * How a helper took what they were asked: yes, no, or silence until it ran out. Counts that fade with the time since `at`
 * (ISO), so that they stay few; not about whom or what they were asked.
 */
export type Replies = { readonly yes: number; readonly no: number; readonly silent: number; readonly at: string };

/**
 * A member as the matcher sees them: what they offer and how much has been asked of them. One item per helper,
 * apart from the member, so that asking somebody never collides with that person's own text.
 */
export type Helper = Stored & {
  readonly kind: 'helper';
  readonly id: string;
  readonly name?: string | undefined;
  readonly area?: string | undefined;
  readonly language: Language;
  readonly offers: readonly Offer[];
  /** Set by the member ("3 a week"); absent: the agreement's. */
  readonly weeklyCap?: number | undefined;
  /** ISO times of the asks of the last seven days, oldest first. */
  readonly askedAt: readonly string[];
  readonly lastAskedAt?: string | undefined;
  /** All that the matcher learns from; absent while nothing was answered. */
  readonly replies?: Replies | undefined;
  /** ISO times of the last helps (at most 28 days). */
  readonly helpedAt: readonly string[];
  /** On the phone with somebody who wanted to talk, no longer than this. */
  readonly listeningUntil?: string | undefined;
  readonly restingUntil?: string | undefined;
  /** `FOREVER` after an opt-out. */
  readonly pausedUntil?: string | undefined;
  /** Needs this helper is being asked about now. */
  readonly asks: readonly number[];
  /** Needs this helper has accepted and that are not closed. */
  readonly jobs: readonly number[];
  /** Asks that ended without their answer, newest last, at most ten: a late YES deserves a true reply. */
  readonly past: readonly number[];
  /** Reached by calls: texts cannot, or the member would rather be called. */
  readonly voiceOnly?: boolean | undefined;
  readonly callMe?: boolean | undefined;
  /** The kinds of help under which they stand in a large circle's packed roster. */
  readonly packed?: readonly string[] | undefined;
};
