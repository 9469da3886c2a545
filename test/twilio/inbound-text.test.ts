import { describe, expect, test } from 'vitest';
import type { InboundText } from '../../lib/app/ports.ts';
import type { Form } from '../../lib/twilio/form.ts';
import { inboundText, recoveredText } from '../../lib/twilio/inbound-text.ts';
import { ACCOUNT, MAPLE, webhook, webhooks } from './support/fixtures.ts';

const installation = { accountSid: ACCOUNT, circles: [MAPLE] };
const read = (form: Form) => inboundText(form, installation);

function textOf(form: Form): InboundText {
  const result = read(form);
  if ('refused' in result) throw new Error(result.refused);
  return result.text;
}

const params = (kind: string) => webhook(kind).params;
const theirs = webhooks('sms-inbound', 'sms-fallback', 'mms-inbound').filter(
  ({ kind }) => !kind.includes('wrong-account'),
);

describe('a text that reaches the hotline', () => {
  test.each(theirs)('belongs to the circle that was called: $kind', ({ params: form }) => {
    const text = textOf(form);
    expect(text.circle.id).toBe('maple-street');
    expect(text.sid).toBe(form['MessageSid']);
    expect(text.media).toBe(Number(form['NumMedia']));
  });

  test.each(theirs)('is read from the fields that always come, and no others: $kind', ({ params: form }) => {
    const needed = ['MessageSid', 'AccountSid', 'From', 'To', 'Body', 'NumMedia'];
    const bare = Object.fromEntries(Object.entries(form).filter(([name]) => needed.includes(name)));
    expect(textOf(bare)).toMatchObject({ sid: form['MessageSid'], from: textOf(form).from, text: textOf(form).text });
  });

  test.each([
    ['sms-inbound', { kind: 'member', number: '+12025550101' }],
    ['sms-inbound-short-code-from', { kind: 'short-code' }],
    ['sms-inbound-raw-from', { kind: 'short-code' }],
    ['sms-inbound-whatsapp', { kind: 'other-channel' }],
    ['sms-inbound-from-self', { kind: 'ourselves' }],
  ])('comes from whom it comes from: %s', (kind, sender) => {
    expect(textOf(params(kind)).from).toEqual(sender);
  });

  test('from another country is known as such', () => {
    expect(textOf(params('sms-inbound-international')).from.kind).toBe('abroad');
  });

  test('is cleaned: controls and overrides are gone, the words are not', () => {
    expect(textOf(params('sms-inbound-control-chars')).text).not.toMatch(/\p{Cc}|[\u202A-\u202E\u200E\u200F]/u);
    expect(textOf(params('sms-inbound-long')).text.length).toBeGreaterThan(1500);
    expect(textOf(params('sms-inbound-spanish')).text).toContain('pañales');
    expect(textOf(params('sms-inbound-empty-body')).text).toBe('');
    expect(textOf(params('mms-inbound-media-no-text'))).toMatchObject({ text: '', media: 1 });
  });

  test('with other people on it is a group text, and their numbers are not kept', () => {
    const text = textOf(params('mms-inbound-group'));
    expect(text.group).toBe(true);
    expect(JSON.stringify({ ...text, circle: '' })).not.toContain('+1202555011');
    expect(textOf(params('sms-inbound')).group).toBe(false);
  });

  test.each([
    ['sms-inbound-stop-advanced', 'STOP'],
    ['sms-inbound-start-advanced', 'START'],
    ['sms-inbound-help-advanced', 'HELP'],
    ['sms-inbound-stop-default', undefined],
  ])('says whether Twilio has answered already: %s', (kind, handled) => {
    expect(textOf(params(kind)).handledByCarrier).toBe(handled);
  });

  test('may carry fields that nobody knows yet, and values that make no sense', () => {
    const text = textOf({ ...params('sms-inbound'), Tomorrow: '1', OptOutType: 'PAUSE', NumMedia: 'many' });
    expect(text).toMatchObject({ handledByCarrier: undefined, media: 0 });
  });
});

describe('a text that is not for us', () => {
  test('is refused when it is another account’s', () => {
    expect(read(params('sms-inbound-wrong-account'))).toEqual({ refused: 'other-account' });
  });

  test('is refused when another number was called', () => {
    expect(read({ ...params('sms-inbound'), To: '+12025550199' })).toEqual({ refused: 'not-our-number' });
  });

  test.each(['MessageSid', 'AccountSid', 'From', 'To', 'Body'])('is refused without %s, or with two', (name) => {
    const { [name]: value, ...rest } = params('sms-inbound');
    expect(read(rest)).toEqual({ refused: 'malformed' });
    expect(read({ ...rest, [name]: [value as string, value as string] })).toEqual({ refused: 'malformed' });
  });

  test('is refused when its id could reach another item’s key', () => {
    expect(read({ ...params('sms-inbound'), MessageSid: 'SM1#member' })).toEqual({ refused: 'malformed' });
  });
});

test('a text whose webhook never came is read as its webhook would have been', () => {
  const { params: form } = webhook('sms-inbound-control-chars');
  const at = new Date('2026-01-15T14:32:10Z');
  const found = {
    sid: form['MessageSid'] ?? '',
    from: form['From'] ?? '',
    to: MAPLE.hotline,
    body: form['Body'] ?? '',
  };
  const { sid, from, text } = textOf(form);
  expect(recoveredText({ ...found, media: 0, at }, MAPLE, [MAPLE])).toMatchObject({
    sid,
    from,
    text,
    at,
    circle: MAPLE,
  });
  expect(recoveredText({ ...found, sid: 'XX#1', media: 0, at }, MAPLE, [MAPLE])).toBeUndefined();
});
