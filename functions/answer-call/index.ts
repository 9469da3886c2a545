import { NO_CARRIER } from '../shared/no-carrier.ts';
import { onAws, unavailable } from '../shared/on-aws.ts';
import { makeVoiceParts } from '../shared/voice-parts.ts';
import { justRecorded } from './calls.ts';
import { createHandler } from './handler.ts';

export const handler = await onAws({
  create: (installed) =>
    createHandler(makeVoiceParts(installed, { carrier: NO_CARRIER, calls: justRecorded(installed) })),
  withoutSecrets: unavailable,
  withIdKey: true,
});
