import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { CfnOutput, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acceptFindings } from './accepted-findings.ts';
import { ChangeFeed } from './change-feed.ts';
import { environmentOf } from './environment-of.ts';
import { FUNCTIONS, type FunctionName, type FunctionSpec } from './functions.ts';
import { HotlineAlarms } from './hotline-alarms.ts';
import { HotlineFunction } from './hotline-function.ts';
import { HotlineTable } from './hotline-table.ts';
import { type Installation, publicUrlParameter } from './installation.ts';
import { grantSecrets } from './secrets.ts';
import { TIMETABLE, Timetable } from './timetable.ts';
import { ROUTES, Webhooks } from './webhooks.ts';

type Functions = Readonly<Record<FunctionName, HotlineFunction>>;

/** One hotline in AWS: a door, the functions behind it, what they remember, what wakes them, and who hears of trouble. */
export class HotlineStack extends Stack {
  constructor(scope: Construct, installation: Installation) {
    const { name, region } = installation;
    super(scope, name, {
      description: 'Porchlight: a hotline that any phone can reach',
      ...(region && { env: { region } }),
    });
    const memory = new HotlineTable(this, installation);
    const webhooks = new Webhooks(this, installation);
    const functions = this.#functions(installation, memory, webhooks);
    webhooks.connect(functions);
    const feed = new ChangeFeed(this, memory, functions['send-outbox']);
    const timetable = new Timetable(this, functions);
    const alarms = this.#alarms(installation, functions);
    alarms.onFailures('change-feed-failures', feed.failures, FUNCTIONS['send-outbox'].errorImpact);
    alarms.onFailures('timetable-failures', timetable.failures, FUNCTIONS['run-due'].errorImpact);
    alarms.onWebhooks(webhooks.api);
    alarms.onTable(memory.table);
    this.#tell(installation, { memory, webhooks, alarms });
    acceptFindings(this, memory);
  }

  #functions(installation: Installation, memory: HotlineTable, webhooks: Webhooks): Functions {
    const environment = environmentOf(installation, memory.table.tableName, webhooks.publicUrl);
    const make = ([name, spec]: readonly [string, FunctionSpec]) => {
      const made = new HotlineFunction(this, name, { ...spec, installation, environment });
      memory.grant(made, spec.table);
      grantSecrets(made, spec.secrets, installation.parameters);
      return [name, made] as const;
    };
    return Object.fromEntries(Object.entries(FUNCTIONS).map(make)) as Record<FunctionName, HotlineFunction>;
  }

  #alarms(installation: Installation, functions: Functions): HotlineAlarms {
    const alarms = new HotlineAlarms(this, installation);
    for (const [name, made] of Object.entries(functions)) alarms.onErrors(name, made);
    alarms.onLogs(Object.values(functions));
    alarms.onFeed(functions['send-outbox']);
    alarms.onSilence('run-due', TIMETABLE['run-due'], functions['run-due']);
    alarms.onSilence('recover-texts', TIMETABLE['recover-texts'], functions['recover-texts']);
    return alarms;
  }

  #tell(installation: Installation, parts: { memory: HotlineTable; webhooks: Webhooks; alarms: HotlineAlarms }): void {
    const { publicUrl } = parts.webhooks;
    const tell = (name: string, value: string) => new CfnOutput(this, name, { value });
    new StringParameter(this, 'public-url', {
      parameterName: publicUrlParameter(installation),
      stringValue: publicUrl,
    });
    tell('PublicUrl', publicUrl);
    for (const path of Object.keys(ROUTES)) tell(outputName(path), `${publicUrl}${path}`);
    tell('TableName', parts.memory.table.tableName);
    tell('AlarmTopicArn', parts.alarms.topic.topicArn);
    const { accountSid, authToken, idKey } = installation.parameters;
    tell('SecretParameters', [accountSid, authToken, idKey].join(','));
    if (parts.webhooks.domainTarget) tell('CustomDomainTarget', parts.webhooks.domainTarget);
  }
}

/** `/twilio/sms-fallback` -> `SmsFallbackUrl` */
function outputName(path: string): string {
  const words = path.replace('/twilio/', '').split('-');
  return `${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}Url`;
}
