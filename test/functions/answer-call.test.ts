import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createHandler } from '../../functions/answer-call/handler.ts';
import { handleCall } from '../../lib/app/handle-call.ts';
import { handleLeg } from '../../lib/app/handle-leg.ts';
import { recordCall } from '../../lib/app/record-call.ts';
import type { CallAnswer } from '../../lib/app/voice-ports.ts';
import { webhook, webhooks } from '../twilio/support/fixtures.ts';
import { CONTEXT, doorParts, eventOf, signedEvent } from './support/parts.ts';

vi.mock('../../lib/app/handle-call.ts', () => ({ handleCall: vi.fn() }));
vi.mock('../../lib/app/handle-leg.ts', () => ({ handleLeg: vi.fn() }));
vi.mock('../../lib/app/record-call.ts', () => ({ recordCall: vi.fn() }));
const answered = vi.mocked(handleCall);
const asked = vi.mocked(handleLeg);
const recorded = vi.mocked(recordCall);

const goodbye: CallAnswer = {
  language: 'en',
  lines: [{ words: 'Take care.', language: 'en' }],
  next: { does: 'hang-up' },
};

beforeEach(() => {
  answered.mockReset().mockResolvedValue(goodbye);
  asked.mockReset().mockResolvedValue(goodbye);
  recorded.mockReset().mockResolvedValue(undefined);
});

const hear = (event: ReturnType<typeof eventOf>) => {
  const { parts, lines } = doorParts();
  return createHandler(parts)(event, CONTEXT).then((answer) => ({ answer, parts, lines }));
};

describe('somebody on the phone', () => {
  test.each(webhooks('voice-inbound'))('is answered, whoever they are: $kind', async (fixture) => {
    const { answer, parts } = await hear(eventOf(fixture));
    expect(answer).toMatchObject({ statusCode: 200, headers: { 'content-type': 'text/xml; charset=utf-8' } });
    expect(answer.body).toContain('Take care.');
    expect(answered).toHaveBeenCalledExactlyOnceWith(
      parts,
      expect.objectContaining({ sid: fixture.params['CallSid'], way: 'theirs', step: 0 }),
    );
  });

  test('is answered at the step that the address names', async () => {
    const keys = { ...webhook('voice-gather-digits'), url: 'https://hotline.example.org/twilio/voice-step' };
    const { answer } = await hear(signedEvent(keys, 's=3'));
    expect(answer.statusCode).toBe(200);
    expect(answered.mock.calls[0]?.[1]).toMatchObject({ step: 3, input: { input: 'keys' } });
  });

  test('who was called by us is known by what we called about', async () => {
    const fixture = { ...webhook('voice-outbound-answered'), url: 'https://hotline.example.org/twilio/voice' };
    await hear(signedEvent(fixture, 'm=what-is-owed'));
    expect(answered.mock.calls[0]?.[1]).toMatchObject({ way: 'ours', outbox: 'what-is-owed' });
  });

  test('who is being put through is asked first', async () => {
    const fixture = { ...webhook('voice-outbound-answered'), url: 'https://hotline.example.org/twilio/voice-leg' };
    const call = 'CA00000000000000000000000000000500';
    const { answer } = await hear(signedEvent(fixture, `p=${call}&o=keyed-hash&s=4`));
    expect(answer.statusCode).toBe(200);
    expect(asked.mock.calls[0]?.[1]).toMatchObject({ call: { sid: call, caller: 'keyed-hash', step: 4 } });
    expect(answered).not.toHaveBeenCalled();
  });

  test('at another number than ours is refused', async () => {
    const { parts, lines } = doorParts({ circles: [] });
    const answer = await createHandler(parts)(eventOf(webhook('voice-inbound-start')), CONTEXT);
    expect(answer).toEqual({ statusCode: 403, body: '' });
    expect(lines).toEqual([expect.objectContaining({ reason: 'not-our-number' })]);
  });

  test('without Twilio’s signature hears nothing', async () => {
    const fixture = webhook('voice-inbound-start');
    const headers = { ...fixture.headers, 'x-twilio-signature': 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' };
    expect((await hear(eventOf(fixture, { headers }))).answer).toEqual({ statusCode: 403, body: '' });
    expect(answered).not.toHaveBeenCalled();
  });

  test('gets a bare 500 when we cannot answer, so that the fallback speaks', async () => {
    answered.mockRejectedValue(new Error('store'));
    const { answer, lines } = await hear(eventOf(webhook('voice-inbound-start')));
    expect(answer).toEqual({ statusCode: 500, body: '' });
    expect(lines).toEqual([expect.objectContaining({ code: 'webhook-failed' })]);
  });
});

describe('the end of a call', () => {
  const OVER = ['busy', 'no-answer', 'completed', 'failed', 'canceled'];
  const reports = webhooks('call-status').filter(({ url }) => url.includes('/twilio/call-status'));
  const ends = reports.filter(({ params }) => OVER.includes(params['CallStatus'] ?? ''));
  const others = reports.filter(({ params }) => !OVER.includes(params['CallStatus'] ?? ''));

  test.each(ends)('is recorded without an answer: $kind', async (fixture) => {
    const { answer, parts } = await hear(eventOf(fixture));
    expect(answer).toEqual({ statusCode: 204 });
    const report = { sid: fixture.params['CallSid'], result: fixture.params['CallStatus'] };
    expect(recorded).toHaveBeenCalledExactlyOnceWith(parts, expect.objectContaining(report));
  });

  test.each(others)('is not what a report on the way says: $kind', async (fixture) => {
    expect((await hear(eventOf(fixture))).answer).toEqual({ statusCode: 204 });
    expect(recorded).not.toHaveBeenCalled();
  });

  test('of another account is refused', async () => {
    const { parts } = doorParts({ accountSid: 'AC00000000000000000000000000000009' });
    const answer = await createHandler(parts)(eventOf(webhook('call-status-completed')), CONTEXT);
    expect(answer).toEqual({ statusCode: 403, body: '' });
  });
});
