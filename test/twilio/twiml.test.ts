import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textAnswer } from '../../lib/twilio/twiml.ts';
import { spokenNotice } from '../../lib/twilio/voice-twiml.ts';
import { VOICE_NOTICE } from '../../lib/wording/voice-notice.ts';
import { MAPLE, twimlRules } from './support/fixtures.ts';
import { twimlProblems } from './support/twiml-rules.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const rules = twimlRules();

const bodies = (twiml: string): readonly string[] =>
  [...twiml.matchAll(/<Message>([\s\S]*?)<\/Message>/gu)].map(([, body = '']) =>
    body.replace(/&lt;/gu, '<').replace(/&gt;/gu, '>').replace(/&amp;/gu, '&'),
  );

describe('the answer to a text', () => {
  test('has one message per reply, in order', () => {
    expect(textAnswer(['Got it.', 'Hear by 2 PM.'])).toBe(
      `${HEAD}<Response><Message>Got it.</Message><Message>Hear by 2 PM.</Message></Response>`,
    );
  });

  test('says nothing when there is nothing to say', () => {
    expect(textAnswer([])).toBe(`${HEAD}<Response/>`);
    expect(textAnswer(['', ' \u0000'])).toBe(`${HEAD}<Response/>`);
  });

  test('never has more messages, or longer ones, than Twilio takes', () => {
    const answer = bodies(textAnswer(Array.from({ length: 14 }, () => 'x'.repeat(3000))));
    expect(answer).toHaveLength(rules.limits.messagesPerTwimlReply);
    expect(answer[0]).toHaveLength(rules.limits.messageBodyChars);
  });

  test('carries markup that a person wrote as their words', () => {
    const words = '</Message><Redirect>https://example.org</Redirect>]]> & "quotes" $\u007Bx} {{y}}';
    expect(bodies(textAnswer([words]))).toEqual([words]);
  });

  test('is made whatever the words are', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const words = fc.array(unit, { maxLength: 200 }).map((units) => units.join(''));
    void fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ unit: 'binary' })), { maxLength: 12 }), (replies) => {
        expect(textAnswer(replies)).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/u);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('what a caller hears when nothing else can answer', () => {
  const notice = (circle: string | undefined) =>
    spokenNotice(MAPLE.languages.map((language) => ({ language, words: VOICE_NOTICE[language](circle) })));
  const says = [...notice(MAPLE.name).matchAll(/<Say [^>]*>([^<]*)<\/Say>/gu)].map(([, words]) => words);

  test('is which hotline it is, in both languages, and where to turn in danger; then the call ends', () => {
    expect(says).toHaveLength(2);
    for (const words of says) {
      expect(words).toContain('Maple Street Neighbors');
      expect(words).toContain('911');
    }
    expect(notice(MAPLE.name)).toMatch(/<Hangup\/><\/Response>$/u);
  });

  test('names no circle in a file that serves several', () => {
    expect(notice(undefined)).not.toMatch(/Maple|undefined/u);
  });

  test('is a document that Twilio takes, and that asks nothing of us', () => {
    for (const circle of [MAPLE.name, undefined]) {
      expect(twimlProblems(notice(circle))).toEqual([]);
      expect(notice(circle)).not.toMatch(/https?:/u);
    }
  });
});
