import type { Installed } from './on-aws.ts';
import type { DoorParts } from './webhook.ts';

/** The parts of a function that only answers. */
export const makeDoor = ({ environment, circles, secrets, log }: Installed): DoorParts => ({
  config: {
    circles,
    publicUrl: environment.PUBLIC_URL,
    accountSid: secrets.accountSid,
    authTokens: secrets.authTokens,
  },
  log,
});
