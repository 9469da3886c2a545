import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { TABLE } from '../../lib/store/table.ts';
import { resourcesOf, templateOf } from './hotline.ts';

const template = templateOf();
const has = (properties: object) =>
  template.hasResourceProperties('AWS::DynamoDB::GlobalTable', Match.objectLike(properties));

describe('nobody’s request is lost', () => {
  test('deleting the stack, or the table by mistake, leaves what people told the hotline', () => {
    template.hasResource('AWS::DynamoDB::GlobalTable', { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' });
    has({ Replicas: [Match.objectLike({ DeletionProtectionEnabled: true })] });
  });
  test('a bad day can be undone from the table’s own past', () =>
    has({ Replicas: [Match.objectLike({ PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true } })] }));
  test('a quiet circle pays for nothing and a busy one is not throttled', () =>
    has({ BillingMode: 'PAY_PER_REQUEST' }));
});

test('little is kept: what has expired is erased by the table itself', () =>
  has({ TimeToLiveSpecification: { AttributeName: TABLE.timeToLive, Enabled: true } }));

test('the table is the one the store speaks to: keys, due index and feed', () => {
  const { dueIndex } = TABLE;
  const keys = (hash: string, range: string) => [
    { AttributeName: hash, KeyType: 'HASH' },
    { AttributeName: range, KeyType: 'RANGE' },
  ];
  has({
    KeySchema: keys(TABLE.partitionKey, TABLE.sortKey),
    StreamSpecification: { StreamViewType: TABLE.stream },
    GlobalSecondaryIndexes: [
      {
        IndexName: dueIndex.name,
        KeySchema: keys(dueIndex.partitionKey, dueIndex.sortKey),
        Projection: { ProjectionType: dueIndex.projection },
      },
    ],
  });
});

describe('the key that the table is encrypted with', () => {
  test('is Amazon’s own, which costs nothing', () => {
    has({ SSESpecification: { SSEEnabled: false } });
    template.resourceCountIs('AWS::KMS::Key', 0);
  });
  test('is the circle’s own where it wants one; it turns over each year and outlives the stack', () => {
    const own = templateOf({ customerKey: true, region: 'us-east-1' });
    own.hasResource('AWS::KMS::Key', { DeletionPolicy: 'Retain', Properties: { EnableKeyRotation: true } });
    own.hasResourceProperties('AWS::DynamoDB::GlobalTable', { SSESpecification: { SSEEnabled: true, SSEType: 'KMS' } });
    expect(JSON.stringify(resourcesOf(own, 'AWS::IAM::Policy'))).toContain('kms:Decrypt');
  });
});
