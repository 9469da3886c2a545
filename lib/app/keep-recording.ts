import { madeRecording, settledRecording } from '../core/care/recording.ts';
import type { Recording } from '../core/model/call.ts';
import type { Circle } from '../core/model/circle.ts';
import { callKey, recordingKey } from '../core/model/keys.ts';
import type { RecordingReport, VoiceParts } from './voice-ports.ts';

const TRIES = 4;

/**
 * Keeps recorded words: fetched with credentials, laid into the private bucket, deleted at the phone company. News may come
 * twice, late, or before the caller's own next step. What cannot be fetched now is looked for again by the schedule, for
 * the company tells only once.
 */
export async function keepRecording(parts: VoiceParts, report: RecordingReport): Promise<void> {
  const noted = await noteOf(parts, report);
  // Forgotten or erased meanwhile, or never of ours: nobody may keep it, the company least of all.
  if (!noted || noted.status === 'erased') return parts.calls.deleteRecording(report.recording.id);
  if (noted.status !== 'made') return;
  if (report.status === 'absent') return settleRecording(parts, noted, 'absent');
  const fetched = await fetchWords(parts, noted);
  if (fetched === 'kept') await settleRecording(parts, noted, 'kept');
}

/** The note of a recording, made here where the news came before the caller's next step. */
async function noteOf(parts: VoiceParts, report: RecordingReport): Promise<Recording | undefined> {
  const { circle, recording, call, seconds } = report;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [known, theirs] = await parts.store.load([
      recordingKey(circle.id, recording),
      callKey(circle.id, recording.owner, call),
    ]);
    if (known?.kind === 'recording') return known;
    if (!theirs) return undefined;
    const made = madeRecording(circle, recording, { call, seconds, now: parts.now() });
    const { status } = await parts.store.commit([{ change: 'put', item: made }]);
    if (status === 'committed') return { ...made, version: made.version + 1 };
  }
  throw new Error('a recording could not be noted');
}

/**
 * Fetches a sound and deletes it at the company, in this order, so that a process that dies between loses nothing. Never
 * throws: what cannot be had now is `not-yet`.
 */
export async function fetchWords(
  parts: VoiceParts,
  { owner, id, circle }: Recording,
): Promise<'kept' | 'not-yet' | 'gone'> {
  const ref = { owner, id };
  try {
    if (!(await parts.recordings.has(ref))) {
      const sound = await parts.calls.recording(id);
      if (typeof sound === 'string') return sound;
      await parts.recordings.keep(ref, sound);
    }
    await parts.calls.deleteRecording(id);
    return 'kept';
  } catch (error) {
    parts.log({ code: 'recording-missing', circle, reason: error instanceof Error ? error.name : 'unknown' });
    return 'not-yet';
  }
}

/** Marks what became of a recording. One that was erased meanwhile stays erased, and so does its sound. */
export async function settleRecording(parts: VoiceParts, noted: Recording, status: 'kept' | 'absent'): Promise<void> {
  let known: Recording = noted;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const done = await parts.store.commit([{ change: 'put', item: settledRecording(known, status) }]);
    if (done.status === 'committed') return noteKept(parts, noted.circle, status);
    const [found] = await parts.store.load([noted.key]);
    if (found?.kind !== 'recording' || found.status === 'erased')
      return parts.recordings.remove({ owner: noted.owner, id: noted.id });
    if (found.status !== 'made') return;
    known = found;
  }
  throw new Error('a recording could not be marked');
}

const noteKept = (parts: VoiceParts, circle: Circle['id'], status: 'kept' | 'absent'): void => {
  if (status === 'kept') parts.log({ code: 'recording-kept', circle });
};
