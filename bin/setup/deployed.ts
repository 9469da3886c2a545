import { type Installation, publicUrlParameter, voiceFallbackParameter } from '../../lib/stack/installation.ts';
import type { Addresses } from '../../lib/twilio/connect-number.ts';
import type { Parameters } from '../aws/parameters.ts';
import type { Account } from './secrets.ts';

/** A hotline that is in AWS: how to speak to Twilio for it, and its addresses. */
export type Deployed = Addresses & { readonly account: Account };

/** Throws one sentence when the hotline is not there yet. */
export async function readDeployed(installation: Installation, parameters: Parameters): Promise<Deployed> {
  const { accountSid, authToken } = installation.parameters;
  const url = publicUrlParameter(installation);
  const fallback = voiceFallbackParameter(installation);
  const found = await parameters.read([accountSid, authToken, url, fallback]);
  const of = (name: string) => {
    const value = found.get(name);
    if (value === undefined) throw new Error(`The parameter ${name} is not there yet: run npm run deploy first.`);
    return value;
  };
  return {
    account: { accountSid: of(accountSid), authToken: of(authToken) },
    publicUrl: of(url),
    voiceFallbackUrl: of(fallback),
  };
}
