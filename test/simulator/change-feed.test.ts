import type { DynamoDBRecord } from 'aws-lambda';
import { expect, test } from 'vitest';
import { createChangeFeed } from '../../simulator/cloud/change-feed.ts';
import { noFeedJournal } from '../../simulator/cloud/feed-journal.ts';
import type { Ended } from '../../simulator/cloud/functions.ts';
import { createWork } from '../../simulator/work.ts';

const record = (number: number, fields: Record<string, string> = {}): DynamoDBRecord => ({
  eventID: String(number),
  eventName: 'MODIFY',
  dynamodb: {
    Keys: { pk: { S: 'one person' } },
    SequenceNumber: String(number),
    NewImage: Object.fromEntries(
      Object.entries({ kind: 'outbox', status: 'ready', ...fields }).map(([name, value]) => [name, { S: value }]),
    ),
  },
});

/** A feed whose function ends as told, one invocation after the other. */
function feed(ends: readonly Ended[]) {
  const batches: string[][] = [];
  const givenUp: string[] = [];
  const work = createWork((failure) => {
    throw failure;
  });
  const { push } = createChangeFeed({
    work,
    journal: noFeedJournal(),
    onGivenUp: ({ eventID }) => givenUp.push(eventID ?? ''),
    lambda: {
      done: async () => undefined,
      invoke: async (_, event) => {
        batches.push((event as { Records: DynamoDBRecord[] }).Records.map(({ eventID }) => eventID ?? ''));
        return ends[batches.length - 1] ?? { ended: 'answered', answer: { batchItemFailures: [] } };
      },
    },
  });
  const bring = async (...records: DynamoDBRecord[]): Promise<void> => {
    push(records);
    await work.idle();
  };
  return { bring, batches, givenUp };
}

test('only texts that have become ready wake the sender', async () => {
  const { bring, batches } = feed([]);
  await bring(record(1, { status: 'sent' }), record(2, { kind: 'need' }), { ...record(3), eventName: 'REMOVE' });
  expect(batches).toEqual([]);
});

test('ten at a time, in order', async () => {
  const { bring, batches } = feed([]);
  await bring(...Array.from({ length: 12 }, (_, place) => record(place)));
  expect(batches.map((batch) => batch.length)).toEqual([10, 2]);
  expect(batches.flat()).toEqual(Array.from({ length: 12 }, (_, place) => String(place)));
});

test('what failed comes again with what follows it; a process that died gets all of it again, one by one', async () => {
  const { bring, batches, givenUp } = feed([
    { ended: 'answered', answer: { batchItemFailures: [{ itemIdentifier: '2' }] } },
    { ended: 'died' },
  ]);
  await bring(record(1), record(2), record(3));
  expect(batches).toEqual([['1', '2', '3'], ['2', '3'], ['2'], ['3']]);
  expect(givenUp).toEqual([]);
});

test('what fails every time is given up, and the next goes on', async () => {
  const { bring, batches, givenUp } = feed(Array.from({ length: 6 }, () => ({ ended: 'failed' })));
  await bring(record(1));
  await bring(record(2));
  expect(batches).toHaveLength(7);
  expect(givenUp).toEqual(['1']);
});
