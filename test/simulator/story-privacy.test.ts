import { describe, expect, test } from 'vitest';
import { aloud, conversation, storyOf } from './support/told.ts';

/** Texts, places, numbers, names, calls, forgetting, danger, Spanish and everything that goes wrong. */
const PLAYED = [
  '02-la-historia',
  '19-tell-and-where',
  '23-forget-me',
  '24-danger',
  '34-odd-texts',
  '56-for-somebody-else',
  '72-put-through-to-a-match',
  '99-hidden-numbers',
];

/** Everything that was said by anybody and is longer than a name, a number or a yes. */
const wordsIn = (script: string): readonly string[] =>
  script
    .split('\n')
    .flatMap((line) => /^\S+ (?:[<>]|hears <|says|records(?: and hangs up)?) (.+)$/u.exec(line)?.[1] ?? [])
    .filter((words) => words.length > 12);

describe('the time line holds no phone number and nobody’s words', () => {
  test.each(PLAYED)('of %s', async (name) => {
    const script = conversation(name);
    const lines = aloud(await storyOf(script));
    expect(lines.length).toBeGreaterThan(3);
    const all = lines.join('\n');
    expect(all).not.toMatch(/\+1|(?:\d[\s().-]*){7}/u);
    for (const words of wordsIn(script)) expect(all.toLowerCase()).not.toContain(words.toLowerCase());
  });
});
