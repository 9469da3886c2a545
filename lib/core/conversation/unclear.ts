import type { Weight } from '../model/outbox.ts';
import type { TodoReason } from '../model/trace.ts';
import { leaveForPerson } from '../needs/todo.ts';
import { say } from '../scene/draft.ts';
import { matches } from '../scene/person.ts';
import { onDuty } from '../scene/scene.ts';
import { askMember, member, type Step, type Turn } from './turn.ts';

/**
 * The last step: words that no step understood. They are kept, one kind question with three choices is asked, and if
 * that does not help a person reads them. With a live match the likeliest wish is to pass them on.
 */
export const unclear: Step = (turn) => {
  const [match] = matches(turn);
  askMember(
    turn,
    { ask: 'what', words: turn.heard.text, match: match?.number },
    { sentence: 'unclear', match: match !== undefined },
  );
  return true;
};

/** Puts words in front of a coordinator and says so, unless it happens quietly beside another answer. */
export function passToPerson(
  turn: Turn,
  words: string,
  why: TodoReason,
  weight: Weight | 'list-only' = why === 'unclear' ? 'ordinary' : 'pressing',
): void {
  const who = member(turn);
  leaveForPerson(turn, { why, member: who.id, memberName: who.name, words, weight });
  if (weight !== 'list-only') say(turn, { sentence: 'unclearAgain', coordinator: onDuty(turn.scene).name });
}
