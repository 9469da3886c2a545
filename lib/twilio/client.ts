import { Agent } from 'node:https';
import BaseTwilio from 'twilio/lib/base/BaseTwilio.js';
import RequestClient from 'twilio/lib/base/RequestClient.js';
import Api from 'twilio/lib/rest/Api.js';
import type { CallListInstance } from 'twilio/lib/rest/api/v2010/account/call.js';
import type { IncomingPhoneNumberListInstance } from 'twilio/lib/rest/api/v2010/account/incomingPhoneNumber.js';
import type { MessageListInstance } from 'twilio/lib/rest/api/v2010/account/message.js';

const TWILIO = 'https://api.twilio.com';

/** Milliseconds. Far below a function's own limit: what takes longer is looked up later (DESIGN 4). */
const PATIENCE = 5_000;

export type ClientSettings = {
  readonly accountSid: string;
  readonly authToken: string;
  /** Where Twilio's API is. Absent: at Twilio. */
  readonly baseUrl?: string | undefined;
  readonly timeoutMs?: number | undefined;
};

/** The request was taken (2xx), but its answer was empty or cut: the message exists and its SID is unknown. */
export class CutAnswer extends Error {}

/** No answer in time: whether anything was done is unknown. */
class NoAnswer extends Error {}

/**
 * The SDK's own transport with one destination. It never follows a redirect, keeps no connection (a function that was
 * frozen would find it dead, and a dead connection looks like an unknown outcome), reads no proxy or certificate
 * settings from the environment, and has a limit on the whole exchange, not just on silence.
 */
class OneDestination extends RequestClient {
  readonly #base: string;
  readonly #limit: number;

  constructor(base: string, limit: number) {
    super({ timeout: limit, keepAlive: false });
    this.axios.defaults.httpsAgent = new Agent({ keepAlive: false, timeout: limit });
    this.#base = base.replace(/\/+$/u, '');
    this.#limit = limit;
  }

  override async request<TData>(options: RequestClient.RequestOptions<TData>) {
    const { pathname, search } = new URL(options.uri);
    const uri = `${this.#base}${pathname}${search}`;
    const answer = await within(this.#limit, super.request<TData>({ ...options, uri, allowRedirects: false }));
    const made = answer.statusCode >= 200 && answer.statusCode < 300;
    if (made && (typeof answer.body !== 'object' || answer.body === null)) throw new CutAnswer();
    return answer;
  }
}

async function within<T>(limit: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), limit);
  });
  try {
    return await Promise.race([work, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}

/** Twilio's messages, through the small part of its SDK that this needs (a quarter of the whole). */
export const createMessages = (settings: ClientSettings): MessageListInstance => createApi(settings).account.messages;

/** Twilio's calls. */
export const createCallList = (settings: ClientSettings): CallListInstance => createApi(settings).account.calls;

/** The account's phone numbers and what they call. */
export const createNumbers = (settings: ClientSettings): IncomingPhoneNumberListInstance =>
  createApi(settings).account.incomingPhoneNumbers;

function createApi(settings: ClientSettings): Api {
  const httpClient = new OneDestination(settings.baseUrl ?? TWILIO, settings.timeoutMs ?? PATIENCE);
  // Named here so that TWILIO_LOG_LEVEL cannot print numbers and words, nor TWILIO_REGION send them elsewhere.
  const quiet = { httpClient, logLevel: 'error', edge: '', region: '' };
  const client = new BaseTwilio.Client(settings.accountSid, settings.authToken, quiet);
  return new Api(client);
}
