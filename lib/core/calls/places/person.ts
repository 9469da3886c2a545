import type { RecordingRef } from '../../model/call.ts';
import type { PlaceAt } from '../../model/place.ts';
import { onDuty } from '../../scene/scene.ts';
import { isQuiet } from '../../scene/times.ts';
import { askForMore, type CallTurn, go, type PlaceSpec, promptLine, settle, tell } from '../call-turn.ts';
import { keepUnsent, keepWords } from '../hang-up.ts';
import { coordinatorFor } from './put-through.ts';

/** Seconds of a message. */
const MESSAGE_SECONDS = 120;

/** 0: a coordinator's phone rings while the circle is awake; otherwise, and when nobody answers, the message box. */
export function reachPerson(turn: CallTurn): void {
  keepUnsent(turn, turn.call);
  const { circle, now } = turn.scene;
  const who = coordinatorFor(turn);
  if (!who || isQuiet(circle, now)) {
    tell(turn, { prompt: 'closedNow', coordinator: onDuty(turn.scene).name });
    return settle(turn, { at: 'message-box' });
  }
  tell(turn, { prompt: 'ringing', coordinator: who.name });
  go(turn, { at: 'dialling', to: { goal: 'coordinator' } });
}

/** What is said here becomes an item on the coordinators' list, never a message into nowhere. */
export const messageBox: PlaceSpec<PlaceAt<'message-box'>> = {
  lines: ({ scene }) => [promptLine({ prompt: 'sayMessage', coordinator: onDuty(scene).name })],
  seconds: MESSAGE_SECONDS,
  recorded: (turn, _, made) => keepMessage(turn, made),
};

export function keepMessage(turn: CallTurn, made: RecordingRef, typed?: string): void {
  keepWords(turn, turn.call, { why: 'voice-message', id: made.id, typed });
  tell(turn, { prompt: 'messageKept', coordinator: onDuty(turn.scene).name });
  if (!turn.call.withheld) return askForMore(turn);
  tell(turn, { prompt: 'goodbye' });
  settle(turn, { at: 'over' });
}
