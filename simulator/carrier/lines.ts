import type { Action, Dial, Gather, Method, RecordVerb, Step } from '../twiml/verbs.ts';
import type { Webhook } from './ask-webhook.ts';
import type { Call } from './records.ts';

/** What a call waits for before it goes on. */
export type Waiting =
  | { readonly for: 'answer' }
  | { readonly for: 'gather'; readonly gather: Gather }
  | { readonly for: 'record'; readonly record: RecordVerb };

/** A call that the hotline asked for, as it asked. */
export type Order = {
  readonly answer: Action & { readonly url: string };
  readonly fallback: string | undefined;
  readonly fallbackMethod: Method;
  readonly statusCallback: string | undefined;
  readonly statusEvents: readonly string[];
  readonly detection: 'Enable' | 'DetectMessageEnd' | undefined;
};

/** How a call came about. */
export type Origin =
  | { readonly origin: 'inbound' }
  | { readonly origin: 'ordered'; readonly order: Order }
  | { readonly origin: 'dialled'; readonly parent: string; readonly whisper: Action };

/** A call that is going on: what is still to be played of its document, and what it waits for. Gone with the process. */
export type Line = {
  readonly sid: string;
  readonly origin: Origin;
  /** The document that is being played: what is relative in it is meant from here. */
  url: string;
  program: readonly Step[];
  waiting: Waiting | undefined;
  /** The call that its <Dial> rings or is connected with. */
  dialling: { readonly child: string; readonly dial: Dial } | undefined;
  connected: boolean;
  /** The last request for a document, which can come again. */
  last: Webhook | undefined;
  /** Documents since somebody last did something. */
  documents: number;
  /** Reports of its progress so far. */
  reports: number;
};

export type Lines = Map<string, Line>;

export const newLine = (sid: string, origin: Origin, url: string): Line => ({
  sid,
  origin,
  url,
  program: [],
  waiting: undefined,
  dialling: undefined,
  connected: false,
  last: undefined,
  documents: 0,
  reports: 0,
});

/** The recorder that comes straight after a <Gather> which is silent about silence: its prompts are heard, then a tone. */
export const recordAfter = ({ waiting, program: [next] }: Line): RecordVerb | undefined =>
  waiting?.for === 'gather' && !waiting.gather.actionOnEmptyResult && next?.step === 'record' ? next : undefined;

/** In the words of the control API. */
export function waitingForOf(line: Line): Call['waitingFor'] {
  const { waiting } = line;
  switch (waiting?.for) {
    case undefined:
      return null;
    case 'answer':
      return 'answer';
    case 'record':
      return 'recording';
    case 'gather':
      return recordAfter(line) === undefined ? inputOf(waiting.gather) : 'recording';
    default:
      return waiting satisfies never;
  }
}

/** How many keys a line waits for; nothing where they end with a key or with a pause. */
export function keysWantedOf({ waiting }: Line): number | null {
  if (waiting?.for === 'record') return waiting.record.finishOnKey === '' ? null : 1;
  return waiting?.for === 'gather' && waiting.gather.keys ? (waiting.gather.numDigits ?? null) : null;
}

function inputOf({ keys, speech }: Gather): Call['waitingFor'] {
  if (keys && speech) return 'digits or speech';
  return speech ? 'speech' : 'digits';
}

/** An address as it stands in a line's document, made whole. */
export const absolute = ({ url }: Pick<Line, 'url'>, written: string | undefined): string =>
  written !== undefined && URL.canParse(written, url) ? new URL(written, url).href : url;
