import { leaveForPerson } from '../needs/todo.ts';
import { say } from '../scene/draft.ts';
import { onDuty } from '../scene/scene.ts';
import { iso } from '../scene/times.ts';
import { UNSURE } from '../understanding/meaning.ts';
import { changeMember, member, type Step, type Turn } from './turn.ts';

/** An empty text draws the menu, once an hour at most (faults B01). */
const MENU_MINUTES = 60;

/** A greeting and nothing else: the person is told what to do next, and not that they were not understood. */
const GREETING =
  /^(?:(?:hi|hello|hey|there|good|morning|afternoon|evening|hola|buenas|buenos|d[ií]as|tardes|noches)[\s.,!¡?]*)+$/iu;

function greet(turn: Turn): boolean {
  const stranger = turn.scene.self.member === undefined;
  member(turn);
  say(turn, { sentence: 'welcome' });
  if (stranger) say(turn, { sentence: 'aboutUs', circle: turn.scene.circle.name });
  return true;
}

/** HUMAN, alone or with words behind it: they go to a coordinator whole, whatever else they could mean. */
export const askForPerson: Step = (turn) =>
  /^(?:human|humano|humana|persona)\b/iu.test(turn.heard.text.trim()) && human(turn);

/** A person, the menu, thanks, nothing at all, and what machines write. */
export const smallTalk: Step = (turn) => {
  const { intent, command, automatic, confidence } = turn.heard.meaning;
  if (automatic) return true;
  if (turn.heard.text.trim() === '') return nothingSaid(turn);
  if (command === 'menu' || (intent === 'help' && confidence >= UNSURE)) return menu(turn);
  if (command === 'human' || (intent === 'coordinator' && confidence >= UNSURE)) return human(turn);
  if (GREETING.test(turn.heard.text.trim())) return greet(turn);
  if (intent === 'thanks') return reply(turn, { sentence: 'youAreWelcome' });
  if (intent === 'start') return reply(turn, { sentence: 'welcome' });
  if (intent === 'yes') return reply(turn, { sentence: 'nothingWaiting' });
  if (intent === 'no') return reply(turn, { sentence: 'okay' });
  if (intent === 'status' || intent === 'done' || intent === 'cancel') return reply(turn, { sentence: 'nothingOpen' });
  return false;
};

function reply(turn: Turn, sentence: Parameters<typeof say>[1]): boolean {
  if (sentence) say(turn, sentence);
  return true;
}

function menu(turn: Turn): boolean {
  return reply(turn, { sentence: 'menu', circle: turn.scene.circle.name });
}

function nothingSaid(turn: Turn): boolean {
  const who = member(turn);
  const age = who.menuAt ? turn.scene.now.getTime() - new Date(who.menuAt).getTime() : Number.POSITIVE_INFINITY;
  if (turn.heard.media > 0) say(turn, { sentence: 'picturesNotRead' });
  if (age < MENU_MINUTES * 60_000) return true;
  changeMember(turn, { menuAt: iso(turn.scene.now) });
  return menu(turn);
}

function human(turn: Turn): boolean {
  const who = member(turn);
  leaveForPerson(turn, {
    why: 'wants-a-person',
    member: who.id,
    memberName: who.name,
    words: turn.heard.text,
    weight: 'pressing',
  });
  return reply(turn, { sentence: 'human', coordinator: onDuty(turn.scene).name });
}
