import { hearWhatIsNew } from '../../conversation/hear-recorded.ts';
import { say } from '../../scene/draft.ts';
import { type CallTurn, settle, tell } from '../call-turn.ts';

/**
 * Recorded words are never played to whoever claims a coordinator's number: the hotline calls that number back and plays
 * them there, after a key (faults C10).
 */
export function callMeBack(turn: CallTurn): void {
  const { colleague } = turn.scene.self;
  const when = colleague && hearWhatIsNew(turn, colleague);
  if (when === undefined) {
    say(turn, { sentence: 'nothingToHear', number: 0 });
    return settle(turn, { at: 'menu' });
  }
  tell(turn, { prompt: when === 'morning' ? 'callingInTheMorning' : 'callingBack' });
  settle(turn, { at: 'over' });
}
