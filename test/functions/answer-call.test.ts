import { describe, expect, test } from 'vitest';
import { createHandler } from '../../functions/answer-call/handler.ts';
import { webhook, webhooks } from '../twilio/support/fixtures.ts';
import { CONTEXT, doorParts, eventOf } from './support/parts.ts';

const call = (kind: string, changes = {}) => createHandler(doorParts().parts)(eventOf(webhook(kind), changes), CONTEXT);

describe('somebody who calls', () => {
  const starts = webhooks('voice-inbound', 'voice-fallback').filter(({ url }) =>
    /\/twilio\/voice(-fallback)?$/u.test(url),
  );

  test.each(starts)('hears in both languages that nobody answers yet, and about 911: $kind', async (fixture) => {
    const answer = await createHandler(doorParts().parts)(eventOf(fixture), CONTEXT);
    expect(answer).toMatchObject({ statusCode: 200, headers: { 'content-type': 'text/xml; charset=utf-8' } });
    expect(answer.body).toContain('Maple Street Neighbors');
    expect(answer.body).toMatch(/language="en-US"[^<]*911.*language="es-US"[^<]*911.*<Hangup\/>/u);
    expect(answer.body).not.toContain('+1');
  });

  test('another number than ours is refused', async () => {
    const { parts, lines } = doorParts({ circles: [] });
    const answer = await createHandler(parts)(eventOf(webhook('voice-inbound-start')), CONTEXT);
    expect(answer).toEqual({ statusCode: 403, body: '' });
    expect(lines).toEqual([expect.objectContaining({ reason: 'not-our-number' })]);
  });

  test('without Twilio’s signature hears nothing', async () => {
    const headers = { ...webhook('voice-inbound-start').headers, 'x-twilio-signature': 'AAAAAAAAAAAAAAAAAAAAAAAAAAA=' };
    expect(await call('voice-inbound-start', { headers })).toEqual({ statusCode: 403, body: '' });
  });
});

describe('the end of a call', () => {
  const ends = webhooks('call-status').filter(({ url }) => url.includes('/twilio/call-status'));

  test.each(ends)('is taken note of without an answer: $kind', async (fixture) => {
    expect(await createHandler(doorParts().parts)(eventOf(fixture), CONTEXT)).toEqual({ statusCode: 204 });
  });

  test('of another account is refused', async () => {
    const { parts } = doorParts({ accountSid: 'AC00000000000000000000000000000009' });
    expect(await createHandler(parts)(eventOf(webhook('call-status-completed')), CONTEXT)).toEqual({
      statusCode: 403,
      body: '',
    });
  });
});
