import type { DynamoDBRecord } from 'aws-lambda';
import { sendOutbox } from '../../lib/app/send-outbox.ts';
import type { SendingParts } from '../../lib/app/way-out.ts';
import { readFeed } from '../../lib/store/feed.ts';
import { withoutDetails } from '../shared/background.ts';
import { nameOf } from '../shared/name-of.ts';

/** Sends what one record of the feed owes, if it owes anything. Whether it still may go out is decided further in. */
export const sendRecord =
  (parts: SendingParts) =>
  async (record: DynamoDBRecord): Promise<void> => {
    try {
      for (const { item } of readFeed({ Records: [record] })) {
        if (item.kind === 'outbox' && item.status === 'ready') await sendOutbox(parts, item);
      }
    } catch (error) {
      parts.log({ code: 'run-failed', reason: nameOf(error) });
      throw withoutDetails(error);
    }
  };
