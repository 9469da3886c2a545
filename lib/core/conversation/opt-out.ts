import { leaveForPerson } from '../needs/todo.ts';
import { say } from '../scene/draft.ts';
import { UNSURE } from '../understanding/meaning.ts';
import { comeBack, isOvertaken, leave, noteStart } from './leave.ts';
import type { Step, Turn } from './turn.ts';

/**
 * Words that Twilio acts on itself. STOP and its like have cut the person off before we run, so the answer is empty;
 * so it is to HELP and INFO, which Twilio has answered. Whoever has opted out hears nothing until they opt in again,
 * and what they write goes to a person.
 */
export const carrierWords: Step = (turn) => {
  const { carrierWord } = turn.heard.meaning;
  const { sentAt } = turn.heard;
  if (carrierWord === 'stop') {
    if (!isOvertaken(turn, 'stop', sentAt)) leave(turn, 'carrier', sentAt);
    return true;
  }
  if (turn.scene.self.stop) return afterStop(turn);
  if (carrierWord === 'start') {
    noteStart(turn, sentAt);
    if (!turn.heard.answeredByCarrier) say(turn, { sentence: 'welcome' });
    return true;
  }
  return carrierWord === 'help' || turn.heard.answeredByCarrier;
};

function afterStop(turn: Turn): boolean {
  const { carrierWord, intent, emergency } = turn.heard.meaning;
  const { sentAt } = turn.heard;
  if (carrierWord === 'start' || intent === 'start' || intent === 'yes') {
    if (isOvertaken(turn, 'start', sentAt)) return true;
    comeBack(turn, sentAt);
    if (!turn.heard.answeredByCarrier) say(turn, { sentence: 'welcomeBack', circle: turn.scene.circle.name });
    return true;
  }
  if (carrierWord === 'help' || intent === 'stop' || intent === 'thanks') return true;
  leaveForPerson(turn, {
    why: emergency ? 'danger' : 'wrote-after-stop',
    member: turn.scene.self.id,
    memberName: turn.scene.self.member?.name,
    words: turn.heard.text,
    weight: emergency ? 'pressing' : 'ordinary',
  });
  return true;
}

/** "please stop texting me", ALTO: ours to honour. It gets the one confirmation that is allowed. */
export const optOut: Step = (turn) => {
  const { intent, confidence } = turn.heard.meaning;
  if (intent !== 'stop' || confidence < UNSURE) return false;
  if (isOvertaken(turn, 'stop', turn.heard.sentAt)) return true;
  leave(turn, 'word', turn.heard.sentAt);
  say(turn, { sentence: 'stopped' });
  return true;
};
