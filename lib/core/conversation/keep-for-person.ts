import { leaveForPerson } from '../needs/todo.ts';
import { type Decision, decisionOf, newDraft, say } from '../scene/draft.ts';
import { onDuty, type PersonalScene } from '../scene/scene.ts';
import { type Heard, member, type Turn } from './turn.ts';

/**
 * When a text could not be handled, whatever the reason, its words go to a coordinator and the person hears so: nobody
 * meets silence, and nothing is lost (promises 1 and 9).
 */
export function keepForPerson(scene: PersonalScene, heard: Heard): Decision {
  const turn: Turn = { ...newDraft(scene), heard };
  const who = member(turn);
  leaveForPerson(turn, {
    why: 'failed-here',
    member: who.id,
    memberName: who.name,
    words: heard.text,
    weight: 'pressing',
  });
  if (!scene.self.stop) say(turn, { sentence: 'keptForPerson', coordinator: onDuty(scene).name });
  return decisionOf(turn);
}
