import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  ApiMapping,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
  type ThrottleSettings,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { FunctionName } from './functions.ts';
import type { HotlineFunction } from './hotline-function.ts';
import type { Installation } from './installation.ts';

/**
 * Everything Twilio may call, and nothing else: any other path is a 404 that wakes no function. The voice fallback is not
 * here: it is a file, which stands when the functions do not.
 */
export const ROUTES = {
  '/twilio/sms': 'receive-text',
  '/twilio/sms-fallback': 'receive-text',
  '/twilio/voice': 'answer-call',
  '/twilio/voice-step': 'answer-call',
  '/twilio/voice-leg': 'answer-call',
  '/twilio/call-status': 'answer-call',
  '/twilio/recording': 'keep-recording',
  '/twilio/transcription': 'keep-recording',
  '/twilio/status': 'record-delivery',
} as const satisfies Readonly<Record<string, FunctionName>>;

// A whole circle that answers at once stays below this; a flood costs cents. Twilio tries a 429 again at the fallback.
const throttle: ThrottleSettings = { rateLimit: 50, burstLimit: 200 };

// No path, no query, no address: what stands in a URL or a form never reaches a log (promise 10).
const accessLog = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    at: '$context.requestTime',
    route: '$context.routeKey',
    status: '$context.status',
    milliseconds: '$context.responseLatency',
    bytes: '$context.responseLength',
    error: '$context.error.messageString',
    integrationStatus: '$context.integrationStatus',
  }),
);

/** The door that Twilio knocks at. Made before the functions, which must know their own public address. */
export class Webhooks extends Construct {
  readonly api: HttpApi;
  readonly publicUrl: string;
  /** Where the custom domain’s DNS record must point, if there is one. */
  readonly domainTarget: string | undefined;

  constructor(scope: Construct, installation: Installation) {
    super(scope, 'webhooks');
    const { customDomain } = installation;
    this.api = new HttpApi(this, 'api', {
      apiName: installation.name,
      description: 'Twilio’s webhooks for the hotline',
      createDefaultStage: false,
      disableExecuteApiEndpoint: customDomain !== undefined,
    });
    const stage = this.#stage(installation);
    this.publicUrl = customDomain ? `https://${customDomain.name}` : this.api.apiEndpoint;
    this.domainTarget = customDomain && this.#domain(customDomain, stage);
  }

  connect(functions: Readonly<Record<FunctionName, HotlineFunction>>): void {
    const integrations = new Map<FunctionName, HttpLambdaIntegration>();
    for (const [path, name] of Object.entries(ROUTES)) {
      const integration = integrations.get(name) ?? integrationOf(name, functions[name]);
      integrations.set(name, integration);
      this.api.addRoutes({ path, methods: [HttpMethod.POST], integration });
    }
  }

  #stage(installation: Installation): HttpStage {
    const logs = new LogGroup(this, 'access-logs', {
      logGroupName: `/${installation.name}/webhooks`,
      retention: installation.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    return new HttpStage(this, 'stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      throttle,
      accessLogSettings: { destination: new LogGroupLogDestination(logs), format: accessLog },
    });
  }

  #domain(custom: { readonly name: string; readonly certificateArn: string }, stage: HttpStage): string {
    const domainName = new DomainName(this, 'domain', {
      domainName: custom.name,
      certificate: Certificate.fromCertificateArn(this, 'certificate', custom.certificateArn),
    });
    new ApiMapping(this, 'mapping', { api: this.api, domainName, stage });
    return domainName.regionalDomainName;
  }
}

function integrationOf(name: FunctionName, { lambda }: HotlineFunction): HttpLambdaIntegration {
  return new HttpLambdaIntegration(name, lambda, { timeout: Duration.seconds(14) });
}
