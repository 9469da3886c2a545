import type { Circle } from '../core/model/circle.ts';
import type { Helper } from '../core/model/helper.ts';
import type { Item, Key } from '../core/model/item.ts';
import type { Duty } from '../core/model/job.ts';
import {
  dutyKey,
  helperKey,
  memberKey,
  memberPartition,
  needKey,
  needsPartition,
  stopKey,
  todoKey,
  todosPartition,
} from '../core/model/keys.ts';
import type { Member } from '../core/model/member.ts';
import type { Need } from '../core/model/need.ts';
import type { OutboxItem } from '../core/model/outbox.ts';
import type { Stop, Todo } from '../core/model/trace.ts';
import type { PersonalScene, Scene } from '../core/scene/scene.ts';
import { colleagues, memberId } from './identity.ts';
import type { Parts } from './ports.ts';

/** So many past asks are looked at for a late YES. */
const PAST_ASKS_READ = 3;

export type Who = { readonly circle: Circle; readonly id: string; readonly number: string };

/** What else the input may touch, beyond the person's own. */
export type Touches = {
  readonly references: readonly number[];
  /** A coordinator asked for the whole list. */
  readonly everything: boolean;
  /** A coordinator asks why: those who were thought of for the named needs are wanted, too. */
  readonly why?: boolean | undefined;
};

const NOTHING_ELSE: Touches = { references: [], everything: false };

/**
 * Loads what one person's input may look at or change: first the person, then the needs that are theirs or named, then
 * the helpers in those needs. Three strongly consistent reads, whatever the history.
 */
export async function loadPersonalScene(parts: Parts, who: Who, touches = NOTHING_ELSE): Promise<PersonalScene> {
  const { circle, id } = who;
  const [member, helper, stop, duty] = (await parts.store.load([
    memberKey(circle.id, id),
    helperKey(circle.id, id),
    stopKey(circle.id, id),
    dutyKey(circle.id),
  ])) as [Member?, Helper?, Stop?, Duty?];
  const coordinators = colleagues(parts.config.idKey, circle, duty?.coordinator);
  const colleague = coordinators.find((each) => each.id === id);
  const found = await loadNumbers(parts, circle, {
    numbers: numbersOf(member, helper, touches.references),
    todos: colleague ? touches.references : [],
    everything: colleague !== undefined && touches.everything,
  });
  const also = colleague && touches.why ? thoughtOf(touches.references, found.needs) : [];
  const helpers = await loadHelpers(parts, circle, found.needs, also);
  const mayPlay = colleague !== undefined && (touches.everything || touches.references.length > 0);
  return {
    circle,
    now: parts.now(),
    coordinators,
    playing: mayPlay ? await playingTo(parts, who) : undefined,
    dutyVersion: duty?.version ?? 0,
    needs: found.needs,
    todos: found.todos,
    helpers: helper ? new Map([...helpers, [id, helper]]) : helpers,
    freeNumbers: [],
    self: { id, number: who.number, member, stop, colleague },
  };
}

/** Everybody who was asked about these needs, or looked at for them. */
const thoughtOf = (numbers: readonly number[], needs: ReadonlyMap<number, Need>): readonly string[] =>
  numbers.flatMap((number) => {
    const { asks, considered } = needs.get(number) ?? { asks: [] };
    return [...asks.map(({ helper }) => helper), ...(considered?.helpers ?? []).map(({ who }) => who)];
  });

/** A call that is to play recorded words to this coordinator and has not been heard; one that cannot wait first. */
async function playingTo(parts: Parts, { circle, id }: Who): Promise<OutboxItem | undefined> {
  const owed = await listAll(parts, memberPartition(circle.id, id), 'outbox');
  const playing = owed
    .filter((item): item is OutboxItem => item.kind === 'outbox' && item.via === 'call')
    .filter(({ delivery, say }) => delivery !== 'delivered' && say.some(({ sentence }) => sentence === 'theirWords'));
  return playing.find(({ weight }) => weight === 'pressing') ?? playing[0];
}

/** Loads what one need's turn in the schedule may touch: the need and the helpers in it or chosen for it. */
export async function loadNeedScene(
  parts: Parts,
  circle: Circle,
  what: { readonly number: number; readonly helpers: readonly string[] },
): Promise<Scene> {
  const [need, duty] = (await parts.store.load([needKey(circle.id, what.number), dutyKey(circle.id)])) as [
    Need?,
    Duty?,
  ];
  const needs = new Map(need ? [[need.number, need]] : []);
  return {
    circle,
    now: parts.now(),
    coordinators: colleagues(parts.config.idKey, circle, duty?.coordinator),
    dutyVersion: duty?.version ?? 0,
    needs,
    todos: new Map(),
    helpers: await loadHelpers(parts, circle, needs, what.helpers),
    freeNumbers: [],
  };
}

/** Everything open in a circle, for the digest. Reads the needs of the last thirty days once a day, not once a minute. */
export async function loadCircleScene(parts: Parts, circle: Circle): Promise<Scene> {
  const [duty] = (await parts.store.load([dutyKey(circle.id)])) as [Duty?];
  const found = await loadNumbers(parts, circle, { numbers: [], todos: [], everything: true });
  return {
    circle,
    now: parts.now(),
    coordinators: colleagues(parts.config.idKey, circle, duty?.coordinator),
    dutyVersion: duty?.version ?? 0,
    ...found,
    helpers: new Map(),
    freeNumbers: [],
  };
}

function numbersOf(
  member: Member | undefined,
  helper: Helper | undefined,
  references: readonly number[],
): readonly number[] {
  const past = (helper?.past ?? []).slice(-PAST_ASKS_READ);
  return [
    ...new Set([...(member?.needs ?? []), ...(helper?.asks ?? []), ...(helper?.jobs ?? []), ...past, ...references]),
  ].filter((number) => Number.isSafeInteger(number) && number > 0 && number < 1_000_000);
}

async function loadNumbers(
  parts: Parts,
  circle: Circle,
  want: { readonly numbers: readonly number[]; readonly todos: readonly number[]; readonly everything: boolean },
): Promise<Pick<Scene, 'needs' | 'todos'>> {
  const found = want.everything
    ? [...(await listAll(parts, needsPartition(circle.id))), ...(await listAll(parts, todosPartition(circle.id)))]
    : await loadIfAny(parts, [
        ...want.numbers.map((number) => needKey(circle.id, number)),
        ...want.todos.map((number) => todoKey(circle.id, number)),
      ]);
  const needs = found.filter((item): item is Need => item?.kind === 'need');
  const todos = found.filter((item): item is Todo => item?.kind === 'todo' && !item.closedAt);
  return {
    needs: new Map(needs.map((need) => [need.number, need])),
    todos: new Map(todos.map((todo) => [todo.number, todo])),
  };
}

async function loadHelpers(
  parts: Parts,
  circle: Circle,
  needs: ReadonlyMap<number, Need>,
  also: readonly string[] = [],
): Promise<ReadonlyMap<string, Helper>> {
  const involved = [...needs.values()].flatMap((need) => [
    ...need.asks.filter((ask) => ask.status === 'waiting').map((ask) => ask.helper),
    ...(need.status === 'covered' || need.status === 'done' ? (need.helper ? [need.helper] : []) : []),
  ]);
  const ids = [...new Set([...involved, ...also])];
  const found = await loadIfAny(
    parts,
    ids.map((id) => helperKey(circle.id, id)),
  );
  const helpers = found.filter((item): item is Helper => item?.kind === 'helper');
  return new Map(helpers.map((helper) => [helper.id, helper]));
}

/** The scene with one more helper in it, where there is such a helper. */
export async function withHelper<S extends Scene>(parts: Parts, scene: S, id: string | undefined): Promise<S> {
  if (id === undefined || scene.helpers.has(id)) return scene;
  const [helper] = await parts.store.load([helperKey(scene.circle.id, id)]);
  return helper?.kind === 'helper' ? { ...scene, helpers: new Map([...scene.helpers, [id, helper]]) } : scene;
}

const loadIfAny = async (parts: Parts, keys: readonly Key[]): Promise<readonly (Item | undefined)[]> =>
  keys.length === 0 ? [] : parts.store.load(keys);

/** All items of a partition, page by page. */
export async function listAll(parts: Pick<Parts, 'store'>, partition: string, prefix = ''): Promise<readonly Item[]> {
  const items: Item[] = [];
  let after: string | undefined;
  do {
    const page = await parts.store.list({ index: 'partition', partition, prefix, ...(after ? { after } : {}) });
    items.push(...page.items);
    after = page.next;
  } while (after);
  return items;
}

export const whoIs = (parts: Parts, circle: Circle, number: string): Who => ({
  circle,
  number,
  id: memberId(parts.config.idKey, circle.id, number),
});
