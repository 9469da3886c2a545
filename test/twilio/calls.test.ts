import { afterEach, describe, expect, test } from 'vitest';
import { type CallSettings, createCalls } from '../../lib/twilio/calls.ts';
import { ACCOUNT, PUBLIC_URL, type RestOutcome, restOutcomes, TOKEN } from './support/fixtures.ts';
import { json, type Play, play, startTwilio } from './support/twilio-server.ts';

const HOTLINE = '+15005550006';
const MEMBER = '+12025550101';
const CALL = { from: HOTLINE, to: MEMBER, id: 'o-27_a' };
const SID = 'CA00000000000000000000000000000700';
const FALLBACK = 'https://fallback.example.org/voice-fallback.xml';

let stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(stops.map((stop) => stop()));
  stops = [];
});

const callsAt = (baseUrl: string, more: Partial<CallSettings> = {}) =>
  createCalls({ accountSid: ACCOUNT, authToken: TOKEN, publicUrl: PUBLIC_URL, baseUrl, timeoutMs: 400, ...more });

async function twilio(...plays: readonly Play[]) {
  const server = await startTwilio(plays);
  stops.push(server.stop);
  return { ...server, calls: callsAt(server.baseUrl) };
}

const outcome = (id: string) => restOutcomes().find((each) => each.id === id) as RestOutcome;

const call = (parts: Record<string, unknown> = {}) => ({
  sid: SID,
  account_sid: ACCOUNT,
  date_created: 'Thu, 15 Jan 2026 14:32:10 +0000',
  direction: 'outbound-api',
  from: HOTLINE,
  start_time: null,
  status: 'queued',
  to: MEMBER,
  ...parts,
});

describe('a call that is owed to somebody', () => {
  test('rings their phone, and says in every address what it is about', async () => {
    const { calls, taken } = await twilio(json(call(), 201));
    expect(await calls.call(CALL)).toEqual({ outcome: 'made', sid: SID });
    expect(taken[0]?.method).toBe('POST');
    expect(taken[0]?.url.pathname).toBe(`/2010-04-01/Accounts/${ACCOUNT}/Calls.json`);
    expect(taken[0]?.form).toEqual({
      From: HOTLINE,
      To: MEMBER,
      Url: `${PUBLIC_URL}/twilio/voice?m=o-27_a`,
      Method: 'POST',
      StatusCallback: `${PUBLIC_URL}/twilio/call-status?m=o-27_a`,
      StatusCallbackMethod: 'POST',
      Timeout: '25',
      TimeLimit: '900',
      MachineDetection: 'Enable',
    });
  });

  test('has the file to fall back on that speaks when we do not', async () => {
    const { baseUrl, taken } = await twilio(json(call(), 201));
    await callsAt(baseUrl, { voiceFallbackUrl: FALLBACK }).call(CALL);
    expect(taken[0]?.form).toMatchObject({ FallbackUrl: FALLBACK, FallbackMethod: 'GET' });
  });

  test.each([
    ['invalid-to', { outcome: 'refused', code: 21211 }],
    ['unauthorised', { outcome: 'refused', code: 20003 }],
    ['rate-limited', { outcome: 'not-reached', code: 20429 }],
    ['empty-201', { outcome: 'made', sid: undefined }],
    ['truncated-201', { outcome: 'made', sid: undefined }],
    ['server-error', { outcome: 'unknown' }],
    ['reset-after-send', { outcome: 'unknown' }],
    ['timeout-after-send', { outcome: 'unknown' }],
  ])('is told of as a text is: %s', async (id, expected) => {
    const { calls } = await twilio(play(outcome(id)));
    expect(await calls.call(CALL)).toMatchObject(expected);
  });

  test('was not made when Twilio was not there', async () => {
    expect(await callsAt('http://127.0.0.1:1').call(CALL)).toEqual({ outcome: 'not-reached' });
  });
});

describe('looking for a call that may have been made', () => {
  const query = { from: HOTLINE, to: MEMBER, since: new Date('2026-01-15T14:32:09.700Z') };
  const listing = (...calls: readonly object[]): Play => json({ calls, page: 0, page_size: 50, next_page_uri: null });

  test('finds it while it still waits for its turn, and has not started', async () => {
    const { calls, taken } = await twilio(listing(call()));
    expect(await calls.findCall(query)).toEqual({ sid: SID, status: 'queued' });
    expect(Object.fromEntries(taken[0]?.url.searchParams ?? [])).toEqual({
      From: HOTLINE,
      To: MEMBER,
      PageSize: '50',
    });
  });

  test('takes the oldest, for a later one is another try', async () => {
    const later = call({ sid: 'CA00000000000000000000000000000799', date_created: 'Thu, 15 Jan 2026 14:33:00 +0000' });
    const { calls } = await twilio(listing(later, call({ status: 'no-answer' })));
    expect(await calls.findCall(query)).toEqual({ sid: SID, status: 'no-answer' });
  });

  test('does not take for it yesterday’s call, their own call, or a neighbour’s that was put through', async () => {
    const { calls } = await twilio(
      listing(
        call({ direction: 'outbound-dial' }),
        call({ direction: 'inbound' }),
        call({ date_created: 'Wed, 14 Jan 2026 14:32:10 +0000' }),
      ),
    );
    expect(await calls.findCall(query)).toBeUndefined();
  });

  test('says that it cannot look, without a number or a password in what it throws', async () => {
    const { calls } = await twilio(play(outcome('server-error')));
    const failure = await calls.findCall(query).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'CannotLook', message: 'Twilio could not be asked (500, 20500)' });
    expect(JSON.stringify([failure, Object.values(failure as object)])).not.toMatch(/\+1\d{10}|Basic/u);
  });
});

describe('what somebody recorded', () => {
  const ID = 'RE00000000000000000000000000000001';
  const AT = `/2010-04-01/Accounts/${ACCOUNT}/Recordings/${ID}`;
  const sound = Uint8Array.from([0x52, 0x49, 0x46, 0x46, 0, 255, 128]);
  const wav: Play = (_request, response) => response.writeHead(200, { 'content-type': 'audio/x-wav' }).end(sound);
  const notFound = json({ code: 20404, status: 404 }, 404);
  const known = (status: string) => json({ sid: ID, status });

  test('is fetched as it is, by somebody with the password', async () => {
    const { calls, taken } = await twilio(wav);
    expect(await calls.recording(ID)).toEqual(sound);
    expect([taken[0]?.method, taken[0]?.url.pathname]).toEqual(['GET', `${AT}.wav`]);
    expect(taken[0]?.headers.authorization).toBe(`Basic ${Buffer.from(`${ACCOUNT}:${TOKEN}`).toString('base64')}`);
  });

  test.each(['in-progress', 'paused', 'stopped', 'processing', 'completed'])(
    'may not be there yet: %s',
    async (status) => {
      const { calls, taken } = await twilio(notFound, known(status));
      expect(await calls.recording(ID)).toBe('not-yet');
      expect(taken.map(({ url }) => url.pathname)).toEqual([`${AT}.wav`, `${AT}.json`]);
    },
  );

  test('is gone when Twilio does not know it, or there was nothing to keep', async () => {
    expect(await (await twilio(notFound, notFound)).calls.recording(ID)).toBe('gone');
    expect(await (await twilio(notFound, known('absent'))).calls.recording(ID)).toBe('gone');
    expect(await (await twilio(notFound, known('deleted'))).calls.recording(ID)).toBe('gone');
  });

  test('carries no password to another address that Twilio’s redirects to', async () => {
    const elsewhere = await startTwilio([wav]);
    stops.push(elsewhere.stop);
    const { calls } = await twilio((_request, response) => {
      response.writeHead(302, { location: `${elsewhere.baseUrl}/media` }).end();
    });
    expect(await calls.recording(ID)).toEqual(sound);
    expect(elsewhere.taken.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test('is deleted at Twilio, and is as good as deleted when it is gone', async () => {
    const { calls, taken } = await twilio((_request, response) => response.writeHead(204).end(), notFound);
    await calls.deleteRecording(ID);
    await calls.deleteRecording(ID);
    expect(taken.map(({ method, url }) => [method, url.pathname])).toEqual([
      ['DELETE', `${AT}.json`],
      ['DELETE', `${AT}.json`],
    ]);
  });

  test('cannot be had when Twilio is broken, slow or away, and nothing private is in what is thrown', async () => {
    const broken = await twilio(play(outcome('server-error')));
    const slow = await twilio((_request, response) => response.writeHead(200).write('RIFF'));
    const tries = [broken.calls, slow.calls, callsAt('http://127.0.0.1:1')].flatMap((calls) => [
      calls.recording(ID),
      calls.deleteRecording(ID),
    ]);
    for (const failure of await Promise.all(tries.map((each) => each.catch((error: unknown) => error)))) {
      expect(failure).toMatchObject({ name: 'CannotLook' });
      expect((failure as Error).cause).toBeUndefined();
      expect(String(failure)).not.toMatch(/http|127\.0\.0\.1|Basic/u);
    }
  });

  test('is not taken whole into memory when it is larger than any recording', async () => {
    const { calls } = await twilio((_request, response) => {
      response.writeHead(200);
      for (let megabytes = 0; megabytes < 11; megabytes += 1) response.write(Buffer.alloc(1_000_000));
      response.end();
    });
    expect(await calls.recording(ID)).toBe('gone');
  });
});
