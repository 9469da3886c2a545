import { fail, onAws } from '../shared/on-aws.ts';
import { makeParts } from '../shared/parts.ts';
import { twilioCalls } from '../shared/twilio-calls.ts';
import { twilioCarrier } from '../shared/twilio-carrier.ts';
import { createHandler } from './handler.ts';

export const handler = await onAws({
  create: (installed) =>
    createHandler({ ...makeParts(installed, twilioCarrier(installed)), calls: twilioCalls(installed) }),
  withoutSecrets: fail,
  withIdKey: true,
});
