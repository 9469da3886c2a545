import type { RecordingRef } from '../model/call.ts';
import { recordingKey } from '../model/keys.ts';
import { put } from '../scene/draft.ts';
import { iso, minutesLater } from '../scene/times.ts';
import type { CallTurn } from './call-turn.ts';

/** News of a recording that has not come by then is asked for. */
const FETCH_MINUTES = 2;

/** Notes that there are recorded words, so that they are kept, found again, and erased in time. News may have come first. */
export function noteRecording(turn: CallTurn, made: RecordingRef, seconds: number): void {
  const { circle, now, recording } = turn.scene;
  if (recording) return;
  put(turn, {
    kind: 'recording',
    key: recordingKey(circle.id, made),
    version: 0,
    circle: circle.id,
    id: made.id,
    owner: made.owner,
    call: turn.call.sid,
    seconds,
    status: 'made',
    at: iso(now),
    dueAt: iso(minutesLater(now, FETCH_MINUTES)),
  });
}
