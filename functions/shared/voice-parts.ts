import type { Carrier } from '../../lib/app/ports.ts';
import type { Calls, VoiceParts } from '../../lib/app/voice-ports.ts';
import type { Installed } from './on-aws.ts';
import { makeParts } from './parts.ts';
import { recordingBucket } from './recordings.ts';

type Company = { readonly carrier: Carrier; readonly calls: Calls };

/** The parts of a function that answers calls, or keeps what was said in them. */
export const makeVoiceParts = (installed: Installed, { carrier, calls }: Company): VoiceParts => ({
  ...makeParts(installed, carrier),
  calls,
  recordings: recordingBucket(installed),
});
