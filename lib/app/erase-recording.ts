import type { Recording } from '../core/model/call.ts';
import type { Circle } from '../core/model/circle.ts';
import type { Change } from '../core/model/item.ts';
import type { Job } from '../core/model/job.ts';
import { recordingKey } from '../core/model/keys.ts';
import type { VoiceParts } from './voice-ports.ts';

/** A need has closed and what was recorded for it goes: the sound here and at the phone company, then the note. */
export async function eraseRecordingDue(
  parts: VoiceParts,
  circle: Circle,
  { key, member, recording }: Job,
): Promise<void> {
  const noteKey = recordingKey(circle.id, { owner: member, id: recording ?? '' });
  const [job, note] = await parts.store.load([key, noteKey]);
  if (job?.kind !== 'job' || recording === undefined) return;
  const status = note?.kind === 'recording' ? note.status : 'made';
  await eraseSound(parts, { owner: member, id: recording, status });
  const gone: readonly Change[] = [job, note]
    .filter((item) => item !== undefined)
    .map((item) => ({ change: 'delete', key: item.key, version: item.version }));
  const done = await parts.store.commit(gone);
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
