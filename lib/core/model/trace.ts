import type { RecordingRef } from './call.ts';
import type { Stored } from './item.ts';

/** A message that was taken on. Kept for a year; the same message again changes nothing (promise 2). */
export type Claim = Stored & { readonly kind: 'claim'; readonly at: string };

/** What was said to a message, kept for a day so that a repeat hears the same. */
export type Answer = Stored & { readonly kind: 'answer'; readonly say: readonly string[] };

/** An opt-out. While it stands nothing goes out to this person (promise 4); it outlives FORGET ME. */
export type Stop = Stored & { readonly kind: 'stop'; readonly at: string; readonly how: 'word' | 'carrier' };

/** Why the state changed: what, from which message or schedule, without free text (promise 7). Append-only. */
export type Cause = Stored & {
  readonly kind: 'cause';
  readonly at: string;
  readonly cause: string;
  /** e.g. `need-recorded 27`, `accepted 27`; all are in events.ts. Causes are kept for long: there may be old names. */
  readonly events: readonly string[];
};

/** Something only a person can see to, on the coordinators' list until one of them closes it. */
export type Todo = Stored & {
  readonly kind: 'todo';
  /** From the same numbers as needs: "TELL 31 …", "DONE 31". */
  readonly number: number;
  readonly why: TodoReason;
  readonly member?: string | undefined;
  readonly memberName?: string | undefined;
  /** The person's words, when reading them is the point. */
  readonly words?: string | undefined;
  /** The person's recorded words. */
  readonly recording?: RecordingRef | undefined;
  /** When the recorded words were last played to a coordinator. */
  readonly heardAt?: string | undefined;
  /** A number typed by a caller: for the coordinator's eyes, never dialled by itself. */
  readonly typed?: string | undefined;
  readonly need?: number | undefined;
  readonly at: string;
  /** Closed: kept without words for thirty days, so that its number is not used for somebody else meanwhile. */
  readonly closedAt?: string | undefined;
};

export type TodoReason =
  | 'danger'
  | 'wants-a-person'
  | 'unclear'
  | 'conditional-yes'
  | 'stopped-with-open-need'
  | 'wrote-after-stop'
  | 'not-delivered'
  | 'failed-here'
  | 'sending-paused'
  | 'voice-message'
  | 'unfinished-call'
  | 'call-back-wanted'
  | 'for-somebody-else'
  | 'not-reached-by-call'
  | 'did-not-happen';
