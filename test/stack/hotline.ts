import { Template } from 'aws-cdk-lib/assertions';
import { App } from 'aws-cdk-lib/core';
import project from '../../cdk.json' with { type: 'json' };
import { HotlineStack } from '../../lib/stack/hotline-stack.ts';
import { checkInstallation } from '../../lib/stack/installation.ts';

export type Resource = { readonly Type: string; readonly Properties: Readonly<Record<string, unknown>> };
export type Statement = {
  readonly Effect: string;
  readonly Action: readonly string[];
  readonly Resource: readonly unknown[];
};

/** In the place of what bin/stack.ts composes for the circles. */
export const SPOKEN = '<Response><Say>Please call again later.</Say><Hangup/></Response>';

const SHIPPED = { circles: ['circles/maple-street.json'] };

/** The stack as `npm run synth` makes it, but for what takes seconds: its bundles, and a check of the template’s form. */
export function hotline(settings: object = {}): { readonly app: App; readonly stack: HotlineStack } {
  const context = { ...project.context, 'aws:cdk:bundling-stacks': [] };
  const app = new App({ context, builtinCloudFormationValidation: false });
  return { app, stack: new HotlineStack(app, checkInstallation({ ...SHIPPED, ...settings }), SPOKEN) };
}

const templates = new Map<string, Template>();

export function templateOf(settings: object = {}): Template {
  const key = JSON.stringify(settings);
  const template = templates.get(key) ?? Template.fromStack(hotline(settings).stack);
  templates.set(key, template);
  return template;
}

export const resourcesOf = (template: Template, type: string): readonly (Resource & { readonly id: string })[] =>
  Object.entries(template.findResources(type)).map(([id, each]) => ({ id, ...(each as Resource) }));

/** The functions of functions/. The deployment’s own, which writes a file and is asked by nobody, is not one of them. */
export const functionsOf = (template: Template): readonly (Resource & { readonly id: string })[] =>
  resourcesOf(template, 'AWS::Lambda::Function').filter(({ id }) => !id.startsWith('AWS'));

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
