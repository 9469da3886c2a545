import type { Warning } from './document.ts';

export type Method = 'GET' | 'POST';

/** What Twilio speaks or plays while it does nothing else: the only things that may stand in a <Gather>. */
export type Heard =
  | { readonly step: 'say'; readonly words: string; readonly times: number; readonly language: string }
  | { readonly step: 'play'; readonly url: string; readonly times: number }
  | { readonly step: 'pause'; readonly seconds: number };

/** Where a verb sends what came of it. `url` as written; nothing means the document it stands in. */
export type Action = { readonly url: string | undefined; readonly method: Method };

export type Gather = {
  readonly step: 'gather';
  readonly prompts: readonly Heard[];
  readonly keys: boolean;
  readonly speech: boolean;
  readonly numDigits: number | undefined;
  /** The key that ends the input, or nothing. */
  readonly finishOnKey: string;
  readonly actionOnEmptyResult: boolean;
  readonly language: string;
  readonly action: Action;
};

export type RecordVerb = {
  readonly step: 'record';
  readonly finishOnKey: string;
  /** Seconds. */
  readonly maxLength: number;
  readonly transcribe: boolean;
  readonly transcribeCallback: string | undefined;
  readonly statusCallback: Action;
  readonly statusEvents: readonly string[];
  readonly action: Action;
};

export type Dial = {
  readonly step: 'dial';
  readonly number: string;
  /** What the dialled person hears before the two are connected. */
  readonly whisper: Action;
  readonly callerId: string | undefined;
  readonly action: Action;
};

/** One thing that happens in a call. */
export type Step =
  | Heard
  | Gather
  | RecordVerb
  | Dial
  | { readonly step: 'redirect'; readonly action: Action }
  | { readonly step: 'hang-up' }
  | { readonly step: 'reject'; readonly reason: 'rejected' | 'busy' };

/** A verb as it was read, with what Twilio's debugger would say about it. */
export type Read<T> = { readonly steps: readonly T[]; readonly warnings: readonly Warning[] };
