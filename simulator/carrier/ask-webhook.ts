import type { WebhookAnswer } from '../twiml/document.ts';
import { NotPlayedYet, TwimlRefusal } from '../twiml/refusal.ts';
import { type Knock, type Signing, signedRequest } from './post.ts';

export type Webhook = Signing & {
  readonly fallback?: string | undefined;
  readonly fallbackMethod?: Signing['method'];
};

export type Asked<T> = {
  /** The last HTTP status; 502 when nobody answered, as Twilio's debugger shows it. */
  readonly status: number;
  /** What the answer says, or nothing when the hotline failed. */
  readonly said: T | undefined;
  /** Where that answer came from: what is relative in it belongs there. */
  readonly url: string;
};

export type Asking = {
  readonly knock: Knock;
  readonly authToken: string;
  readonly alert: (code: number | null, message: string) => void;
};

/** Twilio's code for an answer that is no answer. */
const FETCH_FAILED = 11200;
const NO_ANSWER = 502;

/**
 * Asks the hotline as Twilio does: once more after a failed connection and never after an answer, then the fallback
 * address with the same fields and what went wrong. An answer counts when it is 2xx and `read` can make sense of it.
 */
export async function askWebhook<T>(
  { fallback, fallbackMethod, ...webhook }: Webhook,
  read: (answer: WebhookAnswer) => T,
  asking: Asking,
): Promise<Asked<T>> {
  const first = await tryAt(webhook, read, asking);
  if (first.failed === undefined || fallback === undefined) return first;
  const fields = { ...webhook.fields, ErrorCode: String(first.failed), ErrorUrl: webhook.url };
  return await tryAt({ url: fallback, method: fallbackMethod, fields }, read, asking);
}

type Tried<T> = Asked<T> & { readonly failed: number | undefined };

async function tryAt<T>(
  webhook: Signing,
  read: (answer: WebhookAnswer) => T,
  { knock, authToken, alert }: Asking,
): Promise<Tried<T>> {
  const { url } = webhook;
  const answer = await knockTwice(knock, () => signedRequest(webhook, authToken));
  if (answer === undefined || answer.status < 200 || answer.status > 299) {
    alert(FETCH_FAILED, `The webhook answered ${answer?.status ?? 'nothing'}.`);
    return { status: answer?.status ?? NO_ANSWER, said: undefined, failed: FETCH_FAILED, url };
  }
  try {
    return { status: answer.status, said: read(answer), failed: undefined, url };
  } catch (refusal) {
    if (refusal instanceof NotPlayedYet) throw refusal;
    if (!(refusal instanceof TwimlRefusal)) throw refusal;
    alert(refusal.code, refusal.message);
    return { status: answer.status, said: undefined, failed: refusal.code, url };
  }
}

async function knockTwice(knock: Knock, make: () => Parameters<Knock>[0]): Promise<WebhookAnswer | undefined> {
  const request = make();
  try {
    return await knock(request);
  } catch (failure) {
    return neverConnected(failure) ? await knock(request).catch(() => undefined) : undefined;
  }
}

/** Only a connection that was never made is tried again; an answer that was cut or late is not. */
const neverConnected = (failure: unknown): boolean =>
  ['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH'].includes(String((failure as { code?: unknown } | null)?.code));
