import { ArnFormat, Stack } from 'aws-cdk-lib/core';
import type { Secret } from './functions.ts';
import type { HotlineFunction } from './hotline-function.ts';
import type { ParameterNames } from './installation.ts';

/**
 * Reading just these secrets, by name, when the function runs. CloudFormation can neither make nor read SecureString
 * parameters, so no value ever stands in a template. Their key, `alias/aws/ssm`, needs no grant: its own policy lets
 * whoever may read a parameter of this account decrypt it.
 */
export function grantSecrets(to: HotlineFunction, secrets: readonly Secret[], names: ParameterNames): void {
  const read = secrets.flatMap((secret) => namesOf(secret, names));
  if (read.length > 0)
    to.allow(
      ['ssm:GetParameters'],
      read.map((name) => arnOf(to, name)),
    );
}

function namesOf(secret: Secret, names: ParameterNames): readonly string[] {
  const second = secret === 'authToken' ? names.secondAuthToken : undefined;
  return second ? [names[secret], second] : [names[secret]];
}

function arnOf(scope: HotlineFunction, name: string): string {
  return Stack.of(scope).formatArn({
    service: 'ssm',
    resource: 'parameter',
    resourceName: name.slice(1),
    arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
  });
}
