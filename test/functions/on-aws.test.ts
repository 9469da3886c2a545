import { GetParametersCommand, SSMClient } from '@aws-sdk/client-ssm';
import { mockClient } from 'aws-sdk-client-mock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Environment } from '../../functions/shared/environment.ts';
import type { Installed } from '../../functions/shared/on-aws.ts';
import type { Answer } from '../../functions/shared/webhook.ts';
import { ACCOUNT, MAPLE, PUBLIC_URL, TOKEN } from '../twilio/support/fixtures.ts';
import { CONTEXT } from './support/parts.ts';

const ENVIRONMENT = { TABLE_NAME: 'porchlight', PUBLIC_URL, CIRCLES: 'circles/maple-street.json' };

const VALUES: Readonly<Record<string, string>> = {
  'account-sid': ACCOUNT,
  'auth-token': TOKEN,
  'second-token': 'f'.repeat(32),
  'id-key': 'k'.repeat(64),
};

/** Secrets are remembered for the process, so each test is an installation of its own. */
let installation = 0;
const parameter = (name: string) => `/test-${installation}/${name}`;
const nameOf = (path: string) => path.split('/')[2] ?? '';

const ssm = mockClient(SSMClient);
const answerFrom = (values: Readonly<Record<string, string>>) =>
  ssm.on(GetParametersCommand).callsFake(async ({ Names }: { Names: readonly string[] }) => ({
    Parameters: Names.filter((name) => nameOf(name) in values).map((name) => ({
      Name: name,
      Value: values[nameOf(name)],
    })),
    InvalidParameters: Names.filter((name) => !(nameOf(name) in values)),
  }));

/** A container's life begins with its module: nothing remembered from the one before. */
async function start(environment: Partial<Environment> = {}, withIdKey = true) {
  vi.resetModules();
  const parameters = {
    ACCOUNT_SID_PARAMETER: parameter('account-sid'),
    AUTH_TOKEN_PARAMETER: parameter('auth-token'),
    ID_KEY_PARAMETER: parameter('id-key'),
  };
  for (const [name, value] of Object.entries({ ...ENVIRONMENT, ...parameters, ...environment }))
    vi.stubEnv(name, value);
  const { onAws, unavailable } = await import('../../functions/shared/on-aws.ts');
  const made: Installed[] = [];
  const create = (installed: Installed) => {
    made.push(installed);
    return async () => ({ statusCode: 204 });
  };
  const handler = await onAws<object, Answer>({ create, withoutSecrets: unavailable, withIdKey });
  return { handler, made };
}

beforeEach(() => {
  installation += 1;
  vi.stubEnv('AWS_REGION', 'us-east-1');
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterEach(() => {
  ssm.reset();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('a function that wakes up in AWS', () => {
  test('knows its circles and secrets, and asks for them once', async () => {
    answerFrom(VALUES);
    const { handler, made } = await start();
    expect(await handler({}, CONTEXT)).toEqual({ statusCode: 204 });
    await handler({}, CONTEXT);
    expect(made).toHaveLength(1);
    expect(made[0]).toMatchObject({
      circles: [MAPLE],
      secrets: { accountSid: ACCOUNT, authTokens: [TOKEN], idKey: 'k'.repeat(64) },
    });
    expect(ssm.calls()).toHaveLength(1);
    expect(Object.keys(CONTEXT)).toEqual([]);
  });

  test('asks only for what it may read', async () => {
    answerFrom(VALUES);
    const { handler, made } = await start({}, false);
    await handler({}, CONTEXT);
    expect(made[0]?.secrets.idKey).toBeUndefined();
    expect(ssm.call(0).args[0].input).toMatchObject({ Names: [parameter('account-sid'), parameter('auth-token')] });
  });

  test('knows both tokens while they are being exchanged, and a new one after five minutes', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    answerFrom(VALUES);
    const { handler, made } = await start({ SECOND_AUTH_TOKEN_PARAMETER: parameter('second-token') });
    await handler({}, CONTEXT);
    expect(made[0]?.secrets.authTokens).toEqual([TOKEN, 'f'.repeat(32)]);
    answerFrom({ ...VALUES, 'auth-token': 'e'.repeat(32) });
    vi.advanceTimersByTime(6 * 60_000);
    await handler({}, CONTEXT);
    expect(made[1]?.secrets.authTokens[0]).toBe('e'.repeat(32));
  });
});

describe('a secret that cannot be read', () => {
  const { 'auth-token': _, ...withoutToken } = VALUES;

  test.each([
    ['is missing', () => answerFrom(withoutToken)],
    ['is not a secret', () => answerFrom({ ...VALUES, 'auth-token': 'x' })],
    ['is refused', () => ssm.on(GetParametersCommand).rejects(new Error('AccessDenied for /porchlight/auth-token'))],
  ])('because it %s: 503, a line, nobody let in, and the next request tries again', async (_, broken) => {
    broken();
    const { handler, made } = await start();
    expect(await handler({}, CONTEXT)).toEqual({ statusCode: 503, body: '' });
    expect(made).toEqual([]);
    const printed = vi.mocked(process.stdout.write).mock.calls.concat(vi.mocked(process.stderr.write).mock.calls);
    expect(printed.map(([line]) => String(line)).join('')).toContain('secret-unavailable');
  });

  test('is read by the next request when it can be', async () => {
    ssm.on(GetParametersCommand).rejects(new Error('throttled'));
    const { handler } = await start();
    expect(await handler({}, CONTEXT)).toMatchObject({ statusCode: 503 });
    answerFrom(VALUES);
    expect(await handler({}, CONTEXT)).toEqual({ statusCode: 204 });
  });
});

test.each([
  ['PUBLIC_URL', 'http://hotline.example.org'],
  ['PUBLIC_URL', 'https://hotline.example.org/'],
  ['CIRCLES', '../secrets.json'],
  ['AUTH_TOKEN_PARAMETER', TOKEN],
  ['TABLE_NAME', ''],
])('a function does not start when %s is %s', async (name, value) => {
  answerFrom(VALUES);
  await expect(start({ [name]: value })).rejects.toThrow(`The environment variable ${name} must`);
});
