import { BatchProcessor, EventType, processPartialResponse } from '@aws-lambda-powertools/batch';
import middy from '@middy/core';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import type { SendingParts } from '../../lib/app/way-out.ts';
import { failWithoutDetails } from '../shared/background.ts';
import { sendRecord } from './send-record.ts';

/** Texts and calls that are owed became ready. One that fails comes again by itself; it holds up no other. */
export const createHandler = (parts: SendingParts) =>
  middy<DynamoDBStreamEvent, DynamoDBBatchResponse>()
    .use(failWithoutDetails(parts.log))
    .handler((event, context) =>
      processPartialResponse(event, sendRecord(parts), new BatchProcessor(EventType.DynamoDBStreams), {
        context,
        processInParallel: false,
        throwOnFullBatchFailure: false,
      }),
    );
