import { describe, expect, test } from 'vitest';
import { isFromTwilio } from '../../lib/twilio/signature.ts';
import { asForm, PUBLIC_URL, signatureVectors, TOKEN, type Vector, webhook } from './support/fixtures.ts';

const vectors = signatureVectors();

/** Splits a vector's address into what is configured and what a request brings, without touching a character. */
function check(vector: Vector, authTokens = [vector.authToken]): boolean {
  const [, publicUrl = '', path = '', query = ''] = /^(https?:\/\/[^/]+)([^?]*)\??(.*)$/u.exec(vector.url) ?? [];
  const signature = vector.signatureHeader ?? vector.expectedSignature;
  return isFromTwilio({ publicUrl, path, rawQuery: query, form: asForm(vector.params), signature, authTokens });
}

describe('a request that Twilio signed', () => {
  test.each(vectors.published)('is believed: published vector $id', (vector) => {
    expect(check({ ...vector, params: vector.params ?? [] })).toBe(vector.sdkAccepts);
  });

  test.each(vectors.own)('is believed: own vector $id', (vector) => {
    expect(check({ ...vector, params: vector.contentType?.includes('json') ? [] : vector.params })).toBe(true);
  });

  test('is believed under the second token while tokens are being exchanged, and not after', () => {
    const rotated = vectors.own.find(({ id }) => id === 'own-20-secondary-token') as Vector;
    expect(check(rotated, [TOKEN.replace('0', 'f'), rotated.authToken])).toBe(true);
    expect(check(rotated, [TOKEN.replace('0', 'f')])).toBe(false);
  });

  // What the SDK tolerates about ports and a re-encoded query cannot be used by a stranger: the address is ours.
  test.each(vectors.lenient)('is read as the SDK reads it: $id', (vector) => {
    expect(check(vector)).toBe(vector.sdkResult === 'accept');
  });
});

describe('a request that Twilio did not sign', () => {
  test.each(vectors.negative)('is refused: $id', (vector) => {
    expect(check({ ...vector, signatureHeader: vector.signatureHeader ?? '' })).toBe(false);
  });

  test('is refused without a header, and with two of them joined', () => {
    const { params, headers } = webhook('sms-inbound');
    const request = { publicUrl: PUBLIC_URL, path: '/twilio/sms', rawQuery: '', form: params, authTokens: [TOKEN] };
    const signature = headers['x-twilio-signature'] as string;
    expect(isFromTwilio({ ...request, signature })).toBe(true);
    for (const wrong of [
      undefined,
      '',
      signature.slice(0, -2),
      `${signature}, ${signature}`,
      `${signature},x`,
      '====',
    ]) {
      expect(isFromTwilio({ ...request, signature: wrong })).toBe(false);
    }
  });

  test('is refused when no token is known, and when the configured address is no address', () => {
    const { params, headers } = webhook('sms-inbound');
    const request = { path: '/twilio/sms', rawQuery: '', form: params, signature: headers['x-twilio-signature'] };
    expect(isFromTwilio({ ...request, publicUrl: PUBLIC_URL, authTokens: [] })).toBe(false);
    expect(isFromTwilio({ ...request, publicUrl: 'not an address', authTokens: [TOKEN] })).toBe(false);
  });
});
