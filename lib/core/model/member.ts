import type { Language } from './circle.ts';
import type { Stored } from './item.ts';

/**
 * What the hotline has asked a member and still waits to hear. At most one question at a time (DESIGN 5);
 * a question older than a day is forgotten, never the need behind it.
 */
export type Question = { readonly at: string } & (
  | { readonly ask: 'name' | 'area' | 'forget' }
  /** When the help is wanted that this number is about. */
  | { readonly ask: 'when'; readonly number: number }
  /** The person's words were unclear; they wait here for a choice, and go to a coordinator if none comes. */
  | { readonly ask: 'what'; readonly words: string; readonly match?: number | undefined }
  | { readonly ask: 'need-what'; readonly words: string }
  | { readonly ask: 'offer-what'; readonly words: string }
  /** Which of several: a yes or no to asks, taking back needs, handing back jobs, done, or whom to tell. */
  | { readonly ask: 'which'; readonly to: WhichOne; readonly numbers: readonly number[]; readonly words: string }
);
export type WhichOne = 'accept' | 'decline' | 'give-up' | 'done' | 'tell';

/** A person known to a circle by their phone number. */
export type Member = Stored & {
  readonly kind: 'member';
  readonly id: string;
  readonly number: string;
  readonly name?: string | undefined;
  readonly area?: string | undefined;
  readonly language: Language;
  readonly joinedAt: string;
  readonly lastTextAt?: string | undefined;
  /** When they last sent START: an older STOP that turns up late does not count (recovered texts). */
  readonly optedInAt?: string | undefined;
  /** Learned from the carrier (30006, 21614 and the like): texts cannot reach this number. */
  readonly voiceOnly?: boolean | undefined;
  /** Said by the member: "call me rather than text me". */
  readonly callMe?: boolean | undefined;
  /** Their name, as they say it: a recording of theirs. */
  readonly spokenName?: string | undefined;
  /** Numbers of this member's needs, newest last, until they are closed and cleaned. */
  readonly needs: readonly number[];
  readonly question?: Question | undefined;
  /** When the last automatic "what we can do" went out: an empty text draws one an hour at most. */
  readonly menuAt?: string | undefined;
};
