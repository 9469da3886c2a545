import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { AttributeValue, DynamoDBRecord } from 'aws-lambda';
import type { TableDescription } from 'dynalite/db/index.js';
import type { Image, Written } from './types.ts';

const ARN = 'arn:aws:dynamodb:local:000000000000:table/';

const kindOf = ({ before, after }: Written): 'INSERT' | 'MODIFY' | 'REMOVE' => {
  if (after === undefined) return 'REMOVE';
  return before === undefined ? 'INSERT' : 'MODIFY';
};

const keysOf = (table: TableDescription, image: Image): Image =>
  Object.fromEntries(table.KeySchema.map(({ AttributeName: name }) => [name, image[name] ?? {}]));

const asAttributes = (image: Image) => image as Record<string, AttributeValue>;

const images = (table: TableDescription, { before, after }: Written) => ({
  Keys: asAttributes(keysOf(table, (after ?? before) as Image)),
  ...(after && { NewImage: asAttributes(after) }),
  ...(before && { OldImage: asAttributes(before) }),
});

/** The mark that DynamoDB puts on what it erased itself. */
const BY_TIME_TO_LIVE = { userIdentity: { type: 'Service', principalId: 'dynamodb.amazonaws.com' } };

/** Writes changes down as a DynamoDB stream does: old and new images, numbered in the order of the commits. */
export const createFeed = (table: TableDescription, now: () => Date) => {
  let sequence = 0;

  const toRecord = (written: Written): DynamoDBRecord => {
    sequence += 1;
    return {
      eventID: randomUUID().replaceAll('-', ''),
      eventName: kindOf(written),
      eventVersion: '1.1',
      eventSource: 'aws:dynamodb',
      awsRegion: 'local',
      eventSourceARN: `${ARN}${table.TableName}/stream/embedded`,
      dynamodb: {
        ApproximateCreationDateTime: Math.floor(now().getTime() / 1000),
        ...images(table, written),
        SequenceNumber: String(sequence).padStart(21, '0'),
        StreamViewType: 'NEW_AND_OLD_IMAGES',
      },
      ...(written.byTimeToLive && BY_TIME_TO_LIVE),
    };
  };

  /** A put that changes nothing leaves no record, as in DynamoDB. */
  return (written: readonly Written[]): readonly DynamoDBRecord[] =>
    written.filter(({ before, after }) => !isDeepStrictEqual(before, after)).map(toRecord);
};
