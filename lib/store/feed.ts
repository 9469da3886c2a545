import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
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
    if (dynamodb?.NewImage === undefined) return [];
    const record = unmarshall(dynamodb.NewImage as Record<string, AttributeValue>);
    return [{ id: eventID, sequence: dynamodb.SequenceNumber ?? '', item: fromRecord(record) }];
  });
