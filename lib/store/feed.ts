import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import type { Item } from '../core/model/item.ts';
import { fromRecord } from './from-record.ts';

/** `sequence` names the record in a partial batch answer, so that only what failed comes back. */
export type FeedEntry = { readonly id: string; readonly sequence: string; readonly item: Item };

/**
 * The items that a batch of the change feed brings, each as it was written. Deletions have no new item and are left
 * out. The feed brings a record at least once, and the records of one commit in any order: load before deciding.
 */
export const readFeed = (event: DynamoDBStreamEvent): readonly FeedEntry[] =>
  event.Records.flatMap(({ eventID = '', dynamodb }) => {
    const item = itemIn(dynamodb?.NewImage);
    return item === undefined ? [] : [{ id: eventID, sequence: dynamodb?.SequenceNumber ?? '', item }];
  });

/** An item before and after the change that a record of the feed tells of; a deletion leaves nothing. */
export const readChange = ({
  dynamodb,
}: DynamoDBRecord): { readonly before: Item | undefined; readonly after: Item | undefined } => ({
  before: itemIn(dynamodb?.OldImage),
  after: itemIn(dynamodb?.NewImage),
});

type Image = NonNullable<DynamoDBRecord['dynamodb']>['NewImage'];

const itemIn = (image: Image): Item | undefined =>
  image === undefined ? undefined : fromRecord(unmarshall(image as Record<string, AttributeValue>));
