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

type Waiting = { readonly record: DynamoDBRecord; readonly tries: number };

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
    for (const record of records.filter(isReadyText)) {
      journal.begin(record);
      const lane = lanes[laneOf(record)];
      if (lane?.add({ record, tries: 0 }) === 'idle') work.start(lane.run);
    }
  };
  push(journal.past);
  return { push };
}

function createLane({ lambda, journal, onGivenUp }: FeedOptions) {
  const queue: Waiting[] = [];
  let running = false;

  const run = async (): Promise<void> => {
    while (queue.length > 0) {
      const batch = queue.splice(0, BATCH);
      const again = await tryBatch(lambda, batch);
      for (const { record } of batch.filter((each) => !again.includes(each))) journal.end(record);
      const kept = again.filter(({ tries }) => tries < RETRIES);
      for (const each of again.filter(({ tries }) => tries >= RETRIES)) {
        journal.end(each.record);
        onGivenUp(each.record);
      }
      queue.unshift(...kept.map(({ record, tries }) => ({ record, tries: tries + 1 })));
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

/** What has to come again: all of a batch whose function failed, else what stands from the first failed record on. */
async function tryBatch(lambda: Lambda, batch: readonly Waiting[]): Promise<readonly Waiting[]> {
  const ended = await lambda.invoke('send-outbox', { Records: batch.map(({ record }) => record) });
  if (ended.ended !== 'answered') return batch;
  const failures = (ended.answer as { batchItemFailures?: readonly { itemIdentifier?: string }[] } | undefined)
    ?.batchItemFailures;
  if (failures === undefined || failures.length === 0) return [];
  const first = batch.findIndex((each) => failures.some(({ itemIdentifier }) => itemIdentifier === sequenceOf(each)));
  return first < 0 ? batch : batch.slice(first);
}
