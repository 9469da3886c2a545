import { onDuty } from '../scene/scene.ts';
import { type CallTurn, promptLine, tell } from './call-turn.ts';
import { keepUnsent } from './hang-up.ts';
import type { Prompt } from './prompts.ts';

/** Silences or wrong keys in a row after which a call goes to the message box. */
export const MOST_MISTAKES = 3;
/** Nobody has so much to press: what goes on longer is a machine. */
export const MOST_STEPS = 150;

/** Two kind retries in other words, then the message box: no loop without end. */
export function mistake(turn: CallTurn, prompt: 'notHeard' | 'notAKey'): void {
  const mistakes = turn.call.mistakes + 1;
  turn.call = { ...turn.call, mistakes };
  if (mistakes >= MOST_MISTAKES) return lastResort(turn);
  tellAtGreeting(turn, { prompt, time: mistakes === 1 ? 1 : 2 });
}

/** Who has not chosen a language yet hears what went wrong in each of them. */
function tellAtGreeting(turn: CallTurn, ...prompts: readonly Prompt[]): void {
  if (turn.call.place.at !== 'greeting') return tell(turn, ...prompts);
  for (const language of turn.scene.circle.languages)
    turn.lines.push(...prompts.map((prompt) => ({ ...promptLine(prompt), language })));
}

/** A call of ours in which nobody pressed a key is with a machine, a child or nobody: it ends without a word more. */
export function lastResort(turn: CallTurn): void {
  const { place, way, step } = turn.call;
  keepUnsent(turn, turn.call);
  const alone = way === 'ours' && (place.at === 'our-ask' || place.at === 'our-message');
  const boxed = place.at === 'message-box' || place.at === 'own-message' || step > MOST_STEPS;
  if (alone || boxed) {
    tell(turn, alone ? { prompt: 'toMachine', circle: turn.scene.circle.name } : { prompt: 'goodbye' });
    turn.call = { ...turn.call, place: { at: 'over' }, trail: [], mistakes: 0 };
    return;
  }
  tellAtGreeting(turn, { prompt: 'lastResort' });
  if (place.at === 'greeting') sayMessageElsewhere(turn);
  turn.call = { ...turn.call, place: { at: 'message-box' }, trail: [], mistakes: 0 };
}

/** The message box speaks the call's language; who has chosen none hears it in the others first. */
function sayMessageElsewhere(turn: CallTurn): void {
  const prompt = promptLine({ prompt: 'sayMessage', coordinator: onDuty(turn.scene).name });
  const others = turn.scene.circle.languages.filter((language) => language !== turn.call.language);
  turn.lines.push(...others.map((language) => ({ ...prompt, language })));
}
