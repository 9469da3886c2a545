import { leaveForPerson } from '../needs/todo.ts';
import { say } from '../scene/draft.ts';
import { onDuty } from '../scene/scene.ts';
import { member, type Step } from './turn.ts';

/**
 * Words of danger: the fixed text first, and a coordinator is told at any hour. Nothing is promised and nobody is sent
 * (research/faults: wording rules for automatic answers).
 */
export const danger: Step = (turn) => {
  if (!turn.heard.meaning.emergency) return false;
  const who = member(turn);
  say(turn, { sentence: 'danger', coordinator: onDuty(turn.scene).name });
  leaveForPerson(turn, {
    why: 'danger',
    member: who.id,
    memberName: who.name,
    words: turn.heard.text,
    weight: 'pressing',
  });
  return true;
};
