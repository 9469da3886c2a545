import type { Calls } from '../../lib/app/voice-ports.ts';
import { createCalls } from '../../lib/twilio/calls.ts';
import type { Installed } from './on-aws.ts';

/** The voice side of Twilio's API, for the functions that make calls or fetch recordings. */
export const twilioCalls = ({ environment, secrets }: Installed): Calls =>
  createCalls({
    accountSid: secrets.accountSid,
    authToken: secrets.authTokens[0] ?? '',
    publicUrl: environment.PUBLIC_URL,
    voiceFallbackUrl: environment.VOICE_FALLBACK_URL,
  });
