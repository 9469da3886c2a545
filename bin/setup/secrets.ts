import { randomBytes } from 'node:crypto';
import type { Installation } from '../../lib/stack/installation.ts';
import type { Parameters } from '../aws/parameters.ts';

export type Account = { readonly accountSid: string; readonly authToken: string };

type SecretName = 'accountSid' | 'authToken' | 'idKey';
type Shape = { readonly what: string; readonly form: RegExp; readonly variable?: string };

/** The secrets of an installation: what each looks like, and where `deploy` finds one that is not stored yet. */
export const SECRETS: Readonly<Record<SecretName, Shape>> = {
  accountSid: { what: 'Twilio account SID', form: /^AC[0-9a-f]{32}$/iu, variable: 'TWILIO_ACCOUNT_SID' },
  authToken: { what: 'Twilio auth token', form: /^[0-9a-f]{32}$/iu, variable: 'TWILIO_AUTH_TOKEN' },
  idKey: { what: 'key of member ids', form: /^\S{32,}$/u },
};

/**
 * Stores what is missing: Twilio's two from the environment, the id key made here, once. Says what it did. Throws one
 * sentence when something is missing and cannot be found.
 */
export async function storeSecrets(
  { parameters: names }: Pick<Installation, 'parameters'>,
  parameters: Parameters,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly string[]> {
  const stored = await parameters.read(Object.keys(SECRETS).map((secret) => names[secret as SecretName]));
  const missing = (Object.keys(SECRETS) as SecretName[]).filter((secret) => !stored.has(names[secret]));
  // All values first: a half-stored installation would be harder to explain than none.
  const values = missing.map((secret) => [secret, valueFor(secret, names[secret], environment)] as const);
  for (const [secret, value] of values) await parameters.create(names[secret], value);
  return values.map(([secret]) => said(secret, names[secret]));
}

function valueFor(secret: SecretName, name: string, environment: Readonly<Record<string, string | undefined>>): string {
  const { what, form, variable } = SECRETS[secret];
  if (variable === undefined) return randomBytes(32).toString('hex');
  const value = environment[variable]?.trim();
  if (!value) throw new Error(`The ${what} is not stored yet (${name}): run this once with ${variable} set.`);
  if (!form.test(value)) throw new Error(`${variable} does not look like a ${what}.`);
  return value;
}

function said(secret: SecretName, name: string): string {
  if (secret !== 'idKey') return `Stored the ${SECRETS[secret].what} (${name}).`;
  return `Made the ${SECRETS.idKey.what} (${name}). Keep a copy with your backups: without it no member is known any more.`;
}
