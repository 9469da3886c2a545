import type { Carrier } from '../../lib/app/ports.ts';
import { createCarrier } from '../../lib/twilio/carrier.ts';
import type { Installed } from './on-aws.ts';

/** The carrier of the functions that call Twilio. They sign in with the token in use. */
export const twilioCarrier = ({ environment, secrets }: Installed): Carrier =>
  createCarrier({
    accountSid: secrets.accountSid,
    authToken: secrets.authTokens[0] ?? '',
    publicUrl: environment.PUBLIC_URL,
  });
