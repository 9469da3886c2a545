import { EventSourceMapping, FilterCriteria, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { FEED_FILTER } from '../store/table.ts';
import { failureQueue } from './failure-queue.ts';
import type { HotlineFunction } from './hotline-function.ts';
import type { HotlineTable } from './hotline-table.ts';

/** The change feed: wakes send-outbox for each text that has become ready, and for nothing else. */
export class ChangeFeed extends Construct {
  readonly failures: Queue;

  constructor(scope: Construct, memory: HotlineTable, sender: HotlineFunction) {
    super(scope, 'change-feed');
    this.failures = failureQueue(this, 'failures');
    memory.grantStream(sender);
    sender.allow(['sqs:SendMessage'], [this.failures.queueArn]);
    const mapping = new EventSourceMapping(this, 'mapping', {
      target: sender.lambda,
      eventSourceArn: memory.streamArn,
      // From the oldest change there is: a feed that is made anew must not pass over what is owed.
      startingPosition: StartingPosition.TRIM_HORIZON,
      batchSize: 10,
      // People’s texts are independent of each other; a person’s own share a partition and so a shard’s order.
      parallelizationFactor: 4,
      filters: [FilterCriteria.filter(FEED_FILTER)],
      reportBatchItemFailures: true,
      bisectBatchOnError: true,
      retryAttempts: 5,
      maxRecordAge: Duration.hours(6),
      onFailure: { bind: () => ({ destination: this.failures.queueArn }) },
    });
    // The mapping checks its rights when it is made.
    mapping.node.addDependency(sender.role);
  }
}
