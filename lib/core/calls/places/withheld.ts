import type { PlaceAt } from '../../model/place.ts';
import { leaveForPerson } from '../../needs/todo.ts';
import { onDuty } from '../../scene/scene.ts';
import { go, key, type PlaceSpec, promptLine, settle, tell } from '../call-turn.ts';
import { phoneTyped } from './ask-words.ts';
import { keepMessage } from './person.ts';

/** A hidden number, or one from abroad, is nobody's record: its caller types a number for the coordinator, leaves a message, or is put through. */
export const withheld: PlaceSpec<PlaceAt<'withheld'>> = {
  lines: ({ scene, call }) => [promptLine({ prompt: call.foreign ? 'abroad' : 'withheld', circle: scene.circle.name })],
  keys: () => [
    key('type-number', '1', (turn) => go(turn, { at: 'type-own' })),
    key('leave-message', '2', (turn) => go(turn, { at: 'message-box' })),
  ],
  back: (turn) => settle(turn, { at: 'withheld' }),
};

export const typeOwn: PlaceSpec<PlaceAt<'type-own'>> = {
  lines: () => [promptLine({ prompt: 'typeOwn' })],
  number: (turn, _, digits) => {
    const typed = phoneTyped(digits);
    if (typed === undefined) tell(turn, { prompt: 'notANumber' });
    else go(turn, { at: 'check-own', typed });
    return typed !== undefined;
  },
};

/** Confirmed, it is the coordinator's at once: hanging up now loses nothing. */
export const checkOwn: PlaceSpec<PlaceAt<'check-own'>> = {
  lines: (_, { typed }) => [promptLine({ prompt: 'checkDigits', digits: typed })],
  keys: (_, { typed }) => [
    key('yes', '1', (turn) => {
      leaveForPerson(turn, { why: 'call-back-wanted', typed, weight: 'ordinary' });
      tell(turn, { prompt: 'otherKept' });
      settle(turn, { at: 'own-message', typed });
    }),
    key('another-try', '2', (turn) => {
      turn.call = { ...turn.call, place: { at: 'type-own' } };
    }),
  ],
};

export const ownMessage: PlaceSpec<PlaceAt<'own-message'>> = {
  lines: ({ scene }) => [promptLine({ prompt: 'sayMessage', coordinator: onDuty(scene).name })],
  recorded: (turn, { typed }, made) => keepMessage(turn, made, typed),
  seconds: 120,
};
