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
    };
  const clock = join(data, 'clock.json');
  return {
    journal: fileJournal(join(data, 'phone-company.jsonl')),
    feedJournal: fileFeedJournal(join(data, 'change-feed.jsonl')),
    storyJournal: fileStoryJournal(join(data, 'story.jsonl')),
    transcript: transcriptFile(join(data, 'transcript.txt')),
    recordings: join(data, 'recordings'),
    lastTime: () => readTime(clock),
    saveTime: (now) => {
      writeFileSync(`${clock}.new`, JSON.stringify({ now: now.toISOString() }));
      renameSync(`${clock}.new`, clock);
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
