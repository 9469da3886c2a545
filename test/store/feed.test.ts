import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { describe, expect, it } from 'vitest';
import { readFeed } from '../../lib/store/feed.ts';
import { FEED_FILTER } from '../../lib/store/table.ts';
import { outbox } from '../contract/items.ts';
import { recordOf } from './mocked.ts';

const image = (record: Record<string, unknown>) =>
  marshall(record, { removeUndefinedValues: true }) as NonNullable<DynamoDBRecord['dynamodb']>['NewImage'];

describe('the change feed', () => {
  const owed = outbox('o1', { version: 2, errorCode: 30003 });

  it('brings the items as they were written, each with the number that names it', () => {
    const NewImage = image(recordOf(owed)) as Record<string, AttributeValue>;
    const record = { eventID: 'e1', eventName: 'MODIFY', dynamodb: { NewImage, SequenceNumber: '42' } };
    expect(readFeed({ Records: [record as DynamoDBRecord] })).toEqual([{ id: 'e1', sequence: '42', item: owed }]);
  });

  it('leaves out what was erased', () => {
    const OldImage = image(recordOf(owed)) as Record<string, AttributeValue>;
    const record = { eventID: 'e1', eventName: 'REMOVE', dynamodb: { OldImage, SequenceNumber: '42' } };
    expect(readFeed({ Records: [record as DynamoDBRecord] })).toEqual([]);
  });

  it('can be filtered by what the sender cares for, since kind and status stand at the top of a record', () => {
    const wanted = FEED_FILTER.dynamodb.NewImage;
    expect(image(recordOf(owed))).toMatchObject({ kind: { S: wanted.kind.S[0] }, status: { S: wanted.status.S[0] } });
  });
});
