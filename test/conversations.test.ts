import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { playTranscript } from './support/transcript.ts';

const FOLDER = new URL('conversations/', import.meta.url);
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));

/** `WRITE_TRANSCRIPTS=1 npx vitest run test/conversations.test.ts` writes down what the hotline says now. Read it aloud. */
const WRITE = process.env['WRITE_TRANSCRIPTS'] === '1';

describe('conversations', () => {
  test.concurrent.each(files)('%s goes as it is written down', async (file) => {
    const script = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd();
    const played = await playTranscript(script);
    if (WRITE) writeFileSync(new URL(file, FOLDER), `${played}\n`);
    else expect(played).toBe(script);
  });
});
