import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { playTranscript } from './transcript.ts';

const FOLDER = new URL('../conversations/', import.meta.url);

/** `WRITE_TRANSCRIPTS=1 npx vitest run test/conversations` writes down what the hotline says now. Read it aloud. */
const WRITE = process.env['WRITE_TRANSCRIPTS'] === '1';

/** Plays the stories from one number to another. In parts, so that they are played side by side. */
export function playConversations(name: string, from: number, to: number): void {
  const files = readdirSync(FOLDER).filter((file) => {
    const number = Number(/^(\d+)-.*\.txt$/u.exec(file)?.[1]);
    return number >= from && number <= to;
  });

  describe(name, () => {
    test.concurrent.each(files)('%s goes as it is written down', async (file) => {
      const script = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd();
      const played = await playTranscript(script);
      if (WRITE) writeFileSync(new URL(file, FOLDER), `${played}\n`);
      else expect(played).toBe(script);
    });
  });
}
