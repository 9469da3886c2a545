import { readFileSync } from 'node:fs';
import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { LOG_CODES } from '../../lib/app/ports.ts';
import { FUNCTIONS } from '../../lib/stack/functions.ts';
import { LOG_ALARMS } from '../../lib/stack/log-alarms.ts';
import { resourcesOf, templateOf } from './hotline.ts';

const template = templateOf();
const alarms = resourcesOf(template, 'AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);
const names = alarms.map(({ AlarmName }) => String(AlarmName).replace('porchlight-', ''));
const runbook = readFileSync(new URL('../../docs/runbook.md', import.meta.url), 'utf8');
/** The sections of the runbook’s part on alarms, by heading. */
const sections = new Map(
  (runbook.split(/^## Alarms$/mu)[1] ?? '')
    .split(/^### /mu)
    .slice(1)
    .map((text) => [text.split('\n', 1)[0] ?? '', text]),
);
const alarm = (name: string, properties: object) =>
  template.hasResourceProperties('AWS::CloudWatch::Alarm', { AlarmName: `porchlight-${name}`, ...properties });

describe('whoever is woken by an alarm knows what to do', () => {
  test('every alarm has its section in the runbook, and every section its alarm', () => {
    expect([...sections.keys()].sort()).toEqual([...names].sort());
  });
  test('each section says what it means, how to look and how to mend it', () => {
    for (const [name, text] of sections) {
      const parts = [...text.matchAll(/^#### (\w+)\n\n(\S.{20,})/gmu)].map(([, part]) => part);
      expect(parts, name).toEqual(['Description', 'Investigation', 'Resolution']);
    }
  });
  test('each alarm says what a person loses, and where to read on', () => {
    for (const { AlarmName, AlarmDescription } of alarms) {
      const name = String(AlarmName).replace('porchlight-', '');
      expect(AlarmDescription).toMatch(new RegExp(`^[A-Z].{20,}\\. What to do: docs/runbook\\.md#${name}$`, 'u'));
    }
  });
});

describe('silence is noticed', () => {
  test('every function that fails tells somebody', () => {
    for (const name of Object.keys(FUNCTIONS)) alarm(`${name}-errors`, { MetricName: 'Errors', Threshold: 1 });
  });
  test('a clock that stopped does too, though nothing fails', () => {
    const missing = {
      MetricName: 'Invocations',
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
    };
    alarm('run-due-stopped', { ...missing, Threshold: 1, Period: 300 });
    alarm('recover-texts-stopped', { ...missing, Threshold: 1, Period: 900 });
  });
  test('work that failed for good, texts that wait, a door that answers with errors and a table that is too slow do', () => {
    alarm('change-feed-failures', { MetricName: 'ApproximateNumberOfMessagesVisible' });
    alarm('timetable-failures', { MetricName: 'ApproximateNumberOfMessagesVisible' });
    alarm('outbox-late', { MetricName: 'IteratorAge', Threshold: 120_000 });
    alarm('webhooks-failing', { MetricName: '5xx' });
    alarm('table-throttled', { Metrics: Match.anyValue() });
  });
  test('so do the log lines that a function may write while it seems well', () => {
    for (const code of Object.keys(LOG_ALARMS)) {
      expect(LOG_CODES).toHaveProperty([code]);
      alarm(code, { MetricName: code, Namespace: 'hotline/porchlight' });
      const pattern = { FilterPattern: `{ $.code = "${code}" }` };
      const filters = template.findResources('AWS::Logs::MetricFilter', { Properties: pattern });
      expect(Object.keys(filters)).toHaveLength(Object.keys(FUNCTIONS).length);
    }
  });
  test('every alarm reaches the topic, when it starts and when it is over', () => {
    for (const { AlarmActions, OKActions } of alarms) {
      expect(AlarmActions).toEqual([{ Ref: expect.stringContaining('topic') }]);
      expect(OKActions).toEqual(AlarmActions);
    }
  });
  test('and a mailbox, where the circle has one', () => {
    template.resourceCountIs('AWS::SNS::Subscription', 0);
    const mailed = templateOf({ alarmEmail: 'neighbours@example.org' });
    mailed.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'email', Endpoint: 'neighbours@example.org' });
  });
});

test('whoever reads the logs finds each line explained in the runbook, in the words of the code', () => {
  const rows = [...runbook.matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gmu)].map(([, code, sentence]) => [code, sentence]);
  expect(rows).toEqual(Object.entries(LOG_CODES));
});
