import { describe, expect, test } from 'vitest';
import { senderOf } from '../../lib/twilio/sender.ts';
import { withheldCallers } from './support/fixtures.ts';

const HOTLINE = '+15005550006';
const from = (written: string) => senderOf(written, [HOTLINE]);

describe('who wrote', () => {
  test.each(['+12025550101', '12025550101', '2025550101', '(202) 555-0101', '+1 202 555 0101', ' +12025550101 '])(
    'is one member, written as %s',
    (written) => {
      expect(from(written)).toEqual({ kind: 'member', number: '+12025550101' });
    },
  );

  const { words, caution, libphonenumber, ...ids } = withheldCallers();
  test.each([...Object.keys(ids), ...words, 'Anonymous', '  '])('is withheld, and nobody’s record: "%s"', (written) => {
    expect(from(written)).toEqual({ kind: 'withheld' });
  });

  test('is an ordinary Texan although the digits spell RESTRICTED', () => {
    expect(from('+17378742833')).toEqual({ kind: 'member', number: '+17378742833' });
  });

  test.each(['72975', '+72975', '227', 'AMAZON', 'MyBank', '1-800-FLOWERS'])('is no person: %s', (written) => {
    expect(from(written)).toEqual({ kind: 'short-code' });
  });

  test.each(['whatsapp:+12025550101', 'client:alice', 'sip:bob@example.org', 'messenger:123', 'rcs:x', 'a@b.org'])(
    'came another way: %s',
    (written) => {
      expect(from(written)).toEqual({ kind: 'other-channel' });
    },
  );

  test.each([HOTLINE, '15005550006', '(500) 555-0006'])('is the hotline itself: %s', (written) => {
    expect(from(written)).toEqual({ kind: 'ourselves' });
  });

  test.each(['+447700900123', '+525512345678'])('is abroad: %s', (written) => {
    expect(from(written)).toEqual({ kind: 'abroad', number: written });
  });

  test.each(['+1202555', '+120255501011234567', '+', '12', '+999', '\u0000'])('can be no number: %s', (written) => {
    expect(['withheld', 'short-code']).toContain(from(written).kind);
  });
});
