import type { Calls } from '../../lib/app/voice-ports.ts';
import { deleteRecording, fetchRecording } from '../../lib/twilio/recordings.ts';
import type { Installed } from './on-aws.ts';

const neverHere = async (): Promise<never> => {
  throw new Error('This function makes no calls.');
};

/** For functions that fetch recorded words from Twilio and delete them there. Calls are made by the sender alone. */
export function twilioRecordings({ secrets }: Installed): Calls {
  const signIn = { accountSid: secrets.accountSid, authToken: secrets.authTokens[0] ?? '' };
  return {
    recording: (id) => fetchRecording(signIn, id),
    deleteRecording: (id) => deleteRecording(signIn, id),
    call: neverHere,
    findCall: neverHere,
  };
}
