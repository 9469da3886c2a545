import { type Stack, Validations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import type { HotlineTable } from './hotline-table.ts';

/** What cdk-nag finds and this house lives with, each with its reason. Whatever is not here fails `npm run synth`. */
const ACCEPTED: Readonly<Record<string, string>> = {
  'AwsSolutions-APIG4':
    'Twilio cannot sign in. Each function checks Twilio’s signature over the address and the form before anything else.',
  'AwsSolutions-SQS3': 'These queues are themselves the dead-letter queues, of the change feed and of the timetable.',
  'Serverless-SQSRedrivePolicy': 'These queues are themselves where failed work ends, watched by an alarm each.',
  'Serverless-LambdaDLQ':
    'Webhooks are called synchronously and Twilio repeats them; the feed and the timetable have failure destinations.',
  'Serverless-LambdaTracing':
    'Tracing needs a right on every resource and costs more than the hotline; request ids in the logs tell enough.',
};

export function acceptFindings(stack: Stack, memory: HotlineTable): void {
  for (const [id, reason] of Object.entries(ACCEPTED)) Validations.of(stack).acknowledge({ id, reason });
  Validations.of(stack).acknowledge({
    id: `AwsSolutions-IAM5[Resource::<${logicalId(stack, memory.table)}.Arn>/stream/*]`,
    reason: 'Lambda’s poller lists the streams of this one table; a stream is named after the time it was made.',
  });
}

function logicalId(stack: Stack, construct: IConstruct): string {
  const { defaultChild } = construct.node;
  if (!defaultChild) throw new Error(`${construct.node.path} has no resource`);
  return stack.getLogicalId(defaultChild as never);
}
