import { needOf, owe, record, say } from '../scene/draft.ts';
import type { Personal } from '../scene/person.ts';
import type { Say } from '../scene/say.ts';
import type { Colleague } from '../scene/scene.ts';

/** The recorded words behind a todo or a need, ready to be played; nothing where there are none. */
export function recordedSay(draft: Personal, number: number): Say | undefined {
  const todo = draft.scene.todos.get(number);
  if (todo?.recording) {
    return { sentence: 'theirWords', number, why: todo.why, member: todo.memberName, recording: todo.recording };
  }
  const need = needOf(draft, number);
  if (need?.recording === undefined) return undefined;
  const recording = { owner: need.asker, id: need.recording };
  return { sentence: 'theirWords', number, why: 'need', member: need.askerName, recording };
}

/** HEAR 31: the hotline calls the coordinator's own phone and plays it, for a text's number proves little. */
export function hearRecorded(draft: Personal, by: Colleague, number: number): void {
  const words = recordedSay(draft, number);
  if (!words) return say(draft, { sentence: 'nothingToHear', number });
  owe(draft, { to: by.id, language: by.language, say: words, weight: 'pressing', via: 'call' });
  record(draft, `played ${number}`);
  say(draft, { sentence: 'hearing', number });
}
