import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { DynamoDBRecord } from 'aws-lambda';

/** What the feed still owes to its function, so that the end of this process loses nothing. AWS keeps it for a day. */
export type FeedJournal = {
  /** Owed when the last process ended. */
  readonly past: readonly DynamoDBRecord[];
  readonly begin: (record: DynamoDBRecord) => void;
  readonly end: (record: DynamoDBRecord) => void;
};

export const noFeedJournal = (): FeedJournal => ({ past: [], begin: () => undefined, end: () => undefined });

type Line = { readonly begun: DynamoDBRecord } | { readonly ended: string };

const idOf = (record: DynamoDBRecord): string => record.eventID ?? '';

export function fileFeedJournal(path: string): FeedJournal {
  const past = existsSync(path) ? owed(readFileSync(path, 'utf8')) : [];
  writeFileSync(path, '');
  const write = (line: Line): void => appendFileSync(path, `${JSON.stringify(line)}\n`);
  let open = 0;
  return {
    past,
    begin: (record) => {
      open += 1;
      write({ begun: record });
    },
    end: (record) => {
      open -= 1;
      if (open === 0) writeFileSync(path, '');
      else write({ ended: idOf(record) });
    },
  };
}

function owed(text: string): readonly DynamoDBRecord[] {
  const records = new Map<string, DynamoDBRecord>();
  for (const line of text.split('\n').flatMap(read)) {
    if ('begun' in line) records.set(idOf(line.begun), line.begun);
    else records.delete(line.ended);
  }
  return [...records.values()];
}

function read(line: string): readonly Line[] {
  try {
    return line === '' ? [] : [JSON.parse(line) as Line];
  } catch {
    return [];
  }
}
