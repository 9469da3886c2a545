import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { functionsOf, resourcesOf, type Statement, statementsOf, templateOf } from './hotline.ts';

const template = templateOf();
const isRecordings = ({ id }: { readonly id: string }) => id.startsWith('recordings');
const [bucket] = resourcesOf(template, 'AWS::S3::Bucket').filter(isRecordings);
const [policy] = resourcesOf(template, 'AWS::S3::BucketPolicy').filter(isRecordings);
const { Statement: statements } = (policy?.Properties['PolicyDocument'] ?? {}) as { Statement: readonly Statement[] };

describe('what somebody said after the tone', () => {
  test('can be read by nobody outside: the bucket is closed, and its policy only ever refuses', () => {
    expect(bucket?.Properties['PublicAccessBlockConfiguration']).toEqual({
      BlockPublicAcls: true,
      BlockPublicPolicy: true,
      IgnorePublicAcls: true,
      RestrictPublicBuckets: true,
    });
    expect(statements.map(({ Effect }) => Effect)).toEqual(['Deny', 'Deny', 'Deny']);
  });
  test('is encrypted where it lies and on the way', () => {
    expect(JSON.stringify(bucket?.Properties['BucketEncryption'])).toContain('AES256');
    expect(JSON.stringify(statements)).toContain('"aws:SecureTransport":"false"');
  });
  test('is encrypted with the circle’s own key where it has one', () => {
    const own = templateOf({ customerKey: true, region: 'us-east-1' });
    const [theirs] = resourcesOf(own, 'AWS::S3::Bucket').filter(isRecordings);
    expect(JSON.stringify(theirs?.Properties['BucketEncryption'])).toContain('aws:kms');
    own.resourceCountIs('AWS::KMS::Key', 1);
  });
  test('is gone after a month though everything else should forget it, and no version of it stays', () => {
    expect(bucket?.Properties['LifecycleConfiguration']).toMatchObject({
      Rules: [{ ExpirationInDays: 31, Status: 'Enabled' }],
    });
    expect(bucket?.Properties).not.toHaveProperty('VersioningConfiguration');
  });
  test('outlives a deleted stack, as what was texted does', () =>
    template.hasResource('AWS::S3::Bucket', {
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: { LifecycleConfiguration: Match.anyValue() },
    }));
  test('is not played to anybody from an address that is older than ten minutes', () =>
    expect(statements).toContainEqual(
      expect.objectContaining({
        Effect: 'Deny',
        Condition: { NumericGreaterThan: { 's3:signatureAge': 600_000 } },
        Principal: { AWS: '*' },
      }),
    ));
});

describe('of the functions', () => {
  const withBucket = (text: unknown) => JSON.stringify(text).includes('recordingsbucket');
  test('only those that hear, keep or erase recordings reach them, and none may look through them', () => {
    const reaching = statementsOf(template).filter(({ Resource }) => withBucket(Resource));
    expect(reaching.map(({ role }) => role.replace(/role.*/u, '')).sort()).toEqual([
      'answercall',
      'keeprecording',
      'rundue',
    ]);
    expect(reaching.flatMap(({ Action }) => Action).join()).not.toContain('List');
  });
  test('the same are told its name', () => {
    const told = functionsOf(template).filter(({ Properties }) => withBucket(Properties['Environment']));
    expect(told.map(({ id }) => id.replace(/function.*/u, '')).sort()).toEqual([
      'answercall',
      'keeprecording',
      'rundue',
    ]);
  });
});
