import { randomUUID } from 'node:crypto';
import { request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import type { WebhookAnswer } from '../twiml/document.ts';
import type { Fields } from './webhook-fields.ts';

/** A request on its way to the hotline's door. */
export type DoorRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Brings a request to the door. Rejects when no whole answer came back. */
export type Knock = (request: DoorRequest) => Promise<WebhookAnswer>;

/** Milliseconds that Twilio waits for an answer. */
const PATIENCE = 15_000;

/** A webhook as Twilio makes it, signed. The token of the account signs, never an API key. */
export function signedRequest({ url, method = 'POST', fields }: Signing, authToken: string): DoorRequest {
  if (method === 'GET') return signedGet(`${url}${url.includes('?') ? '&' : '?'}${formOf(fields)}`, authToken);
  return {
    method,
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      'x-twilio-signature': getExpectedTwilioSignature(authToken, url, { ...fields }),
      'i-twilio-idempotency-token': randomUUID(),
      'user-agent': 'TwilioProxy/1.1',
      accept: '*/*',
    },
    body: formOf(fields),
  };
}

export type Signing = {
  readonly url: string;
  readonly method?: DoorRequest['method'] | undefined;
  readonly fields: Fields;
};

const formOf = (fields: Fields): string => new URLSearchParams({ ...fields }).toString();

/** The fields stand in the address and are signed with it. */
const signedGet = (url: string, authToken: string): DoorRequest => ({
  method: 'GET',
  url,
  headers: {
    'x-twilio-signature': getExpectedTwilioSignature(authToken, url, {}),
    'user-agent': 'TwilioProxy/1.1',
    accept: '*/*',
  },
  body: '',
});

/** Over HTTP, like Twilio. */
export const knockOverHttp: Knock = async (request) => {
  const { status, type, body } = await fetchOverHttp(request);
  return { status, type, body: body.toString('utf8') };
};

/** What lies at an address, byte for byte. */
export type Fetched = { readonly status: number; readonly type: string | undefined; readonly body: Buffer };

/** Gets a sound to be played. Rejects when no whole answer came back. */
export type Listen = (url: string) => Promise<Fetched>;

export const listenOverHttp: Listen = (url) =>
  fetchOverHttp({ method: 'GET', url, headers: { accept: '*/*' }, body: '' });

const fetchOverHttp = ({ method, url, headers, body }: DoorRequest): Promise<Fetched> =>
  new Promise((resolve, reject) => {
    const size = { 'content-length': String(Buffer.byteLength(body)) };
    const request = url.startsWith('https:') ? requestHttps : requestHttp;
    const sent = request(url, {
      method,
      headers: { ...headers, ...(method === 'POST' && size) },
      agent: false,
      timeout: PATIENCE,
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer within 15 seconds')));
    sent.on('error', reject);
    sent.on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, type: answer.headers['content-type'], body: Buffer.concat(parts) }),
      );
    });
    sent.end(body);
  });
