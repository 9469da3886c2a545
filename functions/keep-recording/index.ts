import { NO_CARRIER } from '../shared/no-carrier.ts';
import { onAws, unavailable } from '../shared/on-aws.ts';
import { twilioCalls } from '../shared/twilio-calls.ts';
import { makeVoiceParts } from '../shared/voice-parts.ts';
import { createHandler } from './handler.ts';

export const handler = await onAws({
  create: (installed) =>
    createHandler(makeVoiceParts(installed, { carrier: NO_CARRIER, calls: twilioCalls(installed) })),
  withoutSecrets: unavailable,
  withIdKey: true,
});
