import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { asRecorded, introductions } from './transcript/as-recorded.ts';
import { playAndRecord } from './transcript.ts';

const FOLDER = new URL('../conversations/', import.meta.url);

/** `WRITE_TRANSCRIPTS=1 npx vitest run test/conversations` writes down what the hotline says now. Read it aloud. */
const WRITE = process.env['WRITE_TRANSCRIPTS'] === '1';

/**
 * Plays the stories from one number to another. In parts, so that they are played side by side. Each time the hotline's
 * own recorder must have written down the same, and the time line must hold no phone number and nobody's words.
 */
export function playConversations(name: string, from: number, to: number): void {
  const files = readdirSync(FOLDER).filter((file) => {
    const number = Number(/^(\d+)-.*\.txt$/u.exec(file)?.[1]);
    return number >= from && number <= to;
  });

  describe(name, () => {
    test.concurrent.each(files)('%s goes as it is written down', async (file) => {
      const script = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd();
      const { played, recorded, told } = await playAndRecord(script);
      if (WRITE) return writeFileSync(new URL(file, FOLDER), `${played}\n`);
      expect(played).toBe(script);
      expect(asRecorded(recorded)).toEqual(asRecorded(script));
      // Whoever is introduced and never does or gets anything is in it nowhere.
      expect(introductions(script)).toEqual(expect.arrayContaining([...introductions(recorded)]));
      expectDiscreet(told, script);
    });
  });
}

/** Everything that was said by anybody and is longer than a name, a number or a yes. */
const wordsIn = (script: string): readonly string[] =>
  script
    .split('\n')
    .flatMap((line) => /^\S+ (?:[<>]|hears <|says|records(?: and hangs up)?) (.+)$/u.exec(line)?.[1] ?? [])
    .filter((words) => words.length > 12);

function expectDiscreet(told: readonly string[], script: string): void {
  const all = told.join('\n').toLowerCase();
  expect(all).not.toMatch(/\+1|(?:\d[\s().-]*){7}/u);
  expect(wordsIn(script).filter((words) => all.includes(words.toLowerCase()))).toEqual([]);
}
