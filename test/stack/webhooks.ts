import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { functionsOf, resourcesOf, templateOf } from './hotline.ts';

const template = templateOf();
const keyOf = ({ Properties }: { readonly Properties: Readonly<Record<string, unknown>> }) => Properties['RouteKey'];

test('Twilio finds every address that it needs, and nobody finds another', () => {
  expect(resourcesOf(template, 'AWS::ApiGatewayV2::Route').map(keyOf).sort()).toEqual([
    'POST /twilio/call-status',
    'POST /twilio/recording',
    'POST /twilio/sms',
    'POST /twilio/sms-fallback',
    'POST /twilio/status',
    'POST /twilio/transcription',
    'POST /twilio/voice',
    'POST /twilio/voice-leg',
    'POST /twilio/voice-step',
  ]);
});

test('each address wakes the function that is made for it', () => {
  const routes = resourcesOf(template, 'AWS::ApiGatewayV2::Route');
  const integrations = template.findResources('AWS::ApiGatewayV2::Integration');
  const wakes = Object.fromEntries(
    routes.map((route) => {
      const id =
        JSON.stringify(route.Properties['Target'])
          .match(/"Ref":"(\w+)"/gu)
          ?.at(-1)
          ?.slice(7, -1) ?? '';
      return [keyOf(route), JSON.stringify(integrations[id]).match(/(\w+)function/u)?.[1]];
    }),
  );
  expect(wakes).toEqual({
    'POST /twilio/sms': 'receivetext',
    'POST /twilio/sms-fallback': 'receivetext',
    'POST /twilio/voice': 'answercall',
    'POST /twilio/voice-step': 'answercall',
    'POST /twilio/voice-leg': 'answercall',
    'POST /twilio/call-status': 'answercall',
    'POST /twilio/recording': 'keeprecording',
    'POST /twilio/transcription': 'keeprecording',
    'POST /twilio/status': 'recorddelivery',
  });
});

test('Twilio gets an answer, or a failure it can act on, before it hangs up at 15 seconds', () => {
  for (const { Properties } of resourcesOf(template, 'AWS::ApiGatewayV2::Integration'))
    expect(Properties['TimeoutInMillis']).toBeLessThan(15_000);
  const webhook = ['receivetext', 'answercall', 'keeprecording', 'recorddelivery'];
  const functions = resourcesOf(template, 'AWS::Lambda::Function').filter(({ id }) =>
    webhook.some((name) => id.startsWith(name)),
  );
  expect(functions).toHaveLength(4);
  for (const { Properties } of functions) expect(Properties['Timeout']).toBeLessThan(14);
});

describe('the stage', () => {
  const stage = (properties: object) => template.hasResourceProperties('AWS::ApiGatewayV2::Stage', properties);
  test('slows down whoever floods it', () =>
    stage({ DefaultRouteSettings: { ThrottlingRateLimit: 50, ThrottlingBurstLimit: 200 } }));
  test('writes who came and what came of it, but no query, no path, no body and no address', () => {
    stage({ AccessLogSettings: { DestinationArn: Match.anyValue(), Format: Match.anyValue() } });
    const [only] = resourcesOf(template, 'AWS::ApiGatewayV2::Stage');
    const { Format } = (only?.Properties['AccessLogSettings'] ?? {}) as { Format: string };
    const logged = Object.values(JSON.parse(Format) as Record<string, string>);
    expect(logged).toContain('$context.routeKey');
    expect(logged.join(' ')).not.toMatch(/path|query|request\.|sourceIp|userAgent|identity/iu);
  });
});

describe('a circle with an address of its own', () => {
  const own = templateOf({
    customDomain: { name: 'hotline.example.org', certificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/a-b' },
  });
  test('is called there, and signatures are checked against it', () => {
    own.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: 'hotline.example.org' });
    for (const { Properties } of functionsOf(own))
      expect(JSON.stringify(Properties)).toContain('"PUBLIC_URL":"https://hotline.example.org"');
    own.hasOutput('SmsUrl', { Value: 'https://hotline.example.org/twilio/sms' });
  });
  test('cannot be reached around it, and is told where its DNS must point', () => {
    own.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true });
    own.hasOutput('CustomDomainTarget', { Value: Match.anyValue() });
  });
});
