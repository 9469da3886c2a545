import type { Recording, RecordingRef } from '../model/call.ts';
import type { Circle } from '../model/circle.ts';
import { recordingKey } from '../model/keys.ts';
import { daysLater, hoursLater, iso, minutesLater } from '../scene/times.ts';

/** Recorded words live so long, if what they are about does not close before. */
const KEPT_DAYS = 30;
/** The note outlives the sound a little: were it gone first, nobody would know what to erase. */
const NOTE_DAYS = KEPT_DAYS + 3;
/** The company tells when a sound is ready. News that has not come after so long is asked for. */
const FIRST_LOOK_MINUTES = 2;
const LONGEST_WAIT_MINUTES = 60;
/** What could not be fetched by then never will be. */
const GIVE_UP_HOURS = 24;

/** Notes recorded words that are still with the phone company alone. */
export const madeRecording = (
  circle: Circle,
  { owner, id }: RecordingRef,
  { call, seconds, now }: { readonly call: string; readonly seconds: number; readonly now: Date },
): Recording => ({
  kind: 'recording',
  key: recordingKey(circle.id, { owner, id }),
  version: 0,
  circle: circle.id,
  id,
  owner,
  call,
  seconds,
  status: 'made',
  at: iso(now),
  dueAt: iso(minutesLater(now, FIRST_LOOK_MINUTES)),
});

/** So long after it was made, and again until the call is over, a kept one is looked at: does anything point to it? */
const CHECK_MINUTES = 10;

/** `kept`: the sound is ours. `absent`: there is none. Either way the note goes with time. */
export const settledRecording = (recording: Recording, status: 'kept' | 'absent'): Recording => ({
  ...recording,
  status,
  dueAt: iso(status === 'kept' ? minutesLater(new Date(recording.at), CHECK_MINUTES) : endOf(recording)),
  expiresAt: iso(daysLater(new Date(recording.at), NOTE_DAYS)),
});

const endOf = ({ at }: Recording): Date => daysLater(new Date(at), KEPT_DAYS);

/** Its days are over. */
export const isOld = (recording: Recording, now: Date): boolean => endOf(recording) <= now;

/** Whoever is to hear it is known: from now on only its end is due. */
export const checkedRecording = (recording: Recording): Recording => ({ ...recording, dueAt: iso(endOf(recording)) });

/** The call goes on: what is said in it may still be sent. */
export function checkLater(recording: Recording, now: Date): Recording {
  const next = minutesLater(now, CHECK_MINUTES);
  return { ...recording, dueAt: iso(next < endOf(recording) ? next : endOf(recording)) };
}

/** Not there yet: looked for again soon at first, then every hour. */
export function lookLater(recording: Recording, now: Date): Recording {
  const age = (now.getTime() - new Date(recording.at).getTime()) / 60_000;
  const wait = Math.min(Math.max(age / 2, FIRST_LOOK_MINUTES), LONGEST_WAIT_MINUTES);
  return { ...recording, dueAt: iso(minutesLater(now, wait)) };
}

/** Erased on purpose: the company's late news of it must not make it a loss. */
export const erasedRecording = (recording: Recording, now: Date): Recording => ({
  ...recording,
  status: 'erased',
  seconds: 0,
  dueAt: undefined,
  expiresAt: iso(daysLater(now, KEPT_DAYS)),
});

export const isLost = ({ status, at }: Recording, now: Date): boolean =>
  status === 'made' && hoursLater(new Date(at), GIVE_UP_HOURS) <= now;
