import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanText, printable } from '../../lib/twilio/clean-text.ts';

const HARMFUL =
  /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\u061C]/u;
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      { maxLength: 300 },
    )
    .map((units) => units.join('')),
  fc
    .array(fc.constantFrom('👨‍👩‍👧', '\u200D', '\uFE0F', '½', '´', 'e\u0301', ' ', '\n', '🏳️‍🌈', '\uD83D', 'ﬁ', '1️⃣'))
    .map((parts) => parts.join('')),
);

describe('a person’s words', () => {
  test.each([
    ['full-width and styled letters are plain', 'ＳＴＯＰ 𝐘𝐄𝐒', 'STOP YES'],
    ['letters between which something invisible stands are one word', 'S\u200BT\u00ADO\u200DP\uFE0F', 'STOP'],
    ['overrides of direction are gone', 'pay \u202Egnp.exe\u202C now', 'pay gnp.exe now'],
    ['controls, NUL and half of an emoji are gone', 'a\u0000b\u0007c\u001B[31m\u0085d\uD83De\uFFFE', 'abc[31mde'],
    ['line breaks and runs of spaces are single spaces', ' need\r\n\r\na\u00A0 ride\t ', 'need a ride'],
    ['accents are in one form', 'man\u0303ana', 'mañana'],
    ['half hours stay half hours', '2½ hours, ¼ mile', '2½ hours, ¼ mile'],
    ['an accent typed for an apostrophe is one', 'don´t', "don't"],
    ['ordinals and dots are letters', '2ª calle…', '2a calle...'],
    ['an attached picture leaves no mark', '\uFFFC here it is', 'here it is'],
    ['right-to-left words stay', 'شكرا', 'شكرا'],
  ])('%s', (_, raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  test.each(['👩‍👩‍👧‍👦', '❤️', '👍🏽', '🏳️‍🌈', '1️⃣', '🇲🇽', '🧑🏿‍🦽', 'ℹ️', '‼️', '👁️‍🗨️'])('keep %s whole', (emoji) => {
    expect(cleanText(`ok ${emoji} thanks`)).toBe(`ok ${emoji} thanks`);
  });

  test('are cut at 1,600 characters, never inside a family', () => {
    const long = cleanText(`${'x'.repeat(1597)}👩‍👩‍👧‍👦`);
    expect(long).toBe('x'.repeat(1597));
    expect(cleanText('á'.repeat(1600))).toHaveLength(1600);
    expect([...cleanText('😀'.repeat(2000))]).toHaveLength(1600);
  });

  test('with a tower of marks on a letter keep the letter', () => {
    expect(cleanText(`h${'\u0336'.repeat(3000)}elp`)).toMatch(/^h\u0336{4}elp$/u);
  });

  test('are safe whatever was sent, and cleaning them again changes nothing', () => {
    void fc.assert(
      fc.property(anyText, (raw) => {
        const clean = cleanText(raw);
        expect(clean).not.toMatch(HARMFUL);
        expect(clean).not.toMatch(/\s\s|^\s|\s$/u);
        expect([...clean].length).toBeLessThanOrEqual(1600);
        expect(cleanText(clean)).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a sentence of ours', () => {
  test('keeps its line breaks and its letters, and loses what XML cannot carry', () => {
    expect(printable('1 Rides\r\n2 Food\u0000\u001B\nñ ½ ﬁ \uD83D')).toBe('1 Rides\n2 Food\nñ ½ ﬁ ');
  });
});
