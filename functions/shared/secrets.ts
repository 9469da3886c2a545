import middy from '@middy/core';
import ssm from '@middy/ssm';
import * as z from 'zod';
import type { Environment } from './environment.ts';

export type Secrets = {
  readonly accountSid: string;
  /** The one in use first; during a rotation the other one too. */
  readonly authTokens: readonly string[];
  /** Absent where a function has no right to read it. */
  readonly idKey?: string | undefined;
};

const token = z.string().min(16);
const shape = z.object({
  accountSid: z.string().regex(/^AC[0-9a-f]{32}$/iu),
  authToken: token,
  secondAuthToken: token.optional(),
  idKey: z.string().min(32).optional(),
});

/** Milliseconds. A rotated token is known to every container after this time. */
const KEPT_FOR = 5 * 60_000;

/** A slow or failing parameter store must leave time for an answer: Twilio then calls the fallback address. */
const awsClientOptions = { maxAttempts: 2, requestHandler: { connectionTimeout: 1000, requestTimeout: 2000 } };

/**
 * Reads the installation's secrets from SSM: once per container and every five minutes. The environment holds only their
 * names, so neither a template, a console page nor a dump of the environment shows them. Throws when one cannot be read.
 */
export function secretReader(environment: Environment, withIdKey: boolean): () => Promise<Secrets> {
  const second = environment.SECOND_AUTH_TOKEN_PARAMETER;
  const fetchData = {
    accountSid: environment.ACCOUNT_SID_PARAMETER,
    authToken: environment.AUTH_TOKEN_PARAMETER,
    ...(second !== undefined && { secondAuthToken: second }),
    ...(withIdKey && { idKey: environment.ID_KEY_PARAMETER }),
  };
  // The plug-in's memory belongs to the process: other names are other secrets.
  const cacheKey = Object.values(fetchData).join();
  const read = middy()
    .use(ssm({ fetchData, setToContext: true, cacheKey, cacheExpiry: KEPT_FOR, awsClientOptions }))
    .handler(async (_event, context) => asSecrets(shape.parse(context)));
  // A context of its own: the secrets never touch the one that middleware and loggers see.
  return () => read({}, {} as never);
}

const asSecrets = ({ accountSid, authToken, secondAuthToken, idKey }: z.output<typeof shape>): Secrets => ({
  accountSid,
  authTokens: [authToken, ...(secondAuthToken === undefined ? [] : [secondAuthToken])],
  idKey,
});
