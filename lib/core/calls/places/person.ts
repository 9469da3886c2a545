import type { RecordingRef } from '../../model/call.ts';
import type { PlaceAt } from '../../model/place.ts';
import { leaveForPerson } from '../../needs/todo.ts';
import { onDuty } from '../../scene/scene.ts';
import { isQuiet } from '../../scene/times.ts';
import { type CallTurn, go, type PlaceSpec, promptLine, settle, tell } from '../call-turn.ts';
import { coordinatorFor } from './put-through.ts';

/** Seconds of a message. */
const MESSAGE_SECONDS = 120;

/** 0: a coordinator's phone rings while the circle is awake; otherwise, and when nobody answers, the message box. */
export function reachPerson(turn: CallTurn): void {
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
  const { self } = turn.scene;
  leaveForPerson(turn, {
    why: 'voice-message',
    member: made.owner,
    memberName: self.member?.name,
    recording: made,
    typed,
    weight: 'ordinary',
  });
  tell(turn, { prompt: 'messageKept', coordinator: onDuty(turn.scene).name });
  if (turn.call.withheld) tell(turn, { prompt: 'goodbye' });
  settle(turn, { at: turn.call.withheld ? 'over' : 'anything-else' });
}
