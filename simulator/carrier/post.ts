import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { getExpectedTwilioSignature } from 'twilio/lib/webhooks/webhooks.js';
import type { WebhookAnswer } from '../twiml/document.ts';
import type { Fields } from './webhook-fields.ts';

/** A request on its way to the hotline's door. */
export type DoorRequest = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Brings a request to the door. Rejects when no whole answer came back. */
export type Knock = (request: DoorRequest) => Promise<WebhookAnswer>;

/** Milliseconds that Twilio waits for an answer. */
const PATIENCE = 15_000;

/** A form post as Twilio makes it, signed. The token of the account signs, never an API key. */
export function signedRequest(url: string, fields: Fields, authToken: string): DoorRequest {
  return {
    url,
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      'x-twilio-signature': getExpectedTwilioSignature(authToken, url, { ...fields }),
      'i-twilio-idempotency-token': randomUUID(),
      'user-agent': 'TwilioProxy/1.1',
      accept: '*/*',
    },
    body: new URLSearchParams({ ...fields }).toString(),
  };
}

/** Over HTTP, like Twilio. */
export const knockOverHttp: Knock = ({ url, headers, body }) =>
  new Promise((resolve, reject) => {
    const post = request(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      agent: false,
      timeout: PATIENCE,
    });
    post.on('timeout', () => post.destroy(new Error('no answer within 15 seconds')));
    post.on('error', reject);
    post.on('response', (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () =>
        resolve({
          status: answer.statusCode ?? 0,
          type: answer.headers['content-type'],
          body: Buffer.concat(parts).toString('utf8'),
        }),
      );
    });
    post.end(body);
  });
