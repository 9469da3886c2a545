import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Where a transcript is kept beyond the process: plain text, a line each. */
export type TranscriptFile = {
  /** What it holds from before. */
  readonly past: readonly string[];
  readonly add: (lines: readonly string[]) => void;
  /** Forgets what it holds. */
  readonly begin: (lines: readonly string[]) => void;
};

/** A transcript that is gone with the process. */
export const noTranscriptFile = (): TranscriptFile => ({ past: [], add: () => undefined, begin: () => undefined });

export function transcriptFile(path: string): TranscriptFile {
  const past = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  const whole = past.at(-1) === '' ? past.slice(0, -1) : past;
  return {
    past: whole,
    add: (lines) => appendFileSync(path, text(lines)),
    begin: (lines) => {
      writeFileSync(`${path}.new`, text(lines));
      renameSync(`${path}.new`, path);
    },
  };
}

/** The lines as the text of a file. */
export const text = (lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');
