import { leaveForPerson } from '../needs/todo.ts';
import { put } from '../scene/draft.ts';
import { knownMember, type Personal } from '../scene/person.ts';
import { iso } from '../scene/times.ts';

/**
 * Unclear words that nobody explained within their time go on the coordinators' list, quietly: the person has been told
 * that somebody will read them (promise 1).
 */
export function keepWaitingWords(draft: Personal): void {
  const member = knownMember(draft);
  const asked = member?.question;
  if (!member?.dueAt || member.dueAt > iso(draft.scene.now)) return;
  put(draft, { ...member, question: undefined, dueAt: undefined });
  if (!asked || !('words' in asked) || asked.words === '') return;
  leaveForPerson(draft, {
    why: 'unclear',
    member: member.id,
    memberName: member.name,
    words: asked.words,
    weight: 'list-only',
  });
}
