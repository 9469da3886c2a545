import { type Stack, Validations } from 'aws-cdk-lib/core';
import type { IConstruct } from 'constructs';
import type { HotlineTable } from './hotline-table.ts';
import type { Recordings } from './recordings.ts';

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
  'AwsSolutions-S1':
    'An access log would keep signed addresses of recordings and who fetched the voice fallback, for nobody to read.',
  'AwsSolutions-CFR1': 'The voice fallback is fetched by Twilio, from wherever it is, and holds nothing about anybody.',
  'AwsSolutions-CFR2':
    'One public file behind the cache: there is nothing to break into. A firewall costs more than the hotline.',
  'AwsSolutions-CFR3': 'Twilio’s GET has the caller’s number in its query, and a log would keep it (promise 10).',
  'AwsSolutions-CFR4':
    'Only a domain of one’s own may refuse old TLS. The file is public, plain HTTP is refused, and Twilio speaks TLS 1.2.',
};

type Parts = { readonly memory: HotlineTable; readonly recordings: Recordings };

export function acceptFindings(stack: Stack, { memory, recordings }: Parts): void {
  for (const [id, reason] of Object.entries(ACCEPTED)) Validations.of(stack).acknowledge({ id, reason });
  Validations.of(stack).acknowledge({
    id: `AwsSolutions-IAM5[Resource::<${logicalId(stack, memory.table)}.Arn>/stream/*]`,
    reason: 'Lambda’s poller lists the streams of this one table; a stream is named after the time it was made.',
  });
  Validations.of(stack).acknowledge({
    id: `AwsSolutions-IAM5[Resource::<${logicalId(stack, recordings.bucket)}.Arn>/*]`,
    reason: 'Recordings are named when they are made. Three functions reach them, by name, and none may list them.',
  });
}

function logicalId(stack: Stack, construct: IConstruct): string {
  const { defaultChild } = construct.node;
  if (!defaultChild) throw new Error(`${construct.node.path} has no resource`);
  return stack.getLogicalId(defaultChild as never);
}
