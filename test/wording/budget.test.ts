import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, test } from 'vitest';
import type { Say, SentenceName } from '../../lib/core/scene/say.ts';
import { sayIn, textOf } from '../../lib/wording/wording.ts';
import { LONGEST } from './samples.ts';

const segments = (text: string): number => new SegmentedMessage(text).segmentsCount;
const encoding = (text: string): string => new SegmentedMessage(text).encodingName;
const names = Object.keys(LONGEST) as SentenceName[];
const longest = (name: SentenceName): Say => ({ sentence: name, ...LONGEST[name] }) as Say;

/** What a circle may call its own kinds of help at most (circles/own-kinds.ts), under the ids that the samples use. */
const longestName = { en: 'x'.repeat(24), es: 'x'.repeat(30) };
const WORDY = { kinds: ['medical_equipment', 'eldercare'].map((id) => ({ id, name: longestName, words: {} })) };

/** The digest may have three segments (DESIGN 1); á í ó ú cost Spanish a shorter segment, so it has a budget of its own. */
const ENGLISH = { digest: 3 } as Partial<Record<SentenceName, number>>;
const SPANISH = { digest: 3 } as Partial<Record<SentenceName, number>>;

describe('what people read', () => {
  test.each(names)('in English "%s" fits two segments of plain letters, with the longest names', (name) => {
    const text = sayIn('en', longest(name), WORDY);
    expect({ text, encoding: encoding(text) }).toMatchObject({ encoding: 'GSM-7' });
    expect({ text, segments: segments(text) <= (ENGLISH[name] ?? 2) }).toMatchObject({ segments: true });
  });

  test.each(names)('in Spanish "%s" keeps its accents and fits its budget as it is billed', (name) => {
    const text = sayIn('es', longest(name), WORDY);
    expect({ text, left: segments(text) <= (SPANISH[name] ?? 5) }).toMatchObject({ left: true });
  });

  test.each(['en', 'es'] as const)('in %s no sentence has a gap where a value is missing', (language) => {
    for (const name of names)
      expect(sayIn(language, longest(name), WORDY)).not.toMatch(/undefined|null|NaN|\[object| {2}/u);
  });

  test('a first-time asker hears what was understood, who we are and one question in two segments', () => {
    const text = textOf('en', [longest('needRecorded'), longest('aboutUs'), longest('askName')], WORDY);
    expect(segments(text)).toBeLessThanOrEqual(2);
  });

  test('a first-time helper hears what was noted, who we are and one question in two segments', () => {
    const text = textOf('en', [longest('offersKept'), longest('aboutUs'), longest('askName')], WORDY);
    expect(segments(text)).toBeLessThanOrEqual(2);
  });

  test('the two languages say different things about the same', () => {
    for (const name of names) expect(sayIn('es', longest(name), WORDY)).not.toBe(sayIn('en', longest(name), WORDY));
  });
});
