import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createHandler } from '../../functions/receive-text/handler.ts';
import { handleText } from '../../lib/app/handle-text.ts';
import { webhook, webhooks } from '../twilio/support/fixtures.ts';
import { CONTEXT, doorParts, eventOf } from './support/parts.ts';

vi.mock('../../lib/app/handle-text.ts', () => ({ handleText: vi.fn() }));
const handled = vi.mocked(handleText);

beforeEach(() => {
  handled.mockReset().mockResolvedValue(['Got it.']);
});

const receive = (kind: string, changes = {}) => {
  const { parts, lines } = doorParts();
  const answer = createHandler(parts)(eventOf(webhook(kind), changes), CONTEXT);
  return answer.then((given) => ({ ...given, lines }));
};

describe('a text that Twilio brings', () => {
  const ours = webhooks('sms-inbound', 'sms-fallback', 'mms-inbound').filter(
    ({ kind }) => !kind.includes('wrong-account'),
  );

  test.each(ours)('is answered in TwiML: $kind', async (fixture) => {
    const { parts, lines } = doorParts();
    const answer = await createHandler(parts)(eventOf(fixture), CONTEXT);
    expect(answer).toMatchObject({ statusCode: 200, headers: { 'content-type': 'text/xml; charset=utf-8' } });
    expect(answer.body).toContain('<Message>Got it.</Message>');
    expect(handled).toHaveBeenCalledExactlyOnceWith(
      parts,
      expect.objectContaining({ sid: fixture.params['MessageSid'] }),
    );
    expect(lines).toEqual([]);
  });

  test('is answered with nothing when there is nothing to say', async () => {
    handled.mockResolvedValue([]);
    expect((await receive('sms-inbound')).body).toMatch(/<Response\/>$/u);
  });

  test('that cannot be handled gets a bare 500, so that Twilio calls the fallback', async () => {
    handled.mockRejectedValue(new TypeError('cannot read NEED groceries of +12025550101'));
    const { statusCode, body, lines } = await receive('sms-inbound');
    expect([statusCode, body]).toEqual([500, '']);
    expect(lines).toEqual([expect.objectContaining({ code: 'webhook-failed', reason: 'TypeError', level: 'error' })]);
  });
});

describe('a request that is refused before anybody’s words are read', () => {
  test.each([
    ['another account', 'sms-inbound-wrong-account', {}, 403, 'other-account'],
    [
      'no signature',
      'sms-inbound',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      403,
      'not-signed',
    ],
    [
      'a status callback replayed here',
      'sms-status-sent',
      { rawPath: '/twilio/sms', rawQueryString: '' },
      403,
      'not-signed',
    ],
    ['the same text at the fallback', 'sms-inbound', { rawPath: '/twilio/sms-fallback' }, 403, 'not-signed'],
    ['a query added', 'sms-inbound', { rawQueryString: 'a=b' }, 403, 'not-signed'],
    ['another path', 'sms-inbound', { rawPath: '/twilio/SMS' }, 404, 'unknown-path'],
    ['a trailing slash', 'sms-inbound', { rawPath: '/twilio/sms/' }, 404, 'unknown-path'],
    ['no content type', 'sms-inbound', { headers: {} }, 415, 'not-a-form'],
    ['a voice webhook', 'voice-inbound-start', {}, 404, 'unknown-path'],
  ])('%s', async (_, kind, changes, status, reason) => {
    const { statusCode, body, lines } = await receive(kind, changes);
    expect([statusCode, body]).toEqual([status, '']);
    expect(lines).toEqual([expect.objectContaining({ code: 'webhook-refused', reason, numbers: { status } })]);
    expect(handled).not.toHaveBeenCalled();
  });

  test('to a number that is not ours, although Twilio signed it', async () => {
    const { parts, lines } = doorParts({ circles: [] });
    const answer = await createHandler(parts)(eventOf(webhook('sms-inbound')), CONTEXT);
    expect(answer.statusCode).toBe(403);
    expect(lines).toEqual([expect.objectContaining({ reason: 'not-our-number' })]);
  });

  test('after the old token’s time is over, and not while both are known', async () => {
    const event = eventOf(webhook('sms-inbound'));
    const both = ['f'.repeat(32), '0123456789abcdef0123456789abcdef'];
    const during = createHandler(doorParts({ authTokens: both }).parts)(event, CONTEXT);
    const after = createHandler(doorParts({ authTokens: ['f'.repeat(32)] }).parts)(event, CONTEXT);
    expect([(await during).statusCode, (await after).statusCode]).toEqual([200, 403]);
  });
});

test('host, scheme and port of a request have no say', async () => {
  const headers = { ...webhook('sms-inbound').headers, host: 'evil.example.net', 'x-forwarded-proto': 'http' };
  expect((await receive('sms-inbound', { headers })).statusCode).toBe(200);
});
