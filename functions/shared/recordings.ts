import type { Recordings } from '../../lib/app/voice-ports.ts';
import { createRecordingBucket } from '../../lib/store/recordings-bucket.ts';
import type { Installed } from './on-aws.ts';

/** Where recorded words lie, for the functions that hear, keep or erase them. */
export function recordingBucket({ environment }: Installed): Recordings {
  const { RECORDINGS_BUCKET: bucket } = environment;
  if (bucket === undefined) throw new Error('The environment variable RECORDINGS_BUCKET is missing.');
  return createRecordingBucket({ bucket });
}
