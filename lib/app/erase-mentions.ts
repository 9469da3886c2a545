import type { Circle } from '../core/model/circle.ts';
import type { Change, Item } from '../core/model/item.ts';
import { memberPartition, needsPartition, todosPartition } from '../core/model/keys.ts';
import type { Need } from '../core/model/need.ts';
import type { OutboxItem } from '../core/model/outbox.ts';
import { listAll, loadPersonalScene } from './load-scene.ts';
import type { Parts } from './ports.ts';

/** Items deleted in one commit. */
const DELETES = 25;

/** A number as it is typed on a phone. */
const DIGITS = 10;

/** So many letters of somebody's words are enough to find them again in a text that quotes them. */
const QUOTED = 40;

/**
 * What others were told about the person: texts, calls and answers that quote their name or words, kept beside the helpers
 * they were matched with and the coordinators; and their number, where somebody else typed it. What is under way is left
 * alone; its words go when it is delivered or heard.
 */
export async function eraseMentions(parts: Parts, circle: Circle, member: string): Promise<void> {
  const scene = await loadPersonalScene(parts, { circle, id: member, number: '' });
  const todos = await listAll(parts, todosPartition(circle.id));
  const words = [
    scene.self.member?.name,
    scene.self.member?.number.slice(-DIGITS),
    ...[...scene.needs.values()].filter((need) => need.asker === member).flatMap((need) => [need.words, need.where]),
    ...todos
      .filter((item) => item.kind === 'todo' && item.member === member)
      .map((item) => 'words' in item && item.words),
  ];
  await eraseInItems(parts, circle, { member, number: scene.self.member?.number });
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

/** Texts and calls that are over; one that is still owed is left to go. */
const OVER: readonly string[] = ['sent', 'failed', 'dropped'];

function mentions(item: Item, traces: readonly string[]): boolean {
  const saysOne = (text: string): boolean => traces.some((trace) => says(text, trace));
  switch (item.kind) {
    case 'answer':
      return item.say.some(saysOne);
    case 'call-step':
      return saysOne(item.script);
    case 'outbox':
      return isOver(item) && (saysOne(item.body) || wordsIn(item.say).some(saysOne));
    default:
      return false;
  }
}

/** A call is over once it was heard. */
const isOver = ({ via, status, delivery }: OutboxItem): boolean =>
  OVER.includes(status) && (via === 'text' || status !== 'sent' || delivery === 'delivered');

/** Every piece of text in a value, however deep. */
function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

type Forgotten = { readonly member: string; readonly number: string | undefined };

/**
 * Their number as somebody else typed it, who asked on their behalf; that they were thought of when others needed help; and
 * their name where they helped.
 */
async function eraseInItems(parts: Parts, circle: Circle, forgotten: Forgotten): Promise<void> {
  const listed = await listAll(parts, todosPartition(circle.id));
  const needs = await listAll(parts, needsPartition(circle.id));
  for (const item of [...listed, ...needs]) await eraseIn(parts, item, forgotten);
}

/** An item that moves all the time is given up for now, and so is the job, which the next sweep begins again. */
const MOST_TRIES = 4;

/** One item without them, whatever else becomes of it meanwhile. Throws where it would not hold still. */
async function eraseIn(parts: Parts, item: Item, forgotten: Forgotten): Promise<void> {
  let found: Item | undefined = item;
  for (let tries = 0; tries < MOST_TRIES && found !== undefined; tries += 1) {
    const erased = withoutThem(found, forgotten);
    if (erased === undefined) return;
    const { status } = await parts.store.commit([{ change: 'put', item: erased }]);
    if (status === 'committed') return;
    [found] = await parts.store.load([item.key]);
  }
  if (found !== undefined) throw new Error('An item that names somebody who is to be forgotten moved each time.');
}

/** Nothing where an item does not name them. */
function withoutThem(item: Item, { member, number }: Forgotten): Item | undefined {
  const isTheirs = (typed: string | undefined): boolean => Boolean(typed) && number?.endsWith(typed ?? '') === true;
  if (item.kind === 'todo') return isTheirs(item.typed) ? { ...item, typed: undefined } : undefined;
  if (item.kind !== 'need') return undefined;
  const nameless = withoutHelper(item, member);
  if (!isTheirs(item.forNumber) && !isThoughtOf(item, member) && nameless === item) return undefined;
  const forNumber = isTheirs(item.forNumber) ? undefined : item.forNumber;
  return { ...nameless, forNumber, considered: without(item, member) };
}

/** Who has a need in hand gives it back as they leave. */
const withoutHelper = (need: Need, member: string): Need => withoutName(withoutUsual(need, member), member);

const withoutUsual = (need: Need, member: string): Need =>
  need.repeats?.usual?.helper === member ? { ...need, repeats: { ...need.repeats, usual: undefined } } : need;

const withoutName = (need: Need, member: string): Need =>
  need.status === 'done' && need.helper === member && need.helperName !== undefined
    ? { ...need, helperName: undefined }
    : need;

const isThoughtOf = ({ considered }: Need, member: string): boolean =>
  considered?.helpers.some(({ who }) => who === member) === true;

const without = ({ considered }: Need, member: string): Need['considered'] =>
  considered && { ...considered, helpers: considered.helpers.filter(({ who }) => who !== member) };

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
