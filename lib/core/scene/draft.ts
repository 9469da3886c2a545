import type { Language } from '../model/circle.ts';
import type { EventText } from '../model/events.ts';
import type { Helper } from '../model/helper.ts';
import type { Change, Item, Key } from '../model/item.ts';
import { helperKey } from '../model/keys.ts';
import type { Need } from '../model/need.ts';
import type { Weight } from '../model/outbox.ts';
import { markedForRoster } from '../roster/mark.ts';
import type { Say } from './say.ts';
import type { Scene } from './scene.ts';

/** A text or call owed to somebody else, before it has words. */
export type Owed = {
  readonly to: string;
  readonly language: Language;
  readonly say: Say;
  readonly weight: Weight;
  readonly need?: number | undefined;
  /** It can only be heard: the person is called. */
  readonly via?: 'call' | undefined;
  /** After this ISO time it would only confuse. */
  readonly uselessAfter?: string | undefined;
};

/** What was decided: the only thing that leaves the core. */
export type Decision = {
  readonly changes: readonly Change[];
  /** To the person who wrote, in order. */
  readonly say: readonly Say[];
  readonly owed: readonly Owed[];
  /** What happened: `need-recorded 27` (model/events.ts). */
  readonly events: readonly EventText[];
  /** How many of the scene's free numbers were taken. */
  readonly numbersTaken: number;
};

/**
 * A decision in the making. It lives inside one pure call: functions of the core add to it, `decisionOf` closes it.
 * Reading goes through it, so that a later step sees what an earlier one changed.
 */
export type Draft<S extends Scene = Scene> = {
  readonly scene: S;
  readonly changed: Map<string, Item>;
  readonly removed: Map<string, { readonly key: Key; readonly version: number }>;
  readonly say: Say[];
  readonly owed: Owed[];
  readonly events: EventText[];
  taken: number;
};

export const newDraft = <S extends Scene>(scene: S): Draft<S> => ({
  scene,
  changed: new Map(),
  removed: new Map(),
  say: [],
  owed: [],
  events: [],
  taken: 0,
});

const name = (key: Key): string => `${key.partition} ${key.sort}`;

export const put = (draft: Draft, item: Item): void => {
  draft.changed.set(name(item.key), item);
};

export const remove = (draft: Draft, item: Item): void => {
  draft.changed.delete(name(item.key));
  if (item.version > 0) draft.removed.set(name(item.key), { key: item.key, version: item.version });
};

/** The item as it stands now in this decision. */
const current = <T extends Item>(draft: Draft, loaded: T): T =>
  (draft.changed.get(name(loaded.key)) as T | undefined) ?? loaded;

export const needOf = (draft: Draft, number: number): Need | undefined => {
  const loaded = draft.scene.needs.get(number);
  return loaded && current(draft, loaded);
};

export const helperOf = (draft: Draft, id: string): Helper | undefined => {
  const loaded = draft.scene.helpers.get(id);
  if (loaded) return current(draft, loaded);
  const made = draft.changed.get(name(helperKey(draft.scene.circle.id, id)));
  return made?.kind === 'helper' ? made : undefined;
};

/** Changes a helper if there is one; nobody else's decision may bring a helper into being. */
export const changeHelper = (draft: Draft, id: string, change: (helper: Helper) => Partial<Helper>): void => {
  const helper = helperOf(draft, id);
  if (helper) put(draft, { ...helper, ...change(helper) });
};

export const say = (draft: Draft, ...sentences: readonly Say[]): void => {
  draft.say.push(...sentences);
};

export const owe = (draft: Draft, owed: Owed): void => {
  draft.owed.push(owed);
};

export const record = (draft: Draft, event: EventText): void => {
  draft.events.push(event);
};

/** Takes the next free short number. The app makes sure that there are enough. */
export const takeNumber = (draft: Draft): number => {
  const number = draft.scene.freeNumbers[draft.taken];
  draft.taken += 1;
  if (number === undefined) throw new Error('no free number was loaded');
  return number;
};

const asStored = (draft: Draft, item: Item): Item =>
  item.kind === 'helper' ? markedForRoster(item, draft.scene) : item;

export const decisionOf = (draft: Draft): Decision => ({
  changes: [
    ...[...draft.changed.values()].map((item): Change => ({ change: 'put', item: asStored(draft, item) })),
    ...[...draft.removed.values()].map((each): Change => ({ change: 'delete', ...each })),
  ],
  say: draft.say,
  owed: draft.owed,
  events: draft.events,
  numbersTaken: draft.taken,
});
