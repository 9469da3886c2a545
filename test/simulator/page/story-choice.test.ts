import { describe, expect, test } from 'vitest';
import { asChoice, choicesIn, shownIn } from '../../../simulator/page/behind/story-choice.ts';
import type { StoryLine } from '../../../simulator/wire.ts';

const line = (id: number, about: StoryLine['about'], need: number | null): StoryLine => ({
  id,
  at: '2026-11-23T15:00:00.000Z',
  about,
  words: `line ${id}`,
  details: [],
  need,
});
const lines = [line(1, 'text', null), line(2, 'need', 27), line(3, 'fault', null), line(4, 'trouble', 31)];
const ids = (choice: Parameters<typeof shownIn>[1]) => shownIn(lines, choice).map(({ id }) => id);

describe('somebody who looks at the time line', () => {
  test('sees the newest first, or only one number, or only what needs a look', () => {
    expect(ids('everything')).toEqual([4, 3, 2, 1]);
    expect(ids(27)).toEqual([2]);
    expect(ids('trouble')).toEqual([4, 3]);
  });

  test('can choose among the numbers that were seen, and keeps a choice that has scrolled away', () => {
    expect(choicesIn(lines, 'everything').map(({ words }) => words)).toEqual([
      'everything',
      'only what needs a look',
      'only number 31',
      'only number 27',
    ]);
    expect(choicesIn(lines, 58).at(-1)).toEqual({ value: '58', words: 'only number 58' });
    expect([asChoice('trouble'), asChoice('27')]).toEqual(['trouble', 27]);
  });
});
