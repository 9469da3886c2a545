import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import { TABLE } from '../store/table.ts';
import type { TableRight } from './functions.ts';
import type { HotlineFunction } from './hotline-function.ts';

// A transaction asks for the rights of its parts. Scan is not here, and no function ever gets it.
const READ = ['dynamodb:BatchGetItem', 'dynamodb:GetItem', 'dynamodb:Query'];
const COMMIT = ['dynamodb:ConditionCheckItem', 'dynamodb:PutItem'];
const ERASE = ['dynamodb:DeleteItem'];
const DUE = ['dynamodb:Query'];
const STREAM = ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'];
const CUSTOMER_KEY = ['kms:Decrypt', 'kms:DescribeKey', 'kms:Encrypt', 'kms:GenerateDataKey'];

/** Everything the hotline remembers, in one table. It survives a deleted stack, a bad deploy and the last 35 days. */
export class HotlineTable extends Construct {
  readonly table: TableV2;

  constructor(scope: Construct, { customerKey }: { readonly customerKey: boolean }) {
    super(scope, 'memory');
    const { dueIndex } = TABLE;
    const string = (name: string) => ({ name, type: AttributeType.STRING });
    this.table = new TableV2(this, 'table', {
      partitionKey: string(TABLE.partitionKey),
      sortKey: string(TABLE.sortKey),
      globalSecondaryIndexes: [
        {
          indexName: dueIndex.name,
          partitionKey: string(dueIndex.partitionKey),
          sortKey: string(dueIndex.sortKey),
          projectionType: ProjectionType[dueIndex.projection],
        },
      ],
      timeToLiveAttribute: TABLE.timeToLive,
      dynamoStream: StreamViewType[TABLE.stream],
      billing: Billing.onDemand(),
      encryption: customerKey ? TableEncryptionV2.customerManagedKey(this.#key()) : TableEncryptionV2.dynamoOwnedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  grant(to: HotlineFunction, rights: readonly TableRight[]): void {
    if (rights.includes('read')) to.allow(READ, [this.table.tableArn]);
    if (rights.includes('commit')) to.allow(COMMIT, [this.table.tableArn]);
    if (rights.includes('erase')) to.allow(ERASE, [this.table.tableArn]);
    if (rights.includes('erase')) to.role.addToPolicy(this.#keepTheRecord());
    if (rights.includes('due')) to.allow(DUE, [`${this.table.tableArn}/index/${TABLE.dueIndex.name}`]);
    if (rights.length > 0) this.#grantKey(to);
  }

  /** What Lambda’s own poller needs, under the function’s role. */
  grantStream(to: HotlineFunction): void {
    to.allow(STREAM, [this.streamArn]);
    // Listing asks for the streams of a table; a stream’s name is the time at which it was made.
    to.allow(['dynamodb:ListStreams'], [`${this.table.tableArn}/stream/*`]);
    this.#grantKey(to);
  }

  get streamArn(): string {
    if (!this.table.tableStreamArn) throw new Error('the table has no stream');
    return this.table.tableStreamArn;
  }

  // Promise 7: the record of causes only grows. It leaves by its expiry, and no function may delete from it.
  #keepTheRecord(): PolicyStatement {
    return new PolicyStatement({
      effect: Effect.DENY,
      actions: ['dynamodb:DeleteItem'],
      resources: [this.table.tableArn],
      conditions: { 'ForAnyValue:StringLike': { 'dynamodb:LeadingKeys': ['*#cause#*'] } },
    });
  }

  #grantKey(to: HotlineFunction): void {
    const key = this.table.encryptionKey;
    if (key) to.allow(CUSTOMER_KEY, [key.keyArn]);
  }

  #key(): Key {
    return new Key(this, 'key', {
      description: 'Encrypts what the hotline remembers',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
