import { join } from 'node:path';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime } from 'aws-cdk-lib/aws-lambda';
import { type BundlingOptions, LogLevel, NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { RemovalPolicy } from 'aws-cdk-lib/core';
import { Construct } from 'constructs';
import type { Environment } from '../../functions/shared/environment.ts';
import type { FunctionSpec } from './functions.ts';
import type { Installation } from './installation.ts';

const root = join(import.meta.dirname, '../..');

// twilio and its HTTP client are CommonJS and call `require`, which an ES module does not have.
const banner = "import { createRequire } from 'node:module';const require=createRequire(import.meta.url);";

const bundling: BundlingOptions = {
  format: OutputFormat.ESM,
  mainFields: ['module', 'main'],
  target: 'node24',
  minify: true,
  // The SDK that was tested, not the one that Lambda happens to have.
  bundleAwsSDK: true,
  banner,
  logLevel: LogLevel.ERROR,
};

export type HotlineFunctionProps = Pick<FunctionSpec, 'errorImpact' | 'memory' | 'timeout'> & {
  readonly installation: Pick<Installation, 'name' | 'logDays'>;
  readonly environment: Environment;
};

/**
 * A Lambda function as this house builds it: its own role that may write its own log and nothing else, until something
 * is granted; and never without a sentence about the person who suffers when it fails.
 */
export class HotlineFunction extends Construct {
  readonly lambda: NodejsFunction;
  readonly role: Role;
  readonly logs: LogGroup;
  readonly errorImpact: string;

  constructor(scope: Construct, name: string, props: HotlineFunctionProps) {
    super(scope, name);
    this.errorImpact = props.errorImpact;
    this.logs = new LogGroup(this, 'logs', {
      logGroupName: `/${props.installation.name}/${name}`,
      retention: props.installation.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [this.logs.logGroupArn]);
    this.lambda = new NodejsFunction(this, 'function', {
      entry: join(root, 'functions', name, 'index.ts'),
      projectRoot: root,
      depsLockFilePath: join(root, 'package-lock.json'),
      bundling,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: props.memory,
      timeout: props.timeout,
      role: this.role,
      logGroup: this.logs,
      environment: variables(props.environment),
      description: props.errorImpact,
    });
  }

  /** Rights are listed by hand, action by action: what is not written here cannot be done. */
  allow(actions: readonly string[], resources: readonly string[]): void {
    this.role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }
}

const variables = (environment: Environment): Record<string, string> =>
  Object.fromEntries(Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined));
