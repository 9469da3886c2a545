import type { CallInput } from '../core/calls/input.ts';
import type { RecordingRef } from '../core/model/call.ts';
import type { Circle, Language } from '../core/model/circle.ts';
import type { FoundText, OutgoingText, Parts, Sender, SendOutcome, SentQuery } from './ports.ts';

/** The phone company's voice side. */
export type Calls = {
  /** Rings a phone. One try, never throws, as with `send`. */
  readonly call: (call: OutgoingCall) => Promise<SendOutcome>;
  /** Looks for a call that may have been made: the same two numbers, started since. Throws when it cannot look. */
  readonly findCall: (call: Omit<SentQuery, 'body'>) => Promise<FoundText | undefined>;
  /** The sound of a recording (WAV). `not-yet`: ask again soon. `gone`: there is none. Throws when it cannot look. */
  readonly recording: (id: string) => Promise<Uint8Array | 'not-yet' | 'gone'>;
  /** Deletes a recording at the company; one that is gone already is as good. */
  readonly deleteRecording: (id: string) => Promise<void>;
};

/** The id of the outbox item stands in the addresses that the company calls back. */
export type OutgoingCall = Omit<OutgoingText, 'body'>;

/** Where recorded words lie: a private bucket, or a folder on one machine. Names hold no number and no words. */
export type Recordings = {
  /** Keeps a sound (WAV) under its reference; keeping it again changes nothing. */
  readonly keep: (recording: RecordingRef, sound: Uint8Array) => Promise<void>;
  readonly has: (recording: RecordingRef) => Promise<boolean>;
  /** A signed address that lives ten minutes from now. */
  readonly address: (recording: RecordingRef) => Promise<string>;
  readonly remove: (recording: RecordingRef) => Promise<void>;
};

/** One signed webhook of a call, as what happened in it. */
export type InboundCall = {
  readonly circle: Circle;
  /** CallSid; of the caller's own call also where a dialled leg reports. */
  readonly sid: string;
  readonly way: 'theirs' | 'ours';
  /** The person's phone: who called us, or whom we called. Only a `member` number is one. */
  readonly with: Sender;
  /** The outbox item that we called about. */
  readonly outbox?: string | undefined;
  /** Which input this is, from the address; 0 begins the call. */
  readonly step: number;
  readonly input: CallInput;
};

/** A webhook of the other side of a call that is being put through: what they pressed, if they were asked already. */
export type InboundLeg = {
  readonly circle: Circle;
  /** The caller's own call and the step at which it rang, from the address. */
  readonly call: { readonly caller: string; readonly sid: string; readonly step: number };
  readonly keys?: string | undefined;
};

/** What the phone company is told to do next in a call: everything in words, every address signed, every number known. */
export type CallAnswer = {
  readonly language: Language;
  readonly lines: readonly Spoken[];
  readonly next: CallNext;
};

/** Words in a language, or a sound at an address. */
export type Spoken = { readonly words: string; readonly language: Language } | { readonly play: string };

/** As `Next` of `core/calls/script.ts`; `transcribe` where the company can put words on what is said (English). */
export type CallNext =
  | { readonly does: 'listen'; readonly keys: 1 | 'number'; readonly speech: boolean; readonly step: number }
  | { readonly does: 'record'; readonly seconds: number; readonly step: number; readonly transcribe: boolean }
  | {
      readonly does: 'dial';
      readonly number: string;
      readonly ring: number;
      readonly talk: number;
      readonly step: number;
    }
  /** Said to somebody who is being put through: they take the call with the key 1. */
  | { readonly does: 'take-call'; readonly step: number }
  /** They have taken it: the two are connected. */
  | { readonly does: 'connect' }
  | { readonly does: 'hang-up' };

/** What stands in the addresses of a call's next webhooks. */
export type CallPlace = {
  readonly circle: Circle;
  /** Whose call it is: a keyed hash. */
  readonly caller: string;
  readonly sid: string;
  readonly outbox?: string | undefined;
};

/** What has become of a call, reported once it is over. */
export type CallReport = {
  readonly circle: Circle;
  readonly sid: string;
  readonly way: 'theirs' | 'ours';
  readonly with: Sender;
  readonly outbox?: string | undefined;
  readonly result: 'completed' | 'busy' | 'no-answer' | 'failed' | 'canceled';
  readonly errorCode: number | undefined;
};

/** News of a recording: its sound is ready, or there is none. `owner` is from the address, a keyed hash. */
export type RecordingReport = {
  readonly circle: Circle;
  readonly recording: RecordingRef;
  readonly call: string;
  readonly seconds: number;
  readonly status: 'completed' | 'absent';
};

/** The company has put a recording into words. It may come late, or never. */
export type Transcription = {
  readonly circle: Circle;
  readonly recording: RecordingRef;
  readonly words: string;
};

/** What a function needs that makes calls, answers them, or keeps what was said in them. */
export type VoiceParts = Parts & { readonly calls: Calls; readonly recordings: Recordings };
