import { describe, expect, test } from 'vitest';
import circle from '../../circles/maple-street.json' with { type: 'json' };
import { readEnvironment } from '../../functions/shared/environment.ts';
import { functionsOf, resourcesOf, statementsOf, templateOf } from './hotline.ts';

const template = templateOf({
  alarmEmail: 'neighbours@example.org',
  parameters: { secondAuthToken: '/porchlight/next-token' },
});
const text = JSON.stringify(template.toJSON());

/** What CloudFormation fills in. */
function filled(variables: Record<string, unknown>): Record<string, string> {
  const known = { TABLE_NAME: 'table', PUBLIC_URL: 'https://hotline.example.org', RECORDINGS_BUCKET: 'bucket' };
  const all = { ...known, VOICE_FALLBACK_URL: 'https://fallback.example.org/voice-fallback.xml' };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in variables));
}

/** The ARNs of the parameters that a statement is about, by their names. */
const parametersIn = (resources: readonly unknown[]) =>
  [...JSON.stringify(resources).matchAll(/:parameter(\/[a-z/-]+)/gu)].map(([, name]) => name);

describe('who reads the template learns nothing about anybody', () => {
  test('no phone number is in it', () => {
    expect(text.match(/\+\d{7,}|\b1?[2-9]\d{9}\b/u)).toBeNull();
    for (const { number } of circle.coordinators) expect(text.includes(number)).toBe(false);
  });
  test('no name of a person is in it', () => {
    for (const { name } of circle.coordinators) expect(text.match(new RegExp(`\\b${name}\\b`, 'u')), name).toBeNull();
  });
  test('no secret is in it, nor anything that CloudFormation would resolve to one', () => {
    expect(text.match(/\bAC[0-9a-f]{32}\b|\bSK[0-9a-f]{32}\b|resolve:ssm|resolve:secretsmanager|NoEcho/u)).toBeNull();
    template.resourceCountIs('AWS::SecretsManager::Secret', 0);
    expect(JSON.stringify(resourcesOf(template, 'AWS::SSM::Parameter'))).not.toMatch(/token|sid|key/iu);
  });
});

describe('a function is told where its secrets are', () => {
  test('by names that it can read, and the environment is one that it accepts', () => {
    for (const { Properties } of functionsOf(template)) {
      const { Variables } = Properties['Environment'] as { Variables: Record<string, unknown> };
      const deployed = { ...Variables, ...filled(Variables) };
      expect(readEnvironment(deployed as Record<string, string>)).toMatchObject({
        ACCOUNT_SID_PARAMETER: '/porchlight/account-sid',
        AUTH_TOKEN_PARAMETER: '/porchlight/auth-token',
        SECOND_AUTH_TOKEN_PARAMETER: '/porchlight/next-token',
        ID_KEY_PARAMETER: '/porchlight/id-key',
        CIRCLES: 'circles/maple-street.json',
      });
    }
  });
  test('and may read those alone', () => {
    const reads = statementsOf(template).filter(({ Action }) => Action.includes('ssm:GetParameters'));
    const names = ['account-sid', 'auth-token', 'id-key', 'next-token'].map((name) => `/porchlight/${name}`);
    for (const { role, Resource } of reads) expect(parametersIn(Resource).sort(), role).toEqual(names);
    expect(reads).toHaveLength(7);
  });
});
