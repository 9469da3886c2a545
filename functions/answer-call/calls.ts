import type { Calls } from '../../lib/app/ports.ts';
import { fetchRecording } from '../../lib/twilio/recordings.ts';
import type { Installed } from '../shared/on-aws.ts';

const neverHere = async (): Promise<never> => {
  throw new Error('This function makes no calls.');
};

/** Calls are made by the sender alone. Here only a sound is fetched that was recorded a moment ago, to be heard back. */
export const justRecorded = ({ secrets }: Installed): Calls => ({
  recording: (id) => fetchRecording({ accountSid: secrets.accountSid, authToken: secrets.authTokens[0] ?? '' }, id),
  call: neverHere,
  findCall: neverHere,
  deleteRecording: neverHere,
});
