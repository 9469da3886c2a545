import type { Circle } from '../../core/model/circle.ts';
import type { Considered } from '../../core/model/considered.ts';
import { type EventName, type HotlineEvent, readEvent } from '../../core/model/events.ts';
import type { Helper } from '../../core/model/helper.ts';
import type { Item } from '../../core/model/item.ts';
import type { Need } from '../../core/model/need.ts';
import type { Cause } from '../../core/model/trace.ts';
import { consideredTold } from './considered.ts';
import { eventWords } from './events.ts';
import { outboxTold } from './outbox.ts';
import type { Changed, Seen, Told } from './told.ts';

/** One commit: what changed in it, and when. */
export type Commit = { readonly changes: readonly Changed[]; readonly circle: Circle; readonly at: Date };

/** Events that are told by what was considered. */
const TOLD_BY_THE_LOOK: readonly EventName[] = ['asked'];

/** What the hotline did in one commit, in order: what happened, who was thought of, what is held back. */
export function storyOf({ changes, circle, at }: Commit): readonly Told[] {
  const after = changes.flatMap((change) => change.after ?? []);
  const looks = changes.flatMap(({ before, after: now }) => lookIn(before, now));
  const looked = new Set(looks.map(({ need }) => need.number));
  const events = after.filter((item): item is Cause => item.kind === 'cause').flatMap((cause) => cause.events);
  const told = events
    .map(readEvent)
    .filter((event) => event !== undefined)
    .filter(({ name, parts }) => !(TOLD_BY_THE_LOOK.includes(name) && 'number' in parts && looked.has(parts.number)));
  return [
    ...told.map((event) => eventTold(event, { changes, circle, at })),
    ...looks.map(({ need, considered }) => consideredTold(need, considered, circle.zone)),
    ...changes.flatMap(({ before, after: now }) =>
      now?.kind === 'outbox' ? (outboxTold({ before, after: now, circle, at }) ?? []) : [],
    ),
  ];
}

function eventTold(event: HotlineEvent, commit: Commit): Told {
  const number = 'number' in event.parts ? event.parts.number : null;
  const { about, words } = eventWords(event);
  return { about, need: number, words: (nameOf) => words(seenIn(commit, number, nameOf)) };
}

function seenIn({ changes, circle, at }: Commit, number: number | null, nameOf: Seen['nameOf']): Seen {
  const actor = actorIn(changes);
  const isIt = (item: Item | undefined): item is Need => item?.kind === 'need' && item.number === number;
  return {
    circle,
    at,
    nameOf,
    actor,
    before: changes.map((change) => change.before).find(isIt),
    need: changes.map((change) => change.after).find(isIt),
    helper: changes
      .map((change) => change.after)
      .find((item): item is Helper => item?.kind === 'helper' && item.id === actor),
  };
}

/** Whose text or call it was: their answer is in the same commit. Else whose record changed. */
function actorIn(changes: readonly Changed[]): string | undefined {
  const items = changes.flatMap(({ after }) => after ?? []);
  const answered = items.find(({ kind }) => kind === 'answer' || kind === 'call-step' || kind === 'call');
  if (answered) return decodeURIComponent(answered.key.partition.split('#').at(-1) ?? '');
  return items.find((item) => item.kind === 'member' || item.kind === 'helper')?.id;
}

/** A look for helpers, unless it is the one before, of which somebody was erased, or came out as that. */
function lookIn(
  before: Item | undefined,
  after: Item | undefined,
): readonly { readonly need: Need; readonly considered: Considered }[] {
  if (after?.kind !== 'need' || after.considered === undefined) return [];
  const was = before?.kind === 'need' ? before.considered : undefined;
  return isSame(was, after.considered) ? [] : [{ need: after, considered: after.considered }];
}

function isSame(one: Considered | undefined, other: Considered): boolean {
  const heart = ({ helpers, more, unasked }: Considered): string =>
    JSON.stringify([helpers.map((each) => JSON.stringify(Object.entries(each).sort())).sort(), more, unasked]);
  return one !== undefined && (one.at === other.at || heart(one) === heart(other));
}
