import type { Call, CallStep, Recording } from './call.ts';
import type { Helper } from './helper.ts';
import type { CircleDay, Duty, Job, Recovery, UsedKinds } from './job.ts';
import type { Member } from './member.ts';
import type { Need } from './need.ts';
import type { OutboxItem, SendingPause, SentTally } from './outbox.ts';
import type { Roster, RosterPiece } from './roster.ts';
import type { Answer, Cause, Claim, Stop, Todo } from './trace.ts';

/** Where an item lives. Never a phone number, never a person's words: members are named by a keyed hash. */
export type Key = { readonly partition: string; readonly sort: string };

/**
 * What every stored item carries. `version` is the version that was loaded, 0 for an item that does not exist yet;
 * a commit writes it as version + 1, and only if nobody else did meanwhile.
 */
export type Stored = {
  readonly key: Key;
  readonly version: number;
  readonly circle: string;
  /** ISO 8601 in UTC with milliseconds. When set, the schedule finds the item from this time on. */
  readonly dueAt?: string | undefined;
  /** ISO 8601 in UTC. From this time on the item counts as gone; the store erases it some time later. */
  readonly expiresAt?: string | undefined;
};

/** Everything the hotline remembers, told apart by `kind`. */
export type Item =
  | Member
  | Helper
  | Roster
  | RosterPiece
  | Need
  | Todo
  | OutboxItem
  | SentTally
  | SendingPause
  | Stop
  | Claim
  | Answer
  | Cause
  | Duty
  | CircleDay
  | Recovery
  | UsedKinds
  | Call
  | CallStep
  | Recording
  | Job;

/** One part of a commit. `put` takes the item at the version it was loaded with; `check` and `delete` name that version. */
export type Change =
  | { readonly change: 'put'; readonly item: Item }
  | { readonly change: 'delete'; readonly key: Key; readonly version: number }
  | { readonly change: 'check'; readonly key: Key; readonly version: number };
