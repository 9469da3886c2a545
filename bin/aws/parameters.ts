import { GetParametersCommand, PutParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { sentenceOf } from './sentence-of.ts';

/** The parameter store of one AWS account and region. Each call that fails throws one sentence. */
export type Parameters = {
  /** Those that exist, by name, decrypted. */
  readonly read: (names: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Stores a secret under a name that is free. A value that is there is never replaced. */
  readonly create: (name: string, value: string) => Promise<void>;
};

export function parametersOf(region: string | undefined, client = clientIn(region)): Parameters {
  return {
    read: (names) => asking(read(client, names)),
    create: (name, value) => asking(create(client, name, value)),
  };
}

const clientIn = (region: string | undefined): SSMClient =>
  new SSMClient({ maxAttempts: 2, ...(region && { region }) });

async function read(client: SSMClient, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const { Parameters = [] } = await client.send(new GetParametersCommand({ Names: [...names], WithDecryption: true }));
  return new Map(Parameters.map(({ Name = '', Value = '' }) => [Name, Value]));
}

async function create(client: SSMClient, name: string, value: string): Promise<void> {
  await client.send(new PutParameterCommand({ Name: name, Value: value, Type: 'SecureString', Overwrite: false }));
}

async function asking<T>(question: Promise<T>): Promise<T> {
  try {
    return await question;
  } catch (error) {
    throw new Error(sentenceOf(error), { cause: error });
  }
}
