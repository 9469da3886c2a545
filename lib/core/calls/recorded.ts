import { madeRecording } from '../care/recording.ts';
import type { RecordingRef } from '../model/call.ts';
import { eraseRecording } from '../needs/erase-recording.ts';
import { put } from '../scene/draft.ts';
import type { CallTurn } from './call-turn.ts';

/** Notes that there are recorded words, so that they are kept, found again, and erased in time. News may have come first. */
export function noteRecording(turn: CallTurn, made: RecordingRef, seconds: number): void {
  const { circle, now, recording } = turn.scene;
  if (!recording) put(turn, madeRecording(circle, made, { call: turn.call.sid, seconds, now }));
}

/** The caller takes back what they said, and says it again: the first try is nobody's to hear. */
export function takeBack(turn: CallTurn, id: string | undefined): void {
  if (id !== undefined) eraseRecording(turn, { owner: turn.call.caller, id });
}
