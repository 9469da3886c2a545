import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { functionsOf, hotline, resourcesOf, SPOKEN, statementsOf, templateOf } from './hotline.ts';

const template = templateOf();
const isFallback = ({ id }: { readonly id: string }) => id.startsWith('voicefallback');
const [file] = resourcesOf(template, 'Custom::VoiceFallbackFile');
const told = JSON.stringify(file?.Properties).replaceAll('\\\\', '\\').replaceAll('\\"', '"');

/** `https://…cloudfront.net/voice-fallback.xml`, as CloudFormation will fill it in. */
const address = {
  'Fn::Join': [
    '',
    ['https://', { 'Fn::GetAtt': [Match.stringLikeRegexp('^voicefallback'), 'DomainName'] }, '/voice-fallback.xml'],
  ],
};

describe('a caller whom no function answers', () => {
  test('hears what is in a file, which needs no function and no table', () => {
    expect(told).toContain(SPOKEN);
    expect(told).toContain('"ContentType":"text/xml; charset=utf-8"');
    expect(told).toContain('"Key":"voice-fallback.xml"');
  });
  test('hears a change of it within minutes, and the old words when even the bucket is away', () =>
    expect(told).toContain('max-age=300, stale-if-error=86400'));
  test('is served by GET over TLS, and nothing that Twilio adds to the address reaches the bucket or a log', () => {
    template.hasResourceProperties('AWS::CloudFront::Distribution', {
      DistributionConfig: Match.objectLike({
        DefaultCacheBehavior: {
          AllowedMethods: ['GET', 'HEAD'],
          ViewerProtocolPolicy: 'https-only',
          // CachingOptimized: no query, no cookie, no header of the caller’s.
          CachePolicyId: '658327ea-f89d-4fab-a63d-7e88639e58f6',
          OriginRequestPolicyId: Match.absent(),
          Compress: false,
          TargetOriginId: Match.anyValue(),
        },
        Logging: Match.absent(),
      }),
    });
  });
});

describe('the file', () => {
  test('lies in a closed bucket that CloudFront alone may read', () => {
    const [bucket] = resourcesOf(template, 'AWS::S3::Bucket').filter(isFallback);
    expect(bucket?.Properties['PublicAccessBlockConfiguration']).toMatchObject({ RestrictPublicBuckets: true });
    template.hasResourceProperties('AWS::CloudFront::OriginAccessControl', {
      OriginAccessControlConfig: Match.objectLike({ SigningBehavior: 'always', SigningProtocol: 'sigv4' }),
    });
    const [policy] = resourcesOf(template, 'AWS::S3::BucketPolicy').filter(isFallback);
    const { Statement } = (policy?.Properties['PolicyDocument'] ?? {}) as { Statement: readonly { Effect: string }[] };
    expect(Statement.filter(({ Effect }) => Effect === 'Allow')).toEqual([
      expect.objectContaining({
        Action: 's3:GetObject',
        Principal: { Service: 'cloudfront.amazonaws.com' },
        Condition: { StringEquals: { 'AWS:SourceArn': expect.anything() } },
      }),
    ]);
  });
  test('is written by a deployment that may write it, its own log and nothing else', () => {
    const rights = statementsOf(template).filter(({ role }) => role.startsWith('voicefallback'));
    expect(rights.flatMap(({ Action }) => Action).sort()).toEqual([
      'logs:CreateLogStream',
      'logs:PutLogEvents',
      's3:DeleteObject',
      's3:PutObject',
    ]);
    expect(JSON.stringify(rights)).toContain('/voice-fallback.xml');
    expect(file?.Properties['InstallLatestAwsSdk']).toBe(false);
  });
  test('goes with the stack: nothing in it is anybody’s', () => {
    expect(told).toContain('"action":"DeleteObject"');
    const [bucket] = resourcesOf(template, 'AWS::S3::Bucket').filter(isFallback);
    expect(bucket).toMatchObject({ DeletionPolicy: 'Delete' });
  });
});

describe('its address', () => {
  test('is told to whoever connects the number, to whoever reads the outputs, and to the function that calls people', () => {
    template.hasResourceProperties('AWS::SSM::Parameter', { Name: '/porchlight/voice-fallback-url', Value: address });
    template.hasOutput('VoiceFallbackUrl', { Value: address });
    const calling = functionsOf(template).filter(({ Properties }) =>
      JSON.stringify(Properties['Environment']).includes('VOICE_FALLBACK_URL'),
    );
    expect(calling.map(({ id }) => id.replace(/function.*/u, ''))).toEqual(['sendoutbox']);
  });
  test('is another for each hotline of an account', () => {
    const elm = templateOf({ name: 'elm-street' });
    elm.hasResourceProperties('AWS::SSM::Parameter', { Name: '/elm-street/voice-fallback-url' });
    expect(hotline({ name: 'elm-street' }).stack.stackName).toBe('elm-street');
  });
});
