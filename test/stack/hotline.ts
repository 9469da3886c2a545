import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { HotlineStack } from '../../lib/stack/hotline-stack.ts';
import { checkInstallation } from '../../lib/stack/installation.ts';

export type Resource = { readonly Type: string; readonly Properties: Readonly<Record<string, unknown>> };
export type Statement = {
  readonly Effect: string;
  readonly Action: readonly string[];
  readonly Resource: readonly unknown[];
};

export const SHIPPED = { circles: ['circles/maple-street.json'] };

/** A stack without bundling, which takes seconds and changes no promise. */
export function hotline(settings: object = {}): { readonly app: App; readonly stack: HotlineStack } {
  const app = new App({ context: { 'aws:cdk:bundling-stacks': [] } });
  return { app, stack: new HotlineStack(app, checkInstallation({ ...SHIPPED, ...settings })) };
}

export const templateOf = (settings: object = {}): Template => Template.fromStack(hotline(settings).stack);

export const resourcesOf = (template: Template, type: string): readonly (Resource & { readonly id: string })[] =>
  Object.entries(template.findResources(type)).map(([id, each]) => ({ id, ...(each as Resource) }));

/** Every statement of every role’s policy, by the role that it is for: `receivetextrole…`. */
export function statementsOf(template: Template): readonly (Statement & { readonly role: string })[] {
  return resourcesOf(template, 'AWS::IAM::Policy').flatMap(({ id, Properties }) => {
    const { Statement } = Properties['PolicyDocument'] as { Statement: readonly Record<string, unknown>[] };
    return Statement.map((each) => ({
      role: id,
      Effect: String(each['Effect']),
      Action: [each['Action'] as string].flat(),
      Resource: [each['Resource']].flat(),
    }));
  });
}

/** What one function may do with what, as `action` lists. */
export const actionsOf = (template: Template, name: string): readonly string[] =>
  statementsOf(template)
    .filter(({ role, Effect }) => Effect === 'Allow' && role.startsWith(`${name.replaceAll('-', '')}role`))
    .flatMap(({ Action }) => Action);
