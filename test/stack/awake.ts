import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { FEED_FILTER } from '../../lib/store/table.ts';
import { resourcesOf, templateOf } from './hotline.ts';

const template = templateOf();

describe('whoever is owed a text gets it soon after it is owed', () => {
  const feed = (properties: object) => template.hasResourceProperties('AWS::Lambda::EventSourceMapping', properties);
  test('the feed wakes the sender for texts that are ready and for nothing else', () => {
    feed({
      FunctionName: { Ref: Match.stringLikeRegexp('^sendoutbox') },
      FilterCriteria: { Filters: [{ Pattern: JSON.stringify(FEED_FILTER) }] },
    });
    template.resourceCountIs('AWS::Lambda::EventSourceMapping', 1);
  });
  test('one text that cannot be sent holds up no other, and is kept for a person to look at', () => {
    feed({
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 5,
      MaximumRecordAgeInSeconds: 21_600,
      DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': [Match.stringLikeRegexp('failures'), 'Arn'] } } },
    });
  });
  test('a feed that is made anew passes over nothing', () => feed({ StartingPosition: 'TRIM_HORIZON' }));
});

describe('silence is noticed: what must happen by the clock does', () => {
  test.each([
    ['run-due', 'rate(1 minute)'],
    ['recover-texts', 'rate(5 minutes)'],
  ])('%s wakes at its %s; a failure to wake it is tried again, then kept', (name, rate) => {
    const wakes = { 'Fn::GetAtt': [Match.stringLikeRegexp(`^${name.replace('-', '')}function`), 'Arn'] };
    const Target = {
      Arn: wakes,
      RetryPolicy: { MaximumRetryAttempts: 2, MaximumEventAgeInSeconds: 300 },
      DeadLetterConfig: { Arn: Match.anyValue() },
    };
    template.hasResourceProperties('AWS::Scheduler::Schedule', { ScheduleExpression: rate, State: 'ENABLED', Target });
  });
  test('a run that fails is tried once more and then kept, long before it would be stale', () => {
    const [first, ...rest] = resourcesOf(template, 'AWS::Lambda::EventInvokeConfig').map(
      ({ Properties }) => Properties,
    );
    expect(rest).toHaveLength(1);
    expect(first).toMatchObject({ MaximumRetryAttempts: 1, MaximumEventAgeInSeconds: 300 });
    expect(first).toHaveProperty('DestinationConfig.OnFailure.Destination');
  });
  test('the schedule may wake these two and nothing else', () => {
    const policies = resourcesOf(template, 'AWS::IAM::Policy').filter(({ id }) => id.startsWith('timetable'));
    const invoked = JSON.stringify(policies).match(/"[a-z]+function[0-9A-F]+"/gu);
    expect(invoked?.map((name) => name.replace(/function.*|"/gu, '')).sort()).toEqual(['recovertexts', 'rundue']);
  });
});

test('work that failed for good is kept for two weeks, and only over an encrypted line', () => {
  const queues = resourcesOf(template, 'AWS::SQS::Queue').map(({ Properties }) => Properties);
  expect(queues).toHaveLength(2);
  for (const queue of queues)
    expect(queue).toMatchObject({ MessageRetentionPeriod: 1_209_600, SqsManagedSseEnabled: true });
  expect(JSON.stringify(resourcesOf(template, 'AWS::SQS::QueuePolicy'))).toContain('"aws:SecureTransport":"false"');
});
