import { GetParametersCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { parametersOf } from '../../../bin/aws/parameters.ts';

const ssm = mockClient(SSMClient);
const parameters = parametersOf('us-east-1');
const named = (name: string, message = '') => Object.assign(new Error(message), { name });

beforeEach(() => ssm.reset());

describe('the secrets of an installation', () => {
  test('are read decrypted; what is not there is left out', async () => {
    ssm.on(GetParametersCommand).resolves({ Parameters: [{ Name: '/a', Value: 'one' }], InvalidParameters: ['/b'] });
    expect(await parameters.read(['/a', '/b'])).toEqual(new Map([['/a', 'one']]));
    expect(ssm.commandCalls(GetParametersCommand)[0]?.args[0].input).toEqual({
      Names: ['/a', '/b'],
      WithDecryption: true,
    });
  });
  test('are stored encrypted, and never over another', async () => {
    ssm.on(PutParameterCommand).resolves({});
    await parameters.create('/a', 'one');
    const input = { Name: '/a', Value: 'one', Type: 'SecureString', Overwrite: false };
    expect(ssm.commandCalls(PutParameterCommand)[0]?.args[0].input).toEqual(input);
  });
});

test.each([
  [
    named('CredentialsProviderError', 'Could not load credentials from any providers'),
    'There are no AWS credentials here',
  ],
  [named('TokenProviderError'), 'There are no AWS credentials here'],
  [named('Error', 'Region is missing'), 'It is not said which AWS region'],
  [named('ExpiredTokenException'), 'have expired'],
  [
    named('AccessDeniedException', 'User: arn:aws:iam::123456789012:user/ana is not authorized'),
    'may not read and write',
  ],
  [named('TimeoutError', 'connect to 10.0.0.1 failed'), 'AWS could not be asked (TimeoutError).'],
])('who meets %s reads one sentence, without what AWS put into it', async (error, says) => {
  ssm.on(GetParametersCommand).rejects(error);
  const failure = await parameters.read(['/a']).catch((reason: Error) => reason);
  expect(failure).toMatchObject({ message: expect.stringContaining(says) });
  expect((failure as Error).message).not.toMatch(/arn:|10\.0\.0\.1/u);
});
