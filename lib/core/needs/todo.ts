import { todoKey } from '../model/keys.ts';
import type { Weight } from '../model/outbox.ts';
import type { Todo } from '../model/trace.ts';
import { type Draft, owe, put, record, takeNumber } from '../scene/draft.ts';
import { onDuty } from '../scene/scene.ts';
import { iso } from '../scene/times.ts';

export type NewTodo = Pick<Todo, 'why'> &
  Partial<Pick<Todo, 'member' | 'memberName' | 'words' | 'need' | 'recording' | 'typed'>> & {
    /** How soon the coordinator on duty is texted; `list-only`: it waits on the list and in the digest. */
    readonly weight: Weight | 'list-only';
  };

/** Puts something that only a person can see to on the coordinators' list, and tells the one on duty. */
export function leaveForPerson(draft: Draft, { weight, ...facts }: NewTodo): Todo {
  const { circle, now } = draft.scene;
  const number = takeNumber(draft);
  const todo: Todo = {
    kind: 'todo',
    key: todoKey(circle.id, number),
    version: 0,
    circle: circle.id,
    number,
    at: iso(now),
    ...facts,
  };
  put(draft, todo);
  record(draft, `todo-left ${number} ${todo.why}`);
  if (weight !== 'list-only') tellCoordinators(draft, todo, weight);
  return todo;
}

/** The one on duty hears of it; of danger everybody does, for one phone may be off. */
function tellCoordinators(draft: Draft, todo: Todo, weight: Weight): void {
  const told = todo.why === 'danger' ? draft.scene.coordinators : [onDuty(draft.scene)];
  const { number, why, memberName: member, words, need, typed } = todo;
  const recorded = todo.recording !== undefined;
  for (const colleague of told) {
    owe(draft, {
      to: colleague.id,
      language: colleague.language,
      say: { sentence: 'todo', number, why, member, words, need, typed, recorded, nobody: todo.member === undefined },
      weight,
      need,
    });
  }
}
