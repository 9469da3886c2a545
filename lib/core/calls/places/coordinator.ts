import { recordedSay } from '../../conversation/hear-recorded.ts';
import { owe, say } from '../../scene/draft.ts';
import { type CallTurn, settle, tell } from '../call-turn.ts';

/** Recordings in one call to a coordinator. */
const AT_ONCE = 3;

/**
 * Recorded words are never played to whoever claims a coordinator's number: the hotline calls that number back and plays
 * them there, after a key (faults C10).
 */
export function callMeBack(turn: CallTurn): void {
  const { colleague } = turn.scene.self;
  const heard = [...turn.scene.todos.values()]
    .flatMap((todo) => recordedSay(turn, todo.number) ?? [])
    .slice(0, AT_ONCE);
  if (!colleague || heard.length === 0) {
    say(turn, { sentence: 'nothingToHear', number: 0 });
    return settle(turn, { at: 'menu' });
  }
  for (const each of heard)
    owe(turn, { to: colleague.id, language: colleague.language, say: each, weight: 'pressing', via: 'call' });
  tell(turn, { prompt: 'callingBack' });
  settle(turn, { at: 'over' });
}
