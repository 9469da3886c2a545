/**
 * The answers of the control API, as types alone. What the hotline itself answers with is written here once more, since
 * the page's program must not pull in the hotline's; in bin/local/insight.ts TypeScript checks that both fit.
 */

import type { Call, HandsetMessage, Phone } from './carrier/records.ts';
import type { Armed } from './faults.ts';

export type { Armed, Call, HandsetMessage, Phone };

/** What `GET /sim` answers: the time, the hotlines, who has a phone, and what is about to go wrong. */
export type SimView = {
  readonly now: string;
  readonly nextDue: string | null;
  readonly hotlines: readonly Hotline[];
  /** The first circle's, so that a page can show its own clock. */
  readonly zone: string;
  readonly frozen: boolean;
  readonly phones: readonly string[];
  /** The phones that a page shows: three to begin with, then those that somebody set, then any other that was used. */
  readonly handsets: readonly Handset[];
  /** Faults that wait for their chance. */
  readonly armed: Armed;
  readonly accountSid: string;
  readonly authToken: string;
  readonly webhooks: Readonly<
    Record<'sms' | 'smsFallback' | 'smsStatus' | 'voice' | 'voiceFallback' | 'callStatus', string>
  >;
};

/** A hotline, the circle behind it, and the zone that the circle lives in. */
export type Hotline = {
  readonly number: string;
  readonly circle: string;
  readonly name: string;
  readonly zone: string;
};

export type Handset = {
  readonly number: string;
  /** What people at the page call it, else who it is in the examples or the circle file; nothing for anybody else. */
  readonly name: string | null;
  /** Put away: not shown until it rings or is fetched back. */
  readonly away: boolean;
};

export type PhoneView = Phone & {
  readonly messages: readonly HandsetMessage[];
  /** The call that the phone is in, or that rings. */
  readonly call: Call | null;
  /** The same, or the last one that it was in. */
  readonly lastCall: Call | null;
};

/** One thing that happened on the line, in the order in which it happened. Never a phone number, never anybody's words. */
export type StoryLine = {
  /** Counts up from 1. */
  readonly id: number;
  readonly at: string;
  readonly about: 'text' | 'call' | 'need' | 'helpers' | 'delivery' | 'fault' | 'trouble' | 'member';
  /** A plain English sentence. */
  readonly words: string;
  /** What stands behind it, a line each: which helpers were considered and why. */
  readonly details: readonly string[];
  readonly need: number | null;
};

export type Story = { readonly lines: readonly StoryLine[] };

/** What stands open in a circle now. */
export type Board = {
  readonly circle: { readonly id: string; readonly name: string };
  readonly needs: readonly BoardNeed[];
  readonly offers: readonly BoardOffer[];
  readonly map: ResourceMap;
};

export type BoardNeed = {
  readonly number: number;
  readonly status: 'open' | 'covered' | 'handed-over';
  /** e.g. `a ride` */
  readonly what: string;
  readonly when: string | null;
  readonly area: string | null;
  readonly urgency: 'low' | 'normal' | 'high';
  readonly asker: string;
  /** How it stands, in a plain sentence: who is being asked, until when an answer was promised. */
  readonly stands: string;
};

export type BoardOffer = {
  readonly who: string;
  readonly what: string;
  readonly when: string;
  readonly area: string | null;
  /** Why they are not asked just now, if so: `on a pause until Friday`. */
  readonly resting: string | null;
};

/** Needs against offers, by category and area. Categories and areas where nothing is needed or offered are left out. */
export type ResourceMap = {
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  /** `null`: people who have not said where they are. */
  readonly areas: readonly { readonly id: string | null; readonly name: string }[];
  readonly cells: readonly MapCell[];
};

export type MapCell = {
  readonly category: string;
  readonly area: string | null;
  /** Needs that nobody has taken yet. */
  readonly needs: number;
  /** Helpers of this area who would come. */
  readonly offers: number;
  /** Helpers from anywhere, here included, who would come. */
  readonly reach: number;
  /** More is needed here than those who would come can give. */
  readonly gap: boolean;
};
