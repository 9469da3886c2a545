import { createHmac } from 'node:crypto';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { createLog, type WrittenLine } from '../../../functions/shared/log.ts';
import type { Parts } from '../../../lib/app/ports.ts';
import type { VoiceParts } from '../../../lib/app/voice-ports.ts';
import { ACCOUNT, MAPLE, PUBLIC_URL, TOKEN, type WebhookFixture } from '../../twilio/support/fixtures.ts';

/** A time that every test may name. */
export const NOW = new Date('2026-01-15T14:32:10.000Z');

const untouched = async (): Promise<never> => {
  throw new Error('nothing here may be reached before a request is checked');
};

/** Parts whose store, carrier and recordings must not be reached, and the lines that were logged. */
export function doorParts(changes: Partial<Parts['config']> = {}) {
  const lines: WrittenLine[] = [];
  const config = {
    circles: [MAPLE],
    publicUrl: PUBLIC_URL,
    accountSid: ACCOUNT,
    authTokens: [TOKEN],
    idKey: 'a key for tests that is long enough',
    ...changes,
  };
  const parts: VoiceParts = {
    config,
    store: { load: untouched, list: untouched, commit: untouched },
    carrier: { send: untouched, find: untouched, received: untouched },
    calls: { call: untouched, findCall: untouched, recording: untouched, deleteRecording: untouched },
    recordings: { keep: untouched, has: untouched, address: untouched, remove: untouched },
    now: () => NOW,
    random: () => 0.5,
    log: createLog((line) => lines.push(line)),
  };
  return { parts, lines };
}

export const CONTEXT = {} as Context;

/** A webhook fixture as an HTTP API hands it over. */
export function eventOf(
  fixture: WebhookFixture,
  changes: Partial<APIGatewayProxyEventV2> = {},
): APIGatewayProxyEventV2 {
  const { pathname, search } = new URL(fixture.url);
  return {
    version: '2.0',
    routeKey: `POST ${pathname}`,
    rawPath: pathname,
    rawQueryString: search.slice(1),
    headers: { ...fixture.headers },
    requestContext: { stage: '$default', http: { method: 'POST', path: pathname } },
    body: Buffer.from(fixture.rawBody).toString('base64'),
    isBase64Encoded: true,
    ...changes,
  } as APIGatewayProxyEventV2;
}

/** The same webhook at an address with another query, signed for it as Twilio would. */
export function signedEvent(fixture: WebhookFixture, rawQueryString: string): APIGatewayProxyEventV2 {
  const address = `${PUBLIC_URL}${new URL(fixture.url).pathname}?${rawQueryString}`;
  const fields = Object.entries(fixture.params).sort(([a], [b]) => (a < b ? -1 : 1));
  const text = address + fields.map(([name, value]) => `${name}${value}`).join('');
  const signature = createHmac('sha1', TOKEN).update(text).digest('base64');
  return eventOf(fixture, { rawQueryString, headers: { ...fixture.headers, 'x-twilio-signature': signature } });
}
