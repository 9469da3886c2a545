import { describe, expect, test } from 'vitest';
import { deliveryReport } from '../../lib/twilio/delivery-report.ts';
import { adviceFor } from '../../lib/twilio/error-codes.ts';
import { ACCOUNT, MAPLE, webhook, webhooks } from './support/fixtures.ts';

const installation = { accountSid: ACCOUNT, circles: [MAPLE] };
const queryOf = (url: string) => url.split('?')[1] ?? '';
const { params, url } = webhook('sms-status-undelivered-30006');

describe('what became of a text', () => {
  test.each(webhooks('sms-status'))('is read from its callback: $kind', (fixture) => {
    const code = fixture.params['ErrorCode'];
    expect(deliveryReport(fixture.params, queryOf(fixture.url), installation)).toEqual({
      report: {
        circle: MAPLE,
        id: '01J8Z0000000000000000000AA',
        to: '+12025550101',
        sid: fixture.params['MessageSid'],
        status: fixture.params['MessageStatus'],
        errorCode: code === undefined ? undefined : Number(code),
        advice: code === undefined ? undefined : adviceFor(Number(code)),
      },
    });
  });

  test('tells when the number is a landline', () => {
    const result = deliveryReport(params, queryOf(url), installation);
    expect(result).toMatchObject({ report: { errorCode: 30006, advice: { person: 'landline', retry: 'no' } } });
  });

  test('is of no text of ours without our reference, and then changes nothing', () => {
    expect(deliveryReport(params, '', installation)).toEqual({ ignored: 'no-reference' });
    expect(deliveryReport(params, 'm=a%23member', installation)).toEqual({ ignored: 'no-reference' });
  });

  test('is refused when it is another account’s, another number’s, or no report at all', () => {
    expect(deliveryReport({ ...params, AccountSid: 'AC9' }, queryOf(url), installation)).toEqual({
      refused: 'other-account',
    });
    expect(deliveryReport({ ...params, From: '+12025550199' }, queryOf(url), installation)).toEqual({
      refused: 'not-our-number',
    });
    expect(deliveryReport(webhook('sms-inbound').params, queryOf(url), installation)).toEqual({ refused: 'malformed' });
  });

  test('is read although its error code is not a number', () => {
    expect(deliveryReport({ ...params, ErrorCode: 'none' }, queryOf(url), installation)).toMatchObject({
      report: { errorCode: undefined, advice: undefined },
    });
  });
});
