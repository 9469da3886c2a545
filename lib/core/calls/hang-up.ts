import type { Turn } from '../conversation/turn.ts';
import type { Call, RecordingRef } from '../model/call.ts';
import type { Place, TimeFor } from '../model/place.ts';
import type { TodoReason } from '../model/trace.ts';
import { eraseRecording } from '../needs/erase-recording.ts';
import { leaveForPerson } from '../needs/todo.ts';
import { put } from '../scene/draft.ts';
import type { Personal } from '../scene/person.ts';
import { iso } from '../scene/times.ts';
import { type CallTurn, settle } from './call-turn.ts';
import { listened, listeningAt } from './listened.ts';

const OVER = { place: { at: 'over' }, trail: [], mistakes: 0, dueAt: undefined } as const;

/**
 * The call is over. Who was listened to until then has had what they called for. What was confirmed stands; words that were recorded and not sent go to a coordinator; of the rest
 * only the record of the call is left, without anything that was pressed or said.
 */
export function hangUp(draft: Turn, call: Call): void {
  if (call.endedAt) return;
  endListening(draft, call.place);
  keepUnsent(draft, call);
  put(draft, { ...call, ...OVER, endedAt: iso(draft.scene.now) });
}

/** A number that is not at hand any more is nobody's to keep a need for. */
function endListening(draft: Turn, place: Place): void {
  const { member, number } = draft.scene.self;
  const met = place.at === 'dialling' && place.taken ? listeningAt(place) : undefined;
  if (met && (member !== undefined || number !== '')) listened(draft, met);
}

/** The caller goes elsewhere, or nowhere: words that they recorded and have not sent are a coordinator's to hear. */
export function keepUnsent(draft: Personal, call: Call): void {
  const left = unsent(call.place);
  if (left) keepWords(draft, call, { why: 'unfinished-call', id: left });
  // A name that was not kept is nobody's to hear.
  if (call.place.at === 'hear-name') eraseRecording(draft, { owner: call.caller, id: call.place.recording });
}

/** The caller left while the recorder ran, or before its news came: nothing they said is lost. */
export function endUnfinished(turn: CallTurn, made: RecordingRef | undefined): void {
  const { place } = turn.call;
  const message = place.at === 'message-box' || place.at === 'own-message' || place.at === 'over';
  const typed = place.at === 'own-message' ? place.typed : undefined;
  if (made) keepWords(turn, turn.call, { why: message ? 'voice-message' : 'unfinished-call', id: made.id, typed });
  settle(turn, { at: 'over' });
}

/** Recorded words that were never sent, nor taken back. */
function unsent(place: Place): string | undefined {
  switch (place.at) {
    case 'hear-words':
    case 'ask-send':
    case 'type-other':
    case 'check-other':
      return place.asking.recording;
    case 'ask-when':
    case 'type-date':
    case 'ask-hour':
    case 'type-hour':
    case 'ask-half':
      return wordsFor(place.time);
    case 'hear-relay':
      return place.recording;
    case 'hear-offer':
    case 'offer-send':
      return place.offering.recording;
    default:
      return undefined;
  }
}

function wordsFor(time: TimeFor): string | undefined {
  if ('asking' in time) return time.asking.recording;
  return 'offering' in time ? time.offering.recording : undefined;
}

type Words = { readonly why: TodoReason; readonly id: string; readonly typed?: string | undefined };

/** On the coordinators' list, with its recording. A hidden number is nobody who could be answered. */
export function keepWords(draft: Personal, call: Call, { why, id, typed }: Words): void {
  leaveForPerson(draft, {
    why,
    member: call.withheld ? undefined : call.caller,
    memberName: draft.scene.self.member?.name,
    recording: { owner: call.caller, id },
    typed,
    weight: 'ordinary',
  });
}
