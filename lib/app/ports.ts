import type { Circle } from '../core/model/circle.ts';
import type { Change, Item, Key } from '../core/model/item.ts';

/** The time, as the story is told: the caller's clock, never the machine's. */
export type Clock = () => Date;

/**
 * What the hotline remembers. Loads, and lists within a partition, are strongly consistent; the due index is only a
 * hint. An expired item counts as absent everywhere.
 */
export type Store = {
  /** In the order of the keys; `undefined` where there is nothing. */
  readonly load: (keys: readonly Key[]) => Promise<readonly (Item | undefined)[]>;
  readonly list: (query: ListQuery) => Promise<Page>;
  /** All or nothing, at most 50 changes on different keys. A clash is an answer, not an error. */
  readonly commit: (changes: readonly Change[]) => Promise<Commit>;
};

export type ListQuery =
  /** Items of a partition whose sort key begins with `prefix`, in the order of sort keys. */
  | {
      readonly index: 'partition';
      readonly partition: string;
      readonly prefix?: string;
      readonly limit?: number;
      readonly after?: string;
    }
  /** Items of a circle due at or before `until`, earliest first. May lag: reload before deciding. */
  | { readonly index: 'due'; readonly circle: string; readonly until: string; readonly limit?: number };

/** `next` is the cursor for `after` when there is more. */
export type Page = { readonly items: readonly Item[]; readonly next?: string | undefined };

/** `refused` names the changes (by place) that met another version, with what is there now where the store tells. */
export type Commit =
  | { readonly status: 'committed' }
  | { readonly status: 'refused'; readonly clashes: readonly Clash[] };

export type Clash = { readonly place: number; readonly found: Item | undefined };

/** The phone company. */
export type Carrier = {
  /** One try, within a few seconds. Never throws: what cannot be known is `unknown`. */
  readonly send: (text: OutgoingText) => Promise<SendOutcome>;
  /** Looks for a text that may have been made: same numbers and words, created since. Throws when it cannot look. */
  readonly find: (text: SentQuery) => Promise<FoundText | undefined>;
  /** Texts that reached a hotline number since a time, oldest first. */
  readonly received: (query: { readonly to: string; readonly since: Date }) => Promise<readonly ReceivedText[]>;
};

export type OutgoingText = {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  /** Ours, opaque: stands in the status callback's URL. */
  readonly id: string;
};

export type SentQuery = { readonly from: string; readonly to: string; readonly body: string; readonly since: Date };

export type FoundText = {
  readonly sid: string;
  readonly status: string;
  readonly errorCode?: number | undefined;
};

/**
 * What came of a try. `made` without a `sid`: the company took it but its answer was cut, so find it, never send again.
 * `unknown`: it may exist. `not-reached`: no byte left, or 429, so it is safe to repeat.
 */
export type SendOutcome =
  | { readonly outcome: 'made'; readonly sid: string | undefined }
  | { readonly outcome: 'refused'; readonly code: number | undefined; readonly advice: Advice }
  | { readonly outcome: 'not-reached'; readonly code?: number | undefined }
  | { readonly outcome: 'unknown' };

/** What a Twilio error code asks of us (test/fixtures/twilio/error-codes.json, kept as a table in lib/twilio). */
export type Advice = {
  readonly retry: 'no' | 'after-change' | 'backoff' | 'later-once' | 'check-then-retry';
  readonly person:
    | 'none'
    | 'opted-out'
    | 'opted-out-likely'
    | 'landline'
    | 'invalid-number'
    | 'unreachable'
    | 'automated-peer'
    | 'block-number';
  /** Somebody who runs the hotline must hear of it. */
  readonly alert: boolean;
  /** Every text would fail the same way: stop sending until it is mended. */
  readonly pause: boolean;
};

/** A text that arrived, cleaned. `circle` was picked by the called number; nothing in the message can. */
export type InboundText = {
  readonly circle: Circle;
  readonly sid: string;
  readonly from: Sender;
  readonly text: string;
  /** When Twilio took it, if known (recovered texts). */
  readonly at?: Date | undefined;
  readonly media: number;
  /** Sent to other people too: an answer in it binds nobody. */
  readonly group: boolean;
  /** Twilio's own opt-out handling already answered: STOP, START or HELP. */
  readonly handledByCarrier?: 'STOP' | 'START' | 'HELP' | undefined;
};

/** Who wrote. Only a `member` number becomes a member; nobody answers the others. */
export type Sender =
  | { readonly kind: 'member'; readonly number: string }
  | { readonly kind: 'abroad'; readonly number: string }
  | { readonly kind: 'withheld' | 'short-code' | 'other-channel' | 'ourselves' };

/** A message in Twilio's own list, as raw as the webhook would have brought it. */
export type ReceivedText = {
  readonly sid: string;
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly media: number;
  readonly at: Date;
};

/** What a status callback says. */
export type DeliveryReport = {
  readonly circle: Circle;
  readonly id: string;
  readonly to: string;
  readonly sid: string;
  readonly status: string;
  readonly errorCode: number | undefined;
  readonly advice: Advice | undefined;
};

/** A log line: a declared code and harmless fields. Phone numbers, names and words do not fit in (promise 10). */
export type Log = (line: LogLine) => void;

export type LogLine = {
  readonly code: LogCode;
  readonly circle?: string;
  /** Counts, Twilio codes, HTTP statuses, milliseconds. */
  readonly numbers?: Readonly<Record<string, number>>;
  /** A reason from a fixed list, or the name of an error class. */
  readonly reason?: string;
};

/** Every line the hotline can write, each with the sentence an operator reads in docs/runbook.md. */
export const LOG_CODES = {
  'text-handled': 'a text was handled',
  'text-replayed': 'a text came again and changed nothing',
  'text-ignored': 'a text from something that is no member was ignored',
  'text-kept-for-a-person': 'a text could not be handled and is on the coordinators’ list',
  'text-recovered': 'a text whose webhook never came was found and handled',
  'webhook-refused': 'a request that is not from Twilio, or not for us, was refused',
  'webhook-failed': 'a webhook could not be answered',
  'sweep-done': 'the minute’s work is done',
  'sweep-item-failed': 'one due item could not be handled; the others were',
  'text-sent': 'a text was handed to Twilio',
  'call-made': 'a call was handed to Twilio',
  'call-not-reached': 'a call of ours ended without a key pressed: nobody has heard what it was for',
  'call-answered': 'a step of a call was answered',
  'meeting-not-noted': 'two were connected, and the store could not take a note of it',
  'call-step-repeated': 'a step of a call came again and changed nothing',
  'call-kept-for-a-person': 'a step of a call could not be handled; what the caller wants is on the coordinators’ list',
  'recording-kept': 'recorded words were fetched, and deleted at Twilio',
  'recording-missing': 'recorded words could not be fetched or played',
  'recording-erased': 'recorded words were erased',
  'text-held': 'a text waits for waking hours, a lower count or a mended account',
  'text-dropped': 'a text was not sent: the person opted out, or it came too late to be useful',
  'send-refused': 'Twilio refused a text',
  'send-unknown': 'it is not known whether Twilio took a text; it will be looked up',
  'sending-paused': 'nothing is sent until the account is mended',
  'delivery-recorded': 'a delivery report was recorded',
  'delivery-unknown': 'a delivery report fits no text of ours',
  'run-failed': 'a scheduled run or a batch of the feed failed; the platform tries it again',
  'secret-unavailable': 'a secret could not be read',
} as const;
export type LogCode = keyof typeof LOG_CODES;

/** What a function needs to run, made once and handed in. */
export type Parts = {
  readonly config: Config;
  readonly store: Store;
  readonly carrier: Carrier;
  readonly now: Clock;
  readonly log: Log;
  /** A number in [0, 1). Handed in so that a test can fix it. */
  readonly random: () => number;
};

/** The settings of an installation. Secrets are here after they were read; they are never logged. */
export type Config = {
  readonly circles: readonly Circle[];
  /** Scheme and host, and stage if any, of the webhooks as Twilio calls them. No slash at the end. */
  readonly publicUrl: string;
  readonly accountSid: string;
  /** The token in use first; during a rotation the other one too. */
  readonly authTokens: readonly string[];
  /** The installation's own key for member ids; made once, never rotated. */
  readonly idKey: string;
};
