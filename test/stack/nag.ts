import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Validations } from 'aws-cdk-lib/core';
import { AwsSolutionsChecks, ServerlessChecks } from 'cdk-nag';
import { describe, expect, test } from 'vitest';
import type { HotlineStack } from '../../lib/stack/hotline-stack.ts';
import { hotline } from './hotline.ts';

function checked(change: (stack: HotlineStack) => void = () => undefined): () => void {
  const { app, stack } = hotline();
  change(stack);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app), new ServerlessChecks(app));
  return () => app.synth();
}

describe('somebody who knows AWS well and looks over our shoulder', () => {
  test('has nothing to say that is not answered', () => expect(checked()).not.toThrow());
  test('would speak up if a function were given a right to everything', () => {
    const statement = new PolicyStatement({ actions: ['dynamodb:*'], resources: ['*'] });
    const widen = (stack: HotlineStack) => {
      const role = stack.node.findChild('receive-text').node.findChild('role');
      (role as unknown as { addToPolicy: (each: PolicyStatement) => void }).addToPolicy(statement);
    };
    expect(checked(widen)).toThrow(/validation/iu);
  });
});
