import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import {
  Alarm,
  ComparisonOperator,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Duration } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { HotlineFunction } from './hotline-function.ts';
import type { Installation } from './installation.ts';
import { LOG_ALARMS, type LogAlarm } from './log-alarms.ts';

/** Where the sections stand that tell an operator what to do: one per alarm, headed by its name. */
const RUNBOOK = 'docs/runbook.md';

const MINUTES_5 = Duration.minutes(5);

type AlarmSpec = {
  readonly metric: IMetric;
  /** What it means for a person. */
  readonly impact: string;
  readonly threshold?: number;
  readonly periods?: number;
  /** Alarms below the threshold, and when there is no data at all: for what must happen. */
  readonly expected?: boolean;
};

/** Everything that makes somebody look (promise 8). Every name is a heading of the runbook. */
export class HotlineAlarms extends Construct {
  readonly topic: Topic;
  readonly #installation: string;

  constructor(scope: Construct, { name, alarmEmail }: Installation) {
    super(scope, 'alarms');
    this.#installation = name;
    this.topic = new Topic(this, 'topic', { displayName: `${name} hotline`, enforceSSL: true });
    if (alarmEmail) this.topic.addSubscription(new EmailSubscription(alarmEmail));
  }

  onErrors(name: string, { lambda, errorImpact }: HotlineFunction): void {
    this.#alarm(`${name}-errors`, { metric: lambda.metricErrors({ period: MINUTES_5 }), impact: errorImpact });
  }

  onLogs(functions: readonly HotlineFunction[]): void {
    for (const [code, alarm] of Object.entries<LogAlarm>(LOG_ALARMS))
      this.#alarm(code, { metric: this.#countLines(code, functions), ...alarm });
  }

  onSilence(name: string, every: Duration, { lambda, errorImpact }: HotlineFunction): void {
    const period = Duration.minutes(Math.max(5, 3 * every.toMinutes()));
    const metric = lambda.metricInvocations({ period });
    this.#alarm(`${name}-stopped`, { metric, impact: errorImpact, expected: true });
  }

  onFeed({ lambda, errorImpact }: HotlineFunction): void {
    const metric = lambda.metric('IteratorAge', { statistic: 'Maximum', period: Duration.minutes(1) });
    this.#alarm('outbox-late', { metric, impact: errorImpact, threshold: 120_000, periods: 3 });
  }

  onFailures(name: string, queue: Queue, impact: string): void {
    const metric = queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', period: MINUTES_5 });
    this.#alarm(name, { metric, impact });
  }

  onWebhooks(api: HttpApi): void {
    const metric = api.metricServerError({ statistic: 'Sum', period: MINUTES_5 });
    this.#alarm('webhooks-failing', { metric, impact: 'Somebody texted or called and the hotline did not answer.' });
  }

  onTable(table: TableV2): void {
    const events = (metricName: string) => table.metric(metricName, { statistic: 'Sum', period: MINUTES_5 });
    const metric = new MathExpression({
      expression: 'FILL(reads, 0) + FILL(writes, 0)',
      usingMetrics: { reads: events('ReadThrottleEvents'), writes: events('WriteThrottleEvents') },
      period: MINUTES_5,
    });
    this.#alarm('table-throttled', {
      metric,
      impact: 'Answers are slow, and some texts are answered with an apology.',
    });
  }

  #countLines(code: string, functions: readonly HotlineFunction[]): IMetric {
    const metric = { metricNamespace: `hotline/${this.#installation}`, metricName: code };
    for (const { logs } of functions) {
      const filterPattern = FilterPattern.stringValue('$.code', '=', code);
      new MetricFilter(logs, code, { logGroup: logs, filterPattern, ...metric });
    }
    const { metricNamespace: namespace, metricName } = metric;
    return new Metric({ namespace, metricName, statistic: 'Sum', period: MINUTES_5 });
  }

  #alarm(name: string, { metric, impact, threshold = 1, periods = 1, expected = false }: AlarmSpec): void {
    const { LESS_THAN_THRESHOLD, GREATER_THAN_OR_EQUAL_TO_THRESHOLD } = ComparisonOperator;
    const alarm = new Alarm(this, name, {
      alarmName: `${this.#installation}-${name}`,
      alarmDescription: `${impact} What to do: ${RUNBOOK}#${name}`,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: expected ? LESS_THAN_THRESHOLD : GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: expected ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    alarm.addOkAction(new SnsAction(this.topic));
  }
}
