import { leaveForPerson } from '../needs/todo.ts';
import { type Decision, decisionOf, newDraft, say } from '../scene/draft.ts';
import { onDuty, type PersonalScene } from '../scene/scene.ts';
import { putStop } from './leave.ts';
import { type Heard, member, type Turn } from './turn.ts';

/**
 * When a text could not be handled, whatever the reason, its words go to a coordinator and the person hears so: nobody
 * meets silence, and nothing is lost (promises 1 and 9).
 */
export function keepForPerson(scene: PersonalScene, heard: Heard): Decision {
  const turn: Turn = { ...newDraft(scene), heard };
  // An opt-out must hold even when all else fails: what hangs on the person is then a coordinator's to untie.
  const stops = heard.meaning.carrierWord === 'stop' || heard.meaning.intent === 'stop';
  if (stops) putStop(turn, heard.meaning.carrierWord === 'stop' ? 'carrier' : 'word');
  const who = member(turn);
  leaveForPerson(turn, {
    why: 'failed-here',
    member: who.id,
    memberName: who.name,
    words: heard.text,
    weight: 'pressing',
  });
  if (!scene.self.stop && !stops) say(turn, { sentence: 'keptForPerson', coordinator: onDuty(scene).name });
  return decisionOf(turn);
}
