import type { Say } from '../scene/say.ts';
import type { RecordingRef } from './call.ts';
import type { Hours } from './circle.ts';
import type { Weekday } from './helper.ts';
import type { Wanted } from './need.ts';

/** What a caller is asking for, as far as they have got. */
export type Asking = {
  readonly categories: readonly string[];
  readonly wanted?: Wanted | undefined;
  /** They said that it comes back on these days. */
  readonly weekdays?: readonly Weekday[] | undefined;
  /** Their own words, as recorded. */
  readonly recording?: string | undefined;
  /** Their own words, as recognised speech. */
  readonly words?: string | undefined;
  /** What was recorded, in writing: it goes when that is spoken again. */
  readonly recordedWords?: string | undefined;
  /** Somebody else's number, as typed and confirmed. Stored only. */
  readonly forNumber?: string | undefined;
};

/** What a caller is offering, as far as they have got. */
export type Offering = {
  readonly standing: boolean;
  readonly categories: readonly string[];
  readonly days?: readonly Weekday[] | undefined;
  readonly hours?: Hours | undefined;
  /** The local date of what is given once. */
  readonly date?: string | undefined;
  readonly recording?: string | undefined;
};

/** What a time is being chosen for: a new need, or another time for one that there is. */
export type TimeFor = { readonly asking: Asking } | { readonly offering: Offering } | { readonly change: number };

/** Where a caller is in the call. One name for each place of `lib/core/calls/places`. */
export type Place =
  | { readonly at: 'greeting' | 'menu' | 'danger' | 'message-box' | 'anything-else' | 'over' }
  | { readonly at: 'stopped' | 'withheld' }
  // Asking
  | { readonly at: 'ask-kind'; readonly page: number; readonly forNumber?: string | undefined }
  | { readonly at: 'ask-other'; readonly forNumber?: string | undefined }
  | { readonly at: 'ask-listener'; readonly asking: Asking }
  | { readonly at: 'ask-when' | 'type-date'; readonly time: TimeFor }
  | { readonly at: 'ask-hour' | 'type-hour'; readonly time: TimeFor; readonly date: string }
  | { readonly at: 'ask-half'; readonly time: TimeFor; readonly date: string; readonly clock: string }
  | { readonly at: 'ask-words' | 'hear-words' | 'ask-send' | 'type-other'; readonly asking: Asking }
  | { readonly at: 'check-other'; readonly asking: Asking; readonly typed: string }
  // What is theirs: asks, jobs, needs, messages
  /** `heard`: which thing was named last at this place in the list, which can change under the caller. */
  | { readonly at: 'yours'; readonly index: number; readonly heard?: string | undefined }
  | { readonly at: 'accept-sure'; readonly need: number; readonly key: string }
  | { readonly at: 'take-back-sure' | 'give-back-sure'; readonly need: number }
  /** A spoken message to the other side of a match. */
  | { readonly at: 'match' | 'say-relay'; readonly need: number }
  | { readonly at: 'hear-relay'; readonly need: number; readonly recording: string }
  // Offering
  | { readonly at: 'offer' }
  | { readonly at: 'offer-kind'; readonly standing: boolean; readonly page: number }
  | {
      readonly at: 'offer-days' | 'type-days' | 'offer-hours' | 'offer-words' | 'hear-offer' | 'offer-send';
      readonly offering: Offering;
    }
  | { readonly at: 'end-offer'; readonly index: number }
  // About the caller
  | { readonly at: 'me' | 'leave' | 'stop-sure' | 'forget-sure' | 'rest-days' | 'say-name' | 'type-zip' | 'reach' }
  | { readonly at: 'rest-check'; readonly days: number }
  | { readonly at: 'hear-name'; readonly recording: string; readonly words?: string | undefined }
  | { readonly at: 'zip-check'; readonly area: string }
  // A withheld caller
  | { readonly at: 'type-own' }
  | { readonly at: 'check-own'; readonly typed: string }
  | { readonly at: 'own-message'; readonly typed: string }
  // A call of ours
  | { readonly at: 'our-ask'; readonly need: number }
  | { readonly at: 'our-message' }
  /** Something was told that can be heard again. */
  | { readonly at: 'told'; readonly say: readonly Say[]; readonly play?: RecordingRef | undefined }
  // Being put through
  /** `taken`: they have pressed the key, so the two have met, whatever is heard of the call afterwards. */
  | { readonly at: 'dialling'; readonly to: DialGoal; readonly taken?: boolean | undefined };

/** Whom a caller is being put through to, and what follows when nobody answers. */
export type DialGoal =
  | { readonly goal: 'coordinator' }
  | { readonly goal: 'match'; readonly need: number }
  | { readonly goal: 'listener'; readonly asking: Asking; readonly helper: string; readonly left: readonly string[] };

export type PlaceName = Place['at'];
export type PlaceAt<Name extends PlaceName> = Place extends infer P
  ? P extends { readonly at: PlaceName }
    ? Name extends P['at']
      ? Omit<P, 'at'> & { readonly at: Name }
      : never
    : never
  : never;
