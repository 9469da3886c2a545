import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileJournal, type Journal, noJournal } from './carrier/journal.ts';
import { type FeedJournal, fileFeedJournal, noFeedJournal } from './cloud/feed-journal.ts';
import { fileStoryJournal, noStoryJournal, type StoryJournal } from './story/story-journal.ts';
import { noTranscriptFile, type TranscriptFile, transcriptFile } from './transcript/transcript-file.ts';

/** What outlives the process, beside the store. Made only once the store is open, for the store's lock guards all of it. */
export type DataFolder = {
  readonly journal: Journal;
  readonly feedJournal: FeedJournal;
  readonly storyJournal: StoryJournal;
  readonly transcript: TranscriptFile;
  /** Where the bucket of recordings is, if anything is kept. */
  readonly recordings: string | undefined;
  readonly lastTime: () => Date | undefined;
  readonly saveTime: (now: Date) => void;
  /** The hotline is switched off: what still comes is told nowhere, since somebody else may have the folder now. */
  readonly close: () => void;
};

export const storePath = (data: string | undefined): string | undefined => {
  if (data === undefined) return undefined;
  mkdirSync(data, { recursive: true });
  return join(data, 'store');
};

export function openDataFolder(data: string | undefined): DataFolder {
  if (data === undefined)
    return {
      journal: noJournal(),
      feedJournal: noFeedJournal(),
      storyJournal: noStoryJournal(),
      transcript: noTranscriptFile(),
      recordings: undefined,
      lastTime: () => undefined,
      saveTime: () => undefined,
      close: () => undefined,
    };
  const clock = join(data, 'clock.json');
  const story = fileStoryJournal(join(data, 'story.jsonl'));
  const transcript = transcriptFile(join(data, 'transcript.txt'));
  let open = true;
  const whileOpen =
    <T>(write: (what: T) => void) =>
    (what: T): void =>
      open ? write(what) : undefined;
  return {
    journal: fileJournal(join(data, 'phone-company.jsonl')),
    feedJournal: fileFeedJournal(join(data, 'change-feed.jsonl')),
    storyJournal: { past: story.past, write: whileOpen(story.write), rewrite: whileOpen(story.rewrite) },
    transcript: { past: transcript.past, add: whileOpen(transcript.add), begin: whileOpen(transcript.begin) },
    recordings: join(data, 'recordings'),
    lastTime: () => readTime(clock),
    saveTime: (now) => {
      writeFileSync(`${clock}.new`, JSON.stringify({ now: now.toISOString() }));
      renameSync(`${clock}.new`, clock);
    },
    close: () => {
      open = false;
    },
  };
}

function readTime(path: string): Date | undefined {
  if (!existsSync(path)) return undefined;
  try {
    const time = Date.parse((JSON.parse(readFileSync(path, 'utf8')) as { now: string }).now);
    return Number.isNaN(time) ? undefined : new Date(time);
  } catch {
    return undefined;
  }
}
