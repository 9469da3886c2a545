import { madeRecording } from '../care/recording.ts';
import type { RecordingRef } from '../model/call.ts';
import { put } from '../scene/draft.ts';
import type { CallTurn } from './call-turn.ts';

/** Notes that there are recorded words, so that they are kept, found again, and erased in time. News may have come first. */
export function noteRecording(turn: CallTurn, made: RecordingRef, seconds: number): void {
  const { circle, now, recording } = turn.scene;
  if (!recording) put(turn, madeRecording(circle, made, { call: turn.call.sid, seconds, now }));
}
