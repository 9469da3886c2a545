import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';

/** Where work goes that was tried often enough. Kept for two weeks, the longest there is, so that a person can look. */
export function failureQueue(scope: Construct, name: string): Queue {
  return new Queue(scope, name, {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
}
