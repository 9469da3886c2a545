import type { RecordingRef } from '../model/call.ts';
import { jobKey } from '../model/keys.ts';
import type { Need } from '../model/need.ts';
import { type Draft, put } from '../scene/draft.ts';
import { iso } from '../scene/times.ts';

/** What these recorded words were for is over. The sound lies elsewhere, so the schedule erases it. */
export function eraseRecording(draft: Draft, { owner, id }: RecordingRef): void {
  const { circle, now } = draft.scene;
  put(draft, {
    kind: 'job',
    key: jobKey(circle.id, `erase-recording.${id}`),
    version: 0,
    circle: circle.id,
    job: 'erase-recording',
    recording: id,
    member: owner,
    askedAt: iso(now),
    dueAt: iso(now),
  });
}

/** A match is over: what the two told each other by voice is for nobody who comes after. */
export function eraseRelays(draft: Draft, { relays = [] }: Pick<Need, 'relays'>): void {
  for (const relay of relays) eraseRecording(draft, relay);
}
