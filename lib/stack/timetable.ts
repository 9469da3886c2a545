import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { type IScheduleTarget, Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Duration, Stack } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { failureQueue } from './failure-queue.ts';
import type { FunctionName } from './functions.ts';
import type { HotlineFunction } from './hotline-function.ts';

/** What wakes by the clock, and how often. */
export const TIMETABLE = {
  'run-due': Duration.minutes(1),
  'recover-texts': Duration.minutes(5),
} as const satisfies Partial<Readonly<Record<FunctionName, Duration>>>;

// A late run has nothing to add to the next one, so neither hand waits long: the scheduler's, nor Lambda's own queue.
const MAX_AGE = Duration.minutes(5);

/** The schedule. A sweep reads what is due by then, so one that was missed is made good by the next. */
export class Timetable extends Construct {
  readonly failures: Queue;
  readonly #role: Role;

  constructor(scope: Construct, functions: Readonly<Record<keyof typeof TIMETABLE, HotlineFunction>>) {
    super(scope, 'timetable');
    this.failures = failureQueue(this, 'failures');
    this.#role = this.#schedulerRole();
    this.#allow('sqs:SendMessage', this.failures.queueArn);
    this.#every('run-due', functions['run-due']);
    this.#every('recover-texts', functions['recover-texts']);
  }

  #every(name: keyof typeof TIMETABLE, woken: HotlineFunction): void {
    woken.allow(['sqs:SendMessage'], [this.failures.queueArn]);
    woken.lambda.configureAsyncInvoke({
      retryAttempts: 1,
      maxEventAge: MAX_AGE,
      onFailure: { bind: () => ({ destination: this.failures.queueArn }) },
    });
    this.#allow('lambda:InvokeFunction', woken.lambda.functionArn);
    new Schedule(this, name, {
      schedule: ScheduleExpression.rate(TIMETABLE[name]),
      description: `Wakes ${name}`,
      target: this.#target(woken),
    });
  }

  // CDK's own target also grants every version of the function, by a wildcard; there are none.
  #target(woken: HotlineFunction): IScheduleTarget {
    return {
      bind: () => ({
        arn: woken.lambda.functionArn,
        role: this.#role,
        input: ScheduleTargetInput.fromObject({}),
        retryPolicy: { maximumRetryAttempts: 2, maximumEventAgeInSeconds: MAX_AGE.toSeconds() },
        deadLetterConfig: { arn: this.failures.queueArn },
      }),
    };
  }

  #allow(action: string, resource: string): void {
    this.#role.addToPolicy(new PolicyStatement({ actions: [action], resources: [resource] }));
  }

  #schedulerRole(): Role {
    const { account } = Stack.of(this);
    return new Role(this, 'role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': account } },
      }),
    });
  }
}
