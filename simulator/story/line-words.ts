import type { Entry } from '../carrier/journal.ts';
import type { Call, Message, Phone } from '../carrier/records.ts';
import { handsetOfCall } from '../carrier/register.ts';
import type { StoryLine } from '../wire.ts';
import { capital } from './blanks.ts';
import type { People } from './people.ts';

/** A line of the story before it has a number and a time. */
export type Line = Pick<StoryLine, 'about' | 'words'> & Partial<Pick<StoryLine, 'details' | 'need'>>;

/** How something stood before an entry of the company's journal. */
export type Before = {
  readonly message: Pick<Message, 'status' | 'answered'> | undefined;
  readonly call: Pick<Call, 'status' | 'connectedTo'> | undefined;
  readonly phone: Pick<Phone, 'kind' | 'blocked'>;
  /** The number of the need that a text is about, where that is known. */
  readonly need: number | null;
  /** Whether the hotline has not answered the newest text of this handset yet. */
  readonly unanswered: boolean;
};

/** What an entry of the phone company's journal says happened, if anything that people care about. */
export function lineWords(entry: Entry, before: Before, people: People): Line | undefined {
  if ('message' in entry) return messageWords(entry.message, before, people);
  if ('call' in entry) return callWords(entry.call, before, people);
  if ('phone' in entry) return phoneWords(entry.phone, before, people);
  if ('optOut' in entry) {
    const who = capital(people.byNumber(entry.optOut.number));
    const what = entry.optOut.out ? 'wants no more texts' : 'wants texts again';
    return { about: 'delivery', words: `${who} ${what} from the hotline: the phone company sees to that itself.` };
  }
  return undefined;
}

function messageWords(message: Message, before: Before, people: People): Line | undefined {
  const was = before.message;
  if (message.direction === 'inbound') {
    if (was !== undefined) return undefined;
    return { about: 'text', words: `${capital(people.byNumber(message.from))} texted the hotline.` };
  }
  if (was?.status === message.status) return undefined;
  const who = people.byNumber(message.to);
  if (message.direction === 'outbound-reply') return replyWords(message, { who, itself: before.unanswered });
  return sentWords(message, { who, about: before.need === null ? '' : ` about ${before.need}` });
}

type Sent = { readonly who: string; readonly about: string };

function sentWords({ status, errorCode }: Message, { who, about }: Sent): Line | undefined {
  switch (status) {
    case 'queued':
      return { about: 'delivery', words: `A text${about} for ${who} is on its way.` };
    case 'delivered':
      return { about: 'delivery', words: `${capital(who)} got the text${about}.` };
    case 'undelivered':
    case 'failed':
      return { about: 'trouble', words: `The text${about} did not reach ${who}: ${reason(errorCode)}.` };
    case 'canceled':
      return { about: 'delivery', words: `The text${about} for ${who} was taken back.` };
    default:
      return undefined;
  }
}

type Reply = { readonly who: string; readonly itself: boolean };

function replyWords({ status, errorCode }: Message, { who, itself }: Reply): Line | undefined {
  const by = itself ? 'The phone company itself' : 'The hotline';
  if (status === 'delivered') return { about: 'text', words: `${by} answered ${who} by text.` };
  if (status !== 'undelivered' && status !== 'failed') return undefined;
  return { about: 'trouble', words: `${by} answered ${who}, who did not get it: ${reason(errorCode)}.` };
}

/** Twilio's code for a text that did not arrive, in words. */
function reason(code: number | undefined): string {
  switch (code) {
    case 30006:
      return 'a landline takes no texts';
    case 30003:
      return 'that phone is switched off';
    case 21610:
      return 'they stopped texts from this number';
    default:
      return 'the carrier could not deliver it';
  }
}

function callWords(call: Call, { call: was }: Before, people: People): Line | undefined {
  const who = capital(people.byNumber(handsetOfCall(call)));
  const words = wordsOfCall(call, was, { who, people });
  return words === undefined ? undefined : { about: 'call', words };
}

type Calling = { readonly who: string; readonly people: People };

function wordsOfCall(call: Call, was: Before['call'], { who, people }: Calling): string | undefined {
  const inbound = call.direction === 'inbound';
  if (was === undefined) return inbound ? `${who} calls the hotline.` : `${possessive(who)} phone rings.`;
  // Both sides of it say so; it is told once, by the side that was called.
  if (call.connectedTo !== null && was.connectedTo === null && call.parentSid !== undefined)
    return `${who} and ${people.byNumber(call.connectedTo)} are connected.`;
  return was.status === call.status ? undefined : statusWords(call, { who, inbound, was: was.status });
}

type Became = { readonly who: string; readonly inbound: boolean; readonly was: Call['status'] };

function statusWords(call: Call, { who, inbound, was }: Became): string | undefined {
  switch (call.status) {
    case 'ringing':
      return undefined;
    case 'in-progress':
      if (inbound) return undefined;
      return call.answeredBy?.startsWith('machine')
        ? `${possessive(who)} answering machine picks up.`
        : `${who} picks up.`;
    case 'completed':
      return `${possessive(who)} call is over.`;
    case 'busy':
      return `${possessive(who)} line is busy.`;
    case 'no-answer':
      return call.canceled ? `${possessive(who)} phone stops ringing.` : `${who} does not pick up.`;
    case 'failed':
      return was === 'in-progress'
        ? `${possessive(who)} call was cut off.`
        : `${possessive(who)} number cannot be called.`;
    default:
      return call.status satisfies never;
  }
}

const KINDS = { mobile: 'a mobile phone', landline: 'a landline', off: 'switched off' } as const;

function phoneWords(phone: Phone, { phone: was }: Before, people: People): Line | undefined {
  const whose = `${capital(possessive(people.byNumber(phone.number)))} phone`;
  if (phone.kind !== was.kind) return { about: 'delivery', words: `${whose} is ${KINDS[phone.kind]} now.` };
  if (phone.blocked === was.blocked) return undefined;
  return {
    about: 'delivery',
    words: `${whose} ${phone.blocked ? 'blocks the hotline' : 'lets the hotline through'} now.`,
  };
}

const possessive = (who: string): string => `${who}’s`;
