import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Duration, RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { RecordingRight } from './functions.ts';
import type { HotlineFunction } from './hotline-function.ts';

const ACTIONS: Readonly<Record<RecordingRight, string>> = {
  keep: 's3:PutObject',
  hear: 's3:GetObject',
  erase: 's3:DeleteObject',
};

/** A day more than the hotline itself waits: what it forgot to erase goes all the same. */
const KEPT_FOR = Duration.days(31);
const SIGNATURE_LIVES = Duration.minutes(10);

/** What callers said after the tone. Nobody reads it but three functions, and whoever they hand a signed address. */
export class Recordings extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, key: IKey | undefined) {
    super(scope, 'recordings');
    this.bucket = new Bucket(this, 'bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      ...(key
        ? { encryption: BucketEncryption.KMS, encryptionKey: key, bucketKeyEnabled: true }
        : { encryption: BucketEncryption.S3_MANAGED }),
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      // A version that was erased would still be there.
      versioned: false,
      lifecycleRules: [{ expiration: KEPT_FOR, abortIncompleteMultipartUploadAfter: Duration.days(1) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.bucket.addToResourcePolicy(this.#noOldSignatures());
  }

  /** Without the right to list: who does not know a recording’s name does not find it. */
  grant(to: HotlineFunction, rights: readonly RecordingRight[]): void {
    to.allow(
      rights.map((right) => ACTIONS[right]),
      [this.bucket.arnForObjects('*')],
    );
  }

  // Whatever an address says of itself, and whoever signed it: after ten minutes it opens nothing.
  #noOldSignatures(): PolicyStatement {
    return new PolicyStatement({
      effect: Effect.DENY,
      principals: [new AnyPrincipal()],
      actions: ['s3:*'],
      resources: [this.bucket.arnForObjects('*')],
      conditions: { NumericGreaterThan: { 's3:signatureAge': SIGNATURE_LIVES.toMilliseconds() } },
    });
  }
}
