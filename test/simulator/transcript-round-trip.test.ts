import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { playAndRecord } from '../support/transcript.ts';

/** By text, by keypad and called; with faults and hidden numbers. What is recorded of every story: `conversations.ts`. */
const STORIES = ['01-the-story', '46-late-twice-lost-refused', '51-un-viaje-por-teclas', '99-hidden-numbers'];

describe('what the hotline recorded', () => {
  test.each(STORIES)('of %s plays again, and is recorded the same', async (name) => {
    const script = readFileSync(new URL(`../conversations/${name}.txt`, import.meta.url), 'utf8').trimEnd();
    const { recorded } = await playAndRecord(script);
    expect(await playAndRecord(recorded.trimEnd())).toMatchObject({ played: recorded.trimEnd(), recorded });
  });
});
