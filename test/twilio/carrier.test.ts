import { afterEach, describe, expect, test } from 'vitest';
import type { Carrier, SendOutcome } from '../../lib/app/ports.ts';
import { createCarrier } from '../../lib/twilio/carrier.ts';
import { ACCOUNT, PUBLIC_URL, type RestOutcome, restOutcomes, TOKEN } from './support/fixtures.ts';
import { json, type Play, play, startTwilio } from './support/twilio-server.ts';

const HOTLINE = '+15005550006';
const MEMBER = '+12025550101';
const TEXT = { from: HOTLINE, to: MEMBER, body: 'Thanks, we got your request.', id: 'o-27_a' };

let stop = async (): Promise<void> => {};
afterEach(() => stop());

const carrierAt = (baseUrl: string, timeoutMs = 400): Carrier =>
  createCarrier({ accountSid: ACCOUNT, authToken: TOKEN, publicUrl: PUBLIC_URL, baseUrl, timeoutMs });

async function twilio(...plays: readonly Play[]) {
  const server = await startTwilio(plays);
  stop = server.stop;
  return { ...server, carrier: carrierAt(server.baseUrl) };
}

const byId = new Map(restOutcomes().map((outcome) => [outcome.id, outcome]));
const outcome = (id: string): RestOutcome => byId.get(id) as RestOutcome;

const made = { outcome: 'made', sid: 'SM00000000000000000000000000000900' };
const refused = (code: number | undefined, advice: object) => ({
  outcome: 'refused',
  code,
  advice: expect.objectContaining(advice),
});

/** What each entry of rest-outcomes.json must be to the hotline, as its `made` and `app` say. */
const EXPECTED: Readonly<Record<string, object>> = {
  created: made,
  'created-messaging-service': made,
  'created-but-status-callback-first': made,
  'invalid-to': refused(21211, { retry: 'no', person: 'invalid-number', pause: false }),
  'opted-out': refused(21610, { retry: 'no', person: 'opted-out', pause: false }),
  geo: refused(21408, { retry: 'after-change', pause: false }),
  'not-mobile': refused(21614, { retry: 'no', person: 'landline' }),
  'too-long': refused(21617, { retry: 'no', alert: true }),
  'queue-full': refused(21611, { retry: 'backoff' }),
  unauthorised: refused(20003, { retry: 'after-change', alert: true, pause: true }),
  suspended: refused(20005, { retry: 'after-change', alert: true, pause: true }),
  'not-found': refused(20404, { alert: true, pause: true }),
  redirect: refused(undefined, { alert: true, pause: true }),
  'rate-limited': { outcome: 'not-reached', code: 20429 },
  'rate-limited-html': { outcome: 'not-reached', code: undefined },
  'connect-refused': { outcome: 'not-reached' },
  'dns-failure': { outcome: 'not-reached' },
  'empty-201': { outcome: 'made', sid: undefined },
  'truncated-201': { outcome: 'made', sid: undefined },
  'server-error': { outcome: 'unknown' },
  unavailable: { outcome: 'unknown' },
  'bad-gateway-html': { outcome: 'unknown' },
  'reset-after-send': { outcome: 'unknown' },
  'timeout-after-send': { outcome: 'unknown' },
  'slow-created': { outcome: 'unknown' },
};

/** Entries that go wrong before Twilio is reached, or late. */
const AT: Readonly<Record<string, string>> = {
  'connect-refused': 'http://127.0.0.1:1',
  'dns-failure': 'http://twilio.invalid',
};

async function tryOnce(entry: RestOutcome): Promise<SendOutcome> {
  const elsewhere = AT[entry.id];
  if (elsewhere !== undefined) return carrierAt(elsewhere).send(TEXT);
  const first = entry.id === 'created-but-status-callback-first' ? outcome('created') : entry;
  const { carrier } = await twilio(play(first));
  return carrier.send(TEXT);
}

describe('what came of handing a text to Twilio', () => {
  const single = restOutcomes().filter(({ sequence }) => sequence === undefined);

  test.each(single)('is told rightly: $id ($app)', async (entry) => {
    expect(await tryOnce(entry)).toEqual(EXPECTED[entry.id]);
  });

  test('is one message when Twilio was busy twice and then took it', async () => {
    const { carrier, taken } = await twilio(
      ...(outcome('rate-limited-then-created').sequence ?? []).map((id) => play(outcome(id))),
    );
    const outcomes = [await carrier.send(TEXT), await carrier.send(TEXT), await carrier.send(TEXT)];
    expect(outcomes.map((each) => each.outcome)).toEqual(['not-reached', 'not-reached', 'made']);
    expect(taken).toHaveLength(3);
  });

  test('is told within the limit although Twilio drips its answer', async () => {
    const { carrier } = await twilio((_request, response) => {
      response.writeHead(201, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(drip));
    });
    const before = performance.now();
    expect(await carrier.send(TEXT)).toEqual({ outcome: 'unknown' });
    expect(performance.now() - before).toBeLessThan(2000);
  });
});

describe('the request', () => {
  test('names both numbers, the words, and our reference in the callback, and nothing else', async () => {
    const { carrier, taken } = await twilio(play(outcome('created')));
    await carrier.send(TEXT);
    expect(taken[0]?.method).toBe('POST');
    expect(taken[0]?.url.pathname).toBe(`/2010-04-01/Accounts/${ACCOUNT}/Messages.json`);
    expect(taken[0]?.form).toEqual({
      From: HOTLINE,
      To: MEMBER,
      Body: TEXT.body,
      StatusCallback: `${PUBLIC_URL}/twilio/status?m=o-27_a`,
    });
    expect(taken[0]?.headers.authorization).toBe(`Basic ${Buffer.from(`${ACCOUNT}:${TOKEN}`).toString('base64')}`);
  });

  test('carries no password anywhere else when Twilio’s address redirects', async () => {
    const elsewhere = await startTwilio([json({})]);
    const { carrier, taken } = await twilio((_request, response) => {
      response.writeHead(307, { location: `${elsewhere.baseUrl}/steal` }).end();
    });
    expect(await carrier.send(TEXT)).toMatchObject({ outcome: 'refused', advice: { pause: true } });
    expect([taken.length, elsewhere.taken.length]).toEqual([1, 0]);
    await elsewhere.stop();
  });
});

const message = (parts: Record<string, unknown>) => ({
  sid: 'SM00000000000000000000000000000901',
  account_sid: ACCOUNT,
  body: TEXT.body,
  date_created: 'Thu, 15 Jan 2026 14:32:10 +0000',
  date_sent: null,
  direction: 'outbound-api',
  error_code: null,
  from: HOTLINE,
  num_media: '0',
  status: 'queued',
  to: MEMBER,
  ...parts,
});

const page = (messages: readonly object[], next: string | null = null): Play => json({ messages, next_page_uri: next });

describe('looking for a text that may have been made', () => {
  const since = new Date('2026-01-15T14:32:09.700Z');
  const query = { from: HOTLINE, to: MEMBER, body: TEXT.body, since };

  test('finds it while it is still queued, by numbers and words', async () => {
    const { carrier, taken } = await twilio(page([message({ body: 'Another text' }), message({ status: 'sent' })]));
    expect(await carrier.find(query)).toEqual({ sid: message({}).sid, status: 'sent', errorCode: undefined });
    expect(Object.fromEntries(taken[0]?.url.searchParams ?? [])).toEqual({
      To: MEMBER,
      From: HOTLINE,
      PageSize: '200',
    });
  });

  test('finds it although Twilio trimmed its words, and tells its error', async () => {
    const { carrier } = await twilio(page([message({ status: 'failed', error_code: 30006 })]));
    expect(await carrier.find({ ...query, body: `${TEXT.body}\n ` })).toMatchObject({ errorCode: 30006 });
  });

  test('does not take yesterday’s text with the same words for it', async () => {
    const { carrier } = await twilio(page([message({ date_created: 'Wed, 14 Jan 2026 14:32:10 +0000' })]));
    expect(await carrier.find(query)).toBeUndefined();
  });

  test('goes on over pages, through our own address only, and stops at older texts', async () => {
    const next = `/2010-04-01/Accounts/${ACCOUNT}/Messages.json?Page=1&PageToken=x`;
    const old = message({ body: 'Old', date_created: 'Thu, 15 Jan 2026 10:00:00 +0000' });
    const { carrier, taken } = await twilio(page([message({ body: 'Newer' })], next), page([message({}), old], next));
    expect(await carrier.find(query)).toMatchObject({ sid: message({}).sid });
    expect(taken).toHaveLength(2);
  });

  test('says that it cannot look, without a number, a word or a password in what it throws', async () => {
    const { carrier } = await twilio(play(outcome('server-error')));
    const failure = await carrier.find(query).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'CannotLook', message: 'Twilio could not be asked (500, 20500)' });
    expect(JSON.stringify([failure, Object.values(failure as object)])).not.toMatch(/\+1\d{10}|Basic|Thanks/u);
  });
});

describe('texts that reached the hotline', () => {
  const since = new Date('2026-01-15T14:30:00.500Z');
  const inbound = (parts: Record<string, unknown>) =>
    message({ from: MEMBER, to: HOTLINE, direction: 'inbound', status: 'received', ...parts });

  test('are told oldest first, over all pages, without what we sent ourselves', async () => {
    const next = `/2010-04-01/Accounts/${ACCOUNT}/Messages.json?Page=1&PageToken=x`;
    const { carrier, taken } = await twilio(
      page([inbound({ sid: 'SM3', date_sent: 'Thu, 15 Jan 2026 14:33:00 +0000' }), message({ to: HOTLINE })], next),
      page([inbound({ sid: 'SM2', date_sent: 'Thu, 15 Jan 2026 14:30:00 +0000', num_media: '2', body: null })]),
    );
    expect(await carrier.received({ to: HOTLINE, since })).toEqual([
      { sid: 'SM2', from: MEMBER, to: HOTLINE, body: '', media: 2, at: new Date('2026-01-15T14:30:00Z') },
      { sid: 'SM3', from: MEMBER, to: HOTLINE, body: TEXT.body, media: 0, at: new Date('2026-01-15T14:33:00Z') },
    ]);
    expect(taken[0]?.url.searchParams.get('To')).toBe(HOTLINE);
    expect(taken[0]?.url.searchParams.get('DateSent>')).toBe('2026-01-15T14:30:00Z');
  });

  test('are asked for again later when Twilio cannot tell them', async () => {
    const { carrier } = await twilio(play(outcome('unavailable')));
    await expect(carrier.received({ to: HOTLINE, since })).rejects.toThrow('Twilio could not be asked');
  });
});
