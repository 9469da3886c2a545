import { NO_CARRIER } from '../shared/no-carrier.ts';
import { onAws, unavailable } from '../shared/on-aws.ts';
import { twilioRecordings } from '../shared/twilio-recordings.ts';
import { makeVoiceParts } from '../shared/voice-parts.ts';
import { createHandler } from './handler.ts';

export const handler = await onAws({
  create: (installed) =>
    createHandler(makeVoiceParts(installed, { carrier: NO_CARRIER, calls: twilioRecordings(installed) })),
  withoutSecrets: unavailable,
  withIdKey: true,
});
