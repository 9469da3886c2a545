import { erasedRecording } from '../core/care/recording.ts';
import type { Recording } from '../core/model/call.ts';
import type { Circle } from '../core/model/circle.ts';
import type { Change } from '../core/model/item.ts';
import type { Job } from '../core/model/job.ts';
import { recordingKey } from '../core/model/keys.ts';
import type { VoiceParts } from './voice-ports.ts';

/** What was recorded is for nobody any more: the sound goes here and at the phone company, and the note says so. */
export async function eraseRecordingDue(
  parts: VoiceParts,
  circle: Circle,
  { key, member, recording }: Job,
): Promise<void> {
  const noteKey = recordingKey(circle.id, { owner: member, id: recording ?? '' });
  const [job, note] = await parts.store.load([key, noteKey]);
  if (job?.kind !== 'job' || recording === undefined) return;
  const known = note?.kind === 'recording' ? note : undefined;
  await eraseSound(parts, { owner: member, id: recording, status: known?.status ?? 'made' });
  // Without a note its owner has been forgotten, with every call that late news could be about: nothing is noted anew.
  const erased: readonly Change[] = known ? [{ change: 'put', item: erasedRecording(known, parts.now()) }] : [];
  const done = await parts.store.commit([{ change: 'delete', key: job.key, version: job.version }, ...erased]);
  if (done.status === 'committed') parts.log({ code: 'recording-erased', circle: circle.id });
}

/** Erases the sound wherever it is; erasing it again is as good. Throws when it cannot be erased now. */
export async function eraseSound(
  parts: VoiceParts,
  { owner, id, status }: Pick<Recording, 'owner' | 'id' | 'status'>,
): Promise<void> {
  await parts.recordings.remove({ owner, id });
  if (status !== 'kept') await parts.calls.deleteRecording(id);
}
