import { createHash } from 'node:crypto';
import type { DynamoDBRecord } from 'aws-lambda';
import type { Work } from '../work.ts';
import type { FeedJournal } from './feed-journal.ts';
import type { Lambda } from './lambda.ts';

/** The change feed between the table and `send-outbox`. */
export type ChangeFeed = { readonly push: (records: readonly DynamoDBRecord[]) => void };

export type FeedOptions = {
  readonly lambda: Lambda;
  readonly work: Work;
  readonly journal: FeedJournal;
  /** Told of a record that failed every time: in AWS it would be in the failure queue. */
  readonly onGivenUp: (record: DynamoDBRecord) => void;
};

/** As the stack sets them: so many batches side by side, so many records in one, so many further tries. */
const LANES = 4;
const BATCH = 10;
const RETRIES = 5;

/** `tries`: so many that failed. `alone`: not with others in a batch any more. */
type Waiting = { readonly record: DynamoDBRecord; readonly tries: number; readonly alone: boolean };

/** The event source's filter: texts that have become ready wake the sender, nothing else does. */
const isReadyText = ({ eventName, dynamodb }: DynamoDBRecord): boolean =>
  eventName !== 'REMOVE' && dynamodb?.NewImage?.['kind']?.S === 'outbox' && dynamodb.NewImage['status']?.S === 'ready';

/** A person's records keep their order; those of different people may run side by side. */
const laneOf = ({ dynamodb }: DynamoDBRecord): number =>
  createHash('md5')
    .update(JSON.stringify(dynamodb?.Keys?.['pk'] ?? ''))
    .digest()
    .readUInt8(0) % LANES;

const sequenceOf = ({ record }: Waiting): string => record.dynamodb?.SequenceNumber ?? '';

export function createChangeFeed(options: FeedOptions): ChangeFeed {
  const { work, journal } = options;
  const lanes = Array.from({ length: LANES }, () => createLane(options));
  const push = (records: readonly DynamoDBRecord[]): void => {
    const woken = new Set<Lane>();
    for (const record of records.filter(isReadyText)) {
      journal.begin(record);
      const lane = lanes[laneOf(record)] as Lane;
      if (lane.add({ record, tries: 0, alone: false }) === 'idle') woken.add(lane);
    }
    // Once all are in line, so that a commit's records make one batch.
    for (const lane of woken) work.start(lane.run);
  };
  push(journal.past);
  return { push };
}

type Lane = {
  readonly add: (waiting: Waiting) => 'idle' | 'running';
  readonly run: () => Promise<void>;
};

function createLane({ lambda, journal, onGivenUp }: FeedOptions): Lane {
  const queue: Waiting[] = [];
  let running = false;

  const settle = (batch: readonly Waiting[], again: readonly Waiting[]): void => {
    const kept = again.filter(({ tries }) => tries <= RETRIES);
    for (const { record } of batch) if (!kept.some((each) => each.record === record)) journal.end(record);
    for (const { record } of again.filter(({ tries }) => tries > RETRIES)) onGivenUp(record);
    queue.unshift(...kept);
  };
  const run = async (): Promise<void> => {
    while (queue.length > 0) {
      const batch = queue.splice(0, queue[0]?.alone === true ? 1 : BATCH);
      settle(batch, await tryBatch(lambda, batch));
    }
    running = false;
  };

  const add = (waiting: Waiting): 'idle' | 'running' => {
    queue.push(waiting);
    if (running) return 'running';
    running = true;
    return 'idle';
  };
  return { add, run };
}

/**
 * What has to come again. A function that failed or died gets its records again one by one, so that a bad one holds up
 * no other; one that names what failed gets everything from the first of those on.
 */
async function tryBatch(lambda: Lambda, batch: readonly Waiting[]): Promise<readonly Waiting[]> {
  const ended = await lambda.invoke('send-outbox', { Records: batch.map(({ record }) => record) });
  if (ended.ended !== 'answered') return batch.map(({ record, tries }) => ({ record, tries: tries + 1, alone: true }));
  const failed = new Set(failuresIn(ended.answer));
  const first = batch.findIndex((each) => failed.has(sequenceOf(each)));
  if (first < 0) return [];
  return batch.slice(first).map((each) => (failed.has(sequenceOf(each)) ? { ...each, tries: each.tries + 1 } : each));
}

const failuresIn = (answer: unknown): readonly string[] =>
  ((answer as { batchItemFailures?: readonly { itemIdentifier?: string }[] } | undefined)?.batchItemFailures ?? []).map(
    ({ itemIdentifier = '' }) => itemIdentifier,
  );
