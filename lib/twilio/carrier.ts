import type { MessageInstance, MessageListInstance, MessagePage } from 'twilio/lib/rest/api/v2010/account/message.js';
import type { Carrier, FoundText, OutgoingText, ReceivedText, SendOutcome, SentQuery } from '../app/ports.ts';
import { type ClientSettings, createMessages } from './client.ts';
import { looking } from './looking.ts';
import { outcomeOf } from './send-outcome.ts';

/** `publicUrl`: where Twilio reaches us, for the status callbacks. */
export type CarrierSettings = ClientSettings & { readonly publicUrl: string };

/** Milliseconds. Twilio's times are whole seconds, and its clock need not be ours. */
const CLOCK_SLACK = 30_000;
const PAGE = 200;
/** Pages of one search, so that a broken cursor cannot run for ever. */
const MOST_PAGES = 25;

/** The phone company over Twilio's API, through Twilio's own SDK. */
export function createCarrier(settings: CarrierSettings): Carrier {
  const messages = createMessages(settings);
  return {
    send: (text) => send(messages, text, callbackFor(settings.publicUrl, text.id)),
    find: (text) => looking(find(messages, text)),
    received: ({ to, since }) => looking(received(messages, to, since)),
  };
}

const callbackFor = (publicUrl: string, id: string): string => `${publicUrl}/twilio/status?m=${encodeURIComponent(id)}`;

async function send(messages: MessageListInstance, text: OutgoingText, statusCallback: string): Promise<SendOutcome> {
  try {
    const { sid } = await messages.create({ from: text.from, to: text.to, body: text.body, statusCallback });
    return { outcome: 'made', sid };
  } catch (failure) {
    return outcomeOf(failure);
  }
}

/**
 * By the two numbers, comparing words: `DateSent` is empty while a message is queued, so it cannot be asked for. The
 * oldest match is the one that the unknown try made.
 */
async function find(messages: MessageListInstance, text: SentQuery): Promise<FoundText | undefined> {
  const earliest = text.since.getTime() - CLOCK_SLACK;
  let match: MessageInstance | undefined;
  for await (const message of newestFirst(await messages.page({ to: text.to, from: text.from, pageSize: PAGE }))) {
    if (message.dateCreated.getTime() < earliest) break;
    if (message.direction !== 'inbound' && sameWords(message.body, text.body)) match = message;
  }
  if (match === undefined) return undefined;
  return { sid: match.sid, status: match.status, errorCode: match.errorCode ?? undefined };
}

async function received(messages: MessageListInstance, to: string, since: Date): Promise<readonly ReceivedText[]> {
  const found: ReceivedText[] = [];
  for await (const message of newestFirst(await messages.page({ to, dateSentAfter: since, pageSize: PAGE }))) {
    const at = message.dateSent ?? message.dateCreated;
    if (message.direction === 'inbound' && at >= wholeSecond(since)) found.push(asReceived(message, at));
  }
  return found.reverse();
}

async function* newestFirst(first: MessagePage): AsyncGenerator<MessageInstance> {
  let page: MessagePage | undefined = first;
  for (let count = 0; page !== undefined && count < MOST_PAGES; count += 1) {
    yield* page.instances;
    page = (await page.nextPage()) as MessagePage | undefined;
  }
}

const asReceived = (message: MessageInstance, at: Date): ReceivedText => ({
  sid: message.sid,
  from: message.from,
  to: message.to,
  body: message.body ?? '',
  media: Number(message.numMedia) || 0,
  at,
});

/** Twilio may have trimmed what was sent. */
const sameWords = (theirs: string | null, ours: string): boolean =>
  (theirs ?? '').replace(/\s+/gu, ' ').trim() === ours.replace(/\s+/gu, ' ').trim();

const wholeSecond = (time: Date): Date => new Date(Math.floor(time.getTime() / 1000) * 1000);
