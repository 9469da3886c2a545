import { describe, expect, test } from 'vitest';
import { field, readForm } from '../../lib/twilio/form.ts';
import { webhooks } from './support/fixtures.ts';

const formOf = (body: string, isBase64Encoded = false) => {
  const read = readForm(body, isBase64Encoded);
  if ('refused' in read) throw new Error(read.refused);
  return read.form;
};

describe('the form of a webhook', () => {
  test.each(webhooks('sms', 'mms', 'voice', 'call'))('is read as Twilio meant it: $kind', ({ rawBody, params }) => {
    expect({ ...formOf(rawBody) }).toEqual(params);
    expect({ ...formOf(Buffer.from(rawBody).toString('base64'), true) }).toEqual(params);
  });

  test('keeps empty fields, spaces at the ends and repeated names, because all of them are signed', () => {
    const form = formOf('City=&Body=+hi+%0D%0A&Say=b&Say=a&Say=b');
    expect({ ...form }).toEqual({ City: '', Body: ' hi \r\n', Say: ['b', 'a', 'b'] });
    expect(field(form, 'Say')).toBeUndefined();
  });

  test('may have a field called __proto__ without changing any object', () => {
    const form = formOf('__proto__=x&constructor=y&toString=z');
    expect(Object.keys(form)).toEqual(['__proto__', 'constructor', 'toString']);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
    expect(field(formOf('a=b'), 'toString')).toBeUndefined();
  });

  test('is read as plain or base64 only by what the platform says, never by guessing', () => {
    const encoded = Buffer.from('Body=hello').toString('base64');
    expect(Object.keys(formOf(encoded, false))).not.toContain('Body');
    expect(readForm('%%%not base64%%%', true)).toEqual({ refused: 'unreadable-body' });
  });

  test('is empty when there is no body at all', () => {
    expect({ ...formOf('') }).toEqual({});
    expect(readForm(null, true)).toHaveProperty('form');
  });
});

describe('a body that is too much', () => {
  test('is refused above 64 kB, plain or encoded, and taken just below', () => {
    const body = `Body=${'x'.repeat(65_531)}`;
    expect(readForm(body, false)).toHaveProperty('form');
    expect(readForm(`${body}x`, false)).toEqual({ refused: 'too-large' });
    expect(readForm(Buffer.from(`${body}xxx`).toString('base64'), true)).toEqual({ refused: 'too-large' });
    expect(readForm(`Body=${'ñ'.repeat(40_000)}`, false)).toEqual({ refused: 'too-large' });
  });

  test('is refused with 5,000 fields, or one name a thousand times', () => {
    expect(readForm(Array.from({ length: 5000 }, (_, at) => `f${at}=1`).join('&'), false)).toHaveProperty('refused');
    expect(readForm('a=1&'.repeat(1000), false)).toEqual({ refused: 'too-many-fields' });
  });
});
