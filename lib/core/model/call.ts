import type { Language } from './circle.ts';
import type { Stored } from './item.ts';
import type { Place } from './place.ts';

/**
 * One phone call: a conversation with keys. Kept with the person it is with, found by its CallSid. `step` is the number
 * of the input that is waited for; the same step again gets the same answer and changes nothing (DESIGN 4). When the
 * call is over only this record is left, without anything that was pressed or said.
 */
export type Call = Stored & {
  readonly kind: 'call';
  /** Twilio's CallSid. */
  readonly sid: string;
  /** Whose call it is: a member id, or for a withheld number an id that only this call has. */
  readonly caller: string;
  /** `theirs`: they called us. `ours`: we called them. */
  readonly way: 'theirs' | 'ours';
  /** The caller's number is withheld, or of a kind that no member has. */
  readonly withheld: boolean;
  readonly language: Language;
  readonly step: number;
  readonly place: Place;
  /** Where the caller came from, nearest last: one step back is always possible. */
  readonly trail: readonly Place[];
  /** Silences and wrong keys since the last right key. */
  readonly mistakes: number;
  /** The coordinators know of danger from this call: pressing the key again tells nobody anew. */
  readonly dangerTold?: boolean | undefined;
  /** Danger was heard in their recorded words: said at their next step, before anything else. */
  readonly alarmed?: boolean | undefined;
  /** Their number is there, but of a kind that nothing can be kept or called under: from abroad, or no phone's. */
  readonly foreign?: boolean | undefined;
  /** What the caller was asked about themselves in this call: nobody is asked twice. */
  readonly askedSelf?: readonly ('area' | 'name')[] | undefined;
  /** The outbox item that we called about. */
  readonly outbox?: string | undefined;
  readonly startedAt: string;
  readonly endedAt?: string | undefined;
};

/** What one step was answered with, so that a repeat hears the same. Gone after a day. */
export type CallStep = Stored & { readonly kind: 'call-step'; readonly script: string };

/** A person's recorded words. The sound lies in a private bucket (a folder on one machine) under this id. */
export type Recording = Stored & {
  readonly kind: 'recording';
  /** Twilio's RecordingSid. */
  readonly id: string;
  /** Whose words: the same id as the partition. */
  readonly owner: string;
  /** The call it was made in. */
  readonly call: string;
  readonly seconds: number;
  /**
   * `made`: still at Twilio alone. `kept`: ours, and deleted there. `absent`: there was nothing to keep. `erased`: gone on
   * purpose; the note stays for late news. */
  readonly status: 'made' | 'kept' | 'absent' | 'erased';
  readonly at: string;
};

/** Where a recording lies: whose, and which. */
export type RecordingRef = { readonly owner: string; readonly id: string };
