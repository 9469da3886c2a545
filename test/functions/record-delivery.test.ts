import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createHandler } from '../../functions/record-delivery/handler.ts';
import { recordDelivery } from '../../lib/app/record-delivery.ts';
import { webhook, webhooks } from '../twilio/support/fixtures.ts';
import { CONTEXT, doorParts, eventOf } from './support/parts.ts';

vi.mock('../../lib/app/record-delivery.ts', () => ({ recordDelivery: vi.fn() }));
const recorded = vi.mocked(recordDelivery);

beforeEach(() => {
  recorded.mockReset().mockResolvedValue(undefined);
});

const statuses = webhooks('sms-status');

describe('a delivery report', () => {
  test.each(statuses)('is recorded and answered with 204: $kind', async (fixture) => {
    const { parts } = doorParts();
    expect(await createHandler(parts)(eventOf(fixture), CONTEXT)).toEqual({ statusCode: 204 });
    const report = { id: '01J8Z0000000000000000000AA', status: fixture.params['MessageStatus'] };
    expect(recorded).toHaveBeenCalledExactlyOnceWith(parts, expect.objectContaining(report));
  });

  test('that cannot be recorded now gets a bare 500', async () => {
    recorded.mockRejectedValue(new Error('store'));
    const { parts, lines } = doorParts();
    const answer = await createHandler(parts)(eventOf(webhook('sms-status-sent')), CONTEXT);
    expect(answer).toEqual({ statusCode: 500, body: '' });
    expect(lines).toEqual([expect.objectContaining({ code: 'webhook-failed' })]);
  });

  test('for another text, with only the reference changed, is refused', async () => {
    const { parts } = doorParts();
    const event = eventOf(webhook('sms-status-delivered'), { rawQueryString: 'm=another' });
    expect(await createHandler(parts)(event, CONTEXT)).toEqual({ statusCode: 403, body: '' });
    expect(recorded).not.toHaveBeenCalled();
  });
});
