import {
  AllowedMethods,
  CachePolicy,
  Distribution,
  PriceClass,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import { AwsCustomResource, AwsCustomResourcePolicy, PhysicalResourceId } from 'aws-cdk-lib/custom-resources';
import { Construct } from 'constructs';
import type { Installation } from './installation.ts';

const FILE = 'voice-fallback.xml';

/**
 * What a caller hears when no function answers: a file, so that it stands when Lambda and the table do not. Twilio
 * fetches it by GET, with the caller’s number in the query; so the query is never passed on, and nothing is logged.
 */
export class VoiceFallback extends Construct {
  readonly url: string;

  /** `document` is TwiML. Who composes it knows the circles and their languages. */
  constructor(scope: Construct, installation: Pick<Installation, 'name' | 'logDays'>, document: string) {
    super(scope, 'voice-fallback');
    const bucket = new Bucket(this, 'bucket', {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.#write(bucket, document, installation);
    const distribution = new Distribution(this, 'distribution', {
      comment: 'What callers hear when the hotline does not answer',
      priceClass: PriceClass.PRICE_CLASS_100,
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(bucket as IBucket),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        compress: false,
        viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
        // As long as the file itself says; and no header, cookie or query of a caller’s reaches the bucket.
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      },
    });
    this.url = `https://${distribution.distributionDomainName}/${FILE}`;
  }

  // CloudFormation has no resource for an object. CDK’s BucketDeployment would bring a layer of 20 MB and wildcards.
  #write(bucket: Bucket, document: string, installation: Pick<Installation, 'name' | 'logDays'>): void {
    const object = { Bucket: bucket.bucketName, Key: FILE };
    const physicalResourceId = PhysicalResourceId.of(FILE);
    const put = {
      ...object,
      Body: document,
      ContentType: 'text/xml; charset=utf-8',
      // Five minutes, and a day longer from an edge that has it when the bucket’s region is down.
      CacheControl: 'public, max-age=300, stale-if-error=86400',
    };
    const { role, logGroup } = this.#writer(installation);
    const statement = new PolicyStatement({
      actions: ['s3:DeleteObject', 's3:PutObject'],
      resources: [bucket.arnForObjects(FILE)],
    });
    new AwsCustomResource(this, 'file', {
      resourceType: 'Custom::VoiceFallbackFile',
      onUpdate: { service: 'S3', action: 'PutObject', parameters: put, physicalResourceId, outputPaths: ['ETag'] },
      onDelete: { service: 'S3', action: 'DeleteObject', parameters: object, outputPaths: [] },
      policy: AwsCustomResourcePolicy.fromStatements([statement]),
      installLatestAwsSdk: false,
      memorySize: 256,
      role,
      logGroup,
    });
  }

  // CDK’s own role for it could write every log there is.
  #writer({ name, logDays }: Pick<Installation, 'name' | 'logDays'>): {
    readonly role: Role;
    readonly logGroup: LogGroup;
  } {
    const logGroup = new LogGroup(this, 'writer-logs', {
      logGroupName: `/${name}/write-voice-fallback`,
      retention: logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'writer-role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const actions = ['logs:CreateLogStream', 'logs:PutLogEvents'];
    role.addToPolicy(new PolicyStatement({ actions, resources: [logGroup.logGroupArn] }));
    return { role, logGroup };
  }
}
