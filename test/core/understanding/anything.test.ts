import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileTexts, LENGTH } from '../../../bench/hostile-texts.ts';
import { CONTEXT, loadTexts } from '../../../bench/understanding-scores.ts';
import { CATEGORIES, INTENTS, type Understood } from '../../../lib/core/understanding/meaning.ts';
import { understand } from '../../../lib/core/understanding/understand.ts';

const DATE = /^\d{4}-\d\d-\d\d$/u;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/u;

/** What must hold for every text there is. */
function expectValid(text: string, read: Understood): void {
  expect(read.text).toBe(text);
  expect(INTENTS).toContain(read.intent);
  expect(['en', 'es']).toContain(read.language);
  expect(read.emergency).toBe(read.intent === 'emergency');
  expect(read.confidence).toBeGreaterThanOrEqual(0);
  expect(read.confidence).toBeLessThanOrEqual(1);
  for (const category of read.categories) expect(CATEGORIES).toContain(category);
  expect(new Set(read.categories).size).toBe(read.categories.length);
  const wish = read.intent === 'need' || read.intent === 'offer';
  if (wish) expect(read.categories.length).toBeGreaterThan(0);
  expect(read.parts.length > 0).toBe(wish);
  expect(read.urgency !== null).toBe(read.intent === 'need' || read.intent === 'emergency');
  if (read.when?.iso_date) expect(read.when.iso_date).toMatch(DATE);
  if (read.when?.time) expect(read.when.time).toMatch(TIME);
  if (read.hours) expect(`${read.hours.from} ${read.hours.to}`).toMatch(/^\d\d:\d\d \d\d:\d\d$/u);
  for (const number of read.references) expect(number).toBeGreaterThan(0);
  expect(JSON.stringify(read).isWellFormed()).toBe(true);
}

const texts = (['sample', 'tuned', 'held', 'first', 'aside'] as const)
  .flatMap((part) => loadTexts(part))
  .map(({ text }) => text);

describe('whatever somebody sends', () => {
  test('any string is answered, and the answer is valid', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) =>
        expectValid(text, understand(text, CONTEXT)),
      ),
      { numRuns: 300 },
    );
  });

  test('words of real texts in any order, at any time and place, are answered as well', () => {
    const word = fc.constantFrom(...new Set(texts.flatMap((text) => text.split(' '))));
    const zone = fc.constantFrom('America/New_York', 'Pacific/Auckland', 'America/St_Johns', 'UTC');
    const now = fc.date({ min: new Date('2024-01-01'), max: new Date('2032-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), zone, now, (words, where, when) => {
        const text = words.join(' ');
        expectValid(text, understand(text, { now: when, zone: where, areas: [] }));
      }),
      { numRuns: 400 },
    );
  });

  test('the same text always means the same', () => {
    for (const text of texts.slice(0, 100)) expect(understand(text, CONTEXT)).toEqual(understand(text, CONTEXT));
  });

  test('capitals and blanks around it change nothing about what is wanted', () => {
    const changed = texts.filter(
      (text) => understand(`  ${text.toLowerCase()} \n`, CONTEXT).intent !== understand(text, CONTEXT).intent,
    );
    expect(changed.length / texts.length).toBeLessThan(0.02);
  });

  test('a text made to be slow is answered about as soon as any other of its length', () => {
    const cost = (text: string) => {
      const tries = [1, 2, 3].map(() => {
        const start = performance.now();
        understand(text, CONTEXT);
        return performance.now() - start;
      });
      return Math.min(...tries);
    };
    const common = texts.join('. ').slice(0, LENGTH);
    cost(common);
    const slow = hostileTexts().filter(({ text }) => cost(text) > 20 * Math.max(cost(common), 5));
    expect(slow.map(({ name }) => name)).toEqual([]);
  });
});
