import type { Say } from '../scene/say.ts';
import type { Language } from './circle.ts';
import type { Stored } from './item.ts';

/**
 * How much a text matters to the gate. `reply`: owed to something the person did a moment ago. `pressing`: cannot wait
 * for the morning. `ordinary`: waits for waking hours and for the daily ceiling.
 */
export type Weight = 'reply' | 'pressing' | 'ordinary';

/**
 * A text that is owed, written in the commit that owes it. One item per person and cause (promise 3).
 *
 * `ready → sending → sent`, or back to `waiting` (retry, quiet hours), `unknown` (look it up before another try),
 * or the end: `failed`, `dropped`. A call goes the same way; it is `sent` while it rings, and `delivered` once a key
 * was pressed and its message heard.
 */
export type OutboxItem = Stored & {
  readonly kind: 'outbox';
  /** Random-looking, no meaning: it stands in the callback URL. */
  readonly id: string;
  /** Whose it is; the number is looked up when it is sent, so that it stands in one place only. */
  readonly member: string;
  readonly language: Language;
  /** What for, e.g. `ask`, `covered`, `digest`. Never words. */
  readonly purpose: string;
  /** What caused it: a MessageSid, or a job of the schedule with its planned time. */
  readonly cause: string;
  readonly need?: number | undefined;
  readonly body: string;
  /** The same as sentences: a call says them in its own words. */
  readonly say: readonly Say[];
  /** `call`: texts cannot reach this person, they would rather be called, or it is something to hear. */
  readonly via: 'text' | 'call';
  /** Calls made: two at most. */
  readonly calls?: number | undefined;
  readonly weight: Weight;
  readonly status: 'ready' | 'sending' | 'sent' | 'waiting' | 'unknown' | 'failed' | 'dropped';
  /** Why it was dropped. */
  readonly dropped?: DropReason | undefined;
  readonly createdAt: string;
  /** After this time it would only confuse: it is dropped instead of sent. */
  readonly uselessAfter?: string | undefined;
  readonly attempts: number;
  readonly claimedAt?: string | undefined;
  /** An earlier try may have made it: look for texts since this time before another (no idempotency key at Twilio). */
  readonly lookSince?: string | undefined;
  /** It waits because this person's line is busy with us: it may go as soon as that call is over. */
  readonly waitsFor?: 'line' | undefined;
  readonly sid?: string | undefined;
  /** Tries that failed and were made anew: what is still reported about them is old. */
  readonly earlierSids?: readonly string[] | undefined;
  /** What the carrier said last. */
  readonly delivery?: Delivery | undefined;
  readonly errorCode?: number | undefined;
  /** Counts what the carrier failed to deliver and may be tried once more (30003, 30008). */
  readonly redelivered?: boolean | undefined;
};

/** `too-late`: it would only confuse by now. `forgotten`: nobody knows the number any more. */
export type DropReason = 'opted-out' | 'too-late' | 'forgotten';

/** Twilio's message states in the order they are reached; the last three are final. */
export const DELIVERY_ORDER = ['accepted', 'queued', 'sending', 'sent', 'delivered', 'undelivered', 'failed'] as const;
export type Delivery = (typeof DELIVERY_ORDER)[number];

/** How many texts a person got on one local date: the ceiling's memory. */
export type SentTally = Stored & { readonly kind: 'sent-tally'; readonly member: string; readonly count: number };

/** While it stands nothing is sent: the account is refused or suspended. Nothing is dropped either. */
export type SendingPause = Stored & {
  readonly kind: 'sending-pause';
  readonly since: string;
  readonly until: string;
  readonly errorCode?: number | undefined;
};
