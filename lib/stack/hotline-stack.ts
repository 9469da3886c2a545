import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import { CfnOutput, Stack } from 'aws-cdk-lib/core';
import type { Construct } from 'constructs';
import { acceptFindings } from './accepted-findings.ts';
import { ChangeFeed } from './change-feed.ts';
import { environmentOf, type Places } from './environment-of.ts';
import { FUNCTIONS, type FunctionName, type FunctionSpec } from './functions.ts';
import { HotlineAlarms } from './hotline-alarms.ts';
import { HotlineFunction } from './hotline-function.ts';
import { HotlineTable } from './hotline-table.ts';
import { type Installation, publicUrlParameter, voiceFallbackParameter } from './installation.ts';
import { Recordings } from './recordings.ts';
import { grantSecrets } from './secrets.ts';
import { TIMETABLE, Timetable } from './timetable.ts';
import { VoiceFallback } from './voice-fallback.ts';
import { ROUTES, Webhooks } from './webhooks.ts';

type Functions = Readonly<Record<FunctionName, HotlineFunction>>;

/** What the functions work with. */
type Parts = {
  readonly memory: HotlineTable;
  readonly recordings: Recordings;
  readonly webhooks: Webhooks;
  readonly fallback: VoiceFallback;
};

/** One hotline in AWS: a door, the functions behind it, what they remember, what wakes them, and who hears of trouble. */
export class HotlineStack extends Stack {
  /** `voiceFallback` is the TwiML that callers hear when nothing else answers them. */
  constructor(scope: Construct, installation: Installation, voiceFallback: string) {
    const { name, region } = installation;
    super(scope, name, {
      description: 'Porchlight: a hotline that any phone can reach',
      ...(region && { env: { region } }),
    });
    const memory = new HotlineTable(this, installation);
    const webhooks = new Webhooks(this, installation);
    const recordings = new Recordings(this, memory.table.encryptionKey);
    const fallback = new VoiceFallback(this, installation, voiceFallback);
    const parts: Parts = { memory, recordings, webhooks, fallback };
    const functions = this.#functions(installation, parts);
    webhooks.connect(functions);
    const feed = new ChangeFeed(this, memory, functions['send-outbox']);
    const timetable = new Timetable(this, functions);
    const alarms = this.#alarms(installation, functions);
    alarms.onFailures('change-feed-failures', feed.failures, FUNCTIONS['send-outbox'].errorImpact);
    alarms.onFailures('timetable-failures', timetable.failures, FUNCTIONS['run-due'].errorImpact);
    alarms.onWebhooks(webhooks.api);
    alarms.onTable(memory.table);
    this.#tell(installation, parts, alarms);
    acceptFindings(this, parts);
  }

  #functions(installation: Installation, { memory, recordings, webhooks, fallback }: Parts): Functions {
    const places: Places = {
      tableName: memory.table.tableName,
      publicUrl: webhooks.publicUrl,
      recordingsBucket: recordings.bucket.bucketName,
      voiceFallbackUrl: fallback.url,
    };
    const make = ([name, spec]: readonly [string, FunctionSpec]) => {
      const environment = environmentOf(installation, places, spec);
      const made = new HotlineFunction(this, name, { ...spec, installation, environment });
      memory.grant(made, spec.table);
      if (spec.recordings) recordings.grant(made, spec.recordings);
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

  #tell(installation: Installation, parts: Parts, alarms: HotlineAlarms): void {
    const { publicUrl } = parts.webhooks;
    const { url } = parts.fallback;
    const tell = (name: string, value: string) => new CfnOutput(this, name, { value });
    const leave = (name: string, parameterName: string, stringValue: string) =>
      new StringParameter(this, name, { parameterName, stringValue });
    leave('public-url', publicUrlParameter(installation), publicUrl);
    leave('voice-fallback-url', voiceFallbackParameter(installation), url);
    tell('PublicUrl', publicUrl);
    tell('VoiceFallbackUrl', url);
    for (const path of Object.keys(ROUTES)) tell(outputName(path), `${publicUrl}${path}`);
    tell('TableName', parts.memory.table.tableName);
    tell('RecordingsBucket', parts.recordings.bucket.bucketName);
    tell('AlarmTopicArn', alarms.topic.topicArn);
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
