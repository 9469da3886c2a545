import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTEXT, loadTexts } from '../../../bench/understanding-scores.ts';
import { learn } from '../../../bin/learn/learn.ts';
import { FILES, LESSONS, readLessons } from '../../../bin/learn/lessons.ts';
import { packWeights, readWeights } from '../../../lib/core/understanding/experience/weights.ts';
import { explain } from '../../../lib/core/understanding/understand.ts';

const settings = { rate: 0.1, l1: 0.1, l2: 0.1, rounds: 20 };

describe('what is learned from lessons', () => {
  const thanks = { traits: ['thank', 'you'], right: [1, 0] };
  const asks = { traits: ['need', 'you'], right: [0, 1] };
  const lessons = Array.from({ length: 10 }, () => [thanks, asks]).flat();

  test('is that a word speaks for what it was said with, and a word said with everything for nothing much', () => {
    const learned = learn(lessons, { kind: 'one', answers: 2, seen: 3, settings });
    expect(learned.get('thank')?.[0]).toBeGreaterThan(1);
    expect(learned.get('need')?.[0]).toBeLessThan(-1);
    expect(Math.abs(learned.get('you')?.[0] ?? 0)).toBeLessThan(0.3);
  });

  test('is the same for the same lessons', () => {
    const task = { kind: 'any', answers: 2, seen: 3, settings } as const;
    expect(learn(lessons, task)).toEqual(learn(lessons, task));
  });

  test('leaves out what one person alone said', () => {
    const learned = learn([...lessons, { traits: ['gracias'], right: [1, 0] }], {
      kind: 'one',
      answers: 2,
      seen: 3,
      settings,
    });
    expect(learned.has('gracias')).toBe(false);
  });

  test('is kept in steps and comes back as it was', () => {
    expect(packWeights([1.2, 0.05, -0.41], 0.1)).toBe('a6c-2');
    expect(readWeights('a6c-2')).toEqual([
      { answer: 0, weight: expect.closeTo(1.2) },
      { answer: 2, weight: expect.closeTo(-0.4) },
    ]);
  });
});

describe('somebody who writes a lesson', () => {
  test('finds every lesson there is in the right form', () => {
    for (const file of FILES)
      expect(readLessons(readFileSync(join(LESSONS, file), 'utf8'), file).length).toBeGreaterThan(50);
  });

  test.each([
    ['wish\tride\tnormal\t-\ta ride', 'en.tsv, line 1: "wish" is no intent.'],
    ['need\trides\tnormal\t-\ta ride', 'en.tsv, line 1: "rides" is no category.'],
    ['# a note\nneed\tride\tsoon\t-\ta ride', 'en.tsv, line 2: "soon" is no urgency.'],
    ['need\tride\tnormal\ttuesday\ta ride', 'en.tsv, line 1: "tuesday" does not stand in the text.'],
    ['need\tride\tnormal\t-', 'en.tsv, line 1: there is no text.'],
  ])('is told what is wrong with it: %j', (lines, sentence) => {
    expect(() => readLessons(lines, 'en.tsv')).toThrow(sentence);
  });

  test('finds no text among them that is kept to measure with', () => {
    const lessons = new Set(
      FILES.flatMap((file) => readLessons(readFileSync(join(LESSONS, file), 'utf8'), file)).map(({ text }) =>
        text.toLowerCase(),
      ),
    );
    const measured = (['sample', 'held', 'aside', 'first', 'last'] as const).flatMap(loadTexts);
    // STOP and yes are said by everybody.
    const sentences = measured.filter(({ text }) => text.trim().split(/\s+/u).length > 1);
    expect(sentences.filter(({ text }) => lessons.has(text.toLowerCase())).length).toBe(0);
  });
});

describe('somebody who asks why a text was read as it was', () => {
  test('is shown the words that spoke for it, with their weights', () => {
    const { clues } = explain('my sink is leaking again', CONTEXT);
    const learned = clues.filter(({ meant }) => meant === 'need, as lessons taught');
    expect(learned.length).toBeGreaterThan(2);
    expect(learned[0]?.phrase).toMatch(/\(\d\.\d\)$/u);
  });
});
