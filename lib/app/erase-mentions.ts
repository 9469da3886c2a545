import type { Circle } from '../core/model/circle.ts';
import type { Change, Item } from '../core/model/item.ts';
import { memberPartition, todosPartition } from '../core/model/keys.ts';
import { listAll, loadPersonalScene } from './load-scene.ts';
import type { Parts } from './ports.ts';

/** Items deleted in one commit. */
const DELETES = 25;

/** So many letters of somebody's words are enough to find them again in a text that quotes them. */
const QUOTED = 40;

/**
 * What others were told about the person: texts and answers that quote their name or words, kept beside the helpers they
 * were matched with and the coordinators. A text under way is left alone; its words go when it is delivered.
 */
export async function eraseMentions(parts: Parts, circle: Circle, member: string): Promise<void> {
  const scene = await loadPersonalScene(parts, { circle, id: member, number: '' });
  const todos = await listAll(parts, todosPartition(circle.id));
  const words = [
    scene.self.member?.name,
    ...[...scene.needs.values()].filter((need) => need.asker === member).flatMap((need) => [need.words, need.where]),
    ...todos
      .filter((item) => item.kind === 'todo' && item.member === member)
      .map((item) => 'words' in item && item.words),
  ];
  const traces = words
    .filter((each) => typeof each === 'string' && each !== '')
    .map((each) => String(each).slice(0, QUOTED));
  const told = [...scene.needs.values()].flatMap((need) => [need.asker, ...need.asks.map((ask) => ask.helper)]);
  const others = new Set([...told, ...scene.coordinators.map((each) => each.id)]);
  others.delete(member);
  for (const other of others) {
    const items = await listAll(parts, memberPartition(circle.id, other));
    await deleteAll(
      parts,
      items.filter((item) => mentions(item, traces)),
    );
  }
}

/** Texts that are over; one that is still owed is left to go. */
const OVER: readonly string[] = ['sent', 'failed', 'dropped'];

function mentions(item: Item, traces: readonly string[]): boolean {
  if (item.kind === 'answer') return item.say.some((text) => traces.some((trace) => says(text, trace)));
  return item.kind === 'outbox' && OVER.includes(item.status) && traces.some((trace) => says(item.body, trace));
}

/** The trace as whole words: "Al" is not in "Alonzo". */
function says(text: string, trace: string): boolean {
  const at = text.indexOf(trace);
  const letter = (char: string | undefined): boolean => char !== undefined && /\p{L}/u.test(char);
  return at >= 0 && !letter(text[at - 1]) && !letter(text[at + trace.length]);
}

/** Deletes items a commit at a time. One that moves meanwhile is found by the next step. */
export async function deleteAll(parts: Parts, items: readonly Item[]): Promise<void> {
  for (let place = 0; place < items.length; place += DELETES) {
    const changes = items
      .slice(place, place + DELETES)
      .map((item): Change => ({ change: 'delete', key: item.key, version: item.version }));
    await parts.store.commit(changes);
  }
}
