import type { Need } from '../model/need.ts';
import type { OutboxItem } from '../model/outbox.ts';
import { asksWaiting, type Covered, isCovered, jobs, liveNeeds } from '../scene/person.ts';
import { asksHelper } from '../sending/after-call.ts';
import type { CallTurn } from './call-turn.ts';

/** Something of a caller's that a key can be pressed about. */
export type Mine =
  | { readonly mine: 'message'; readonly item: OutboxItem }
  | { readonly mine: 'ask'; readonly need: Need }
  /** A job whose time the asker wants to change. */
  | { readonly mine: 'time'; readonly need: Covered }
  | { readonly mine: 'job'; readonly need: Covered }
  /** A need of theirs: did it happen? */
  | { readonly mine: 'follow'; readonly need: Covered }
  | { readonly mine: 'need'; readonly need: Need };

/** All that is theirs: what waits for an answer first, then what they do for others, then their needs, soonest first. */
export function minesOf(turn: CallTurn): readonly Mine[] {
  const soonest = [...liveNeeds(turn)].sort((a, b) => sooner(a).localeCompare(sooner(b)));
  return [
    ...messagesLeft(turn).map((item): Mine => ({ mine: 'message', item })),
    ...asksWaiting(turn).map((need): Mine => ({ mine: 'ask', need })),
    ...jobs(turn).map((need): Mine => ({ mine: need.newTime ? 'time' : 'job', need })),
    ...soonest.map((need): Mine => (isFollowed(need) ? { mine: 'follow', need } : { mine: 'need', need })),
  ];
}

/** Which one it is, and how it stood when it was named: `ask 27 2026-11-24 09:00`. */
export function nameOf(mine: Mine | undefined): string {
  if (mine === undefined) return 'none';
  if (mine.mine === 'message') return `message ${mine.item.id}`;
  const { number, wanted } = mine.need;
  const when = mine.mine === 'time' ? mine.need.newTime?.wanted : wanted;
  return [mine.mine, number, when?.date, when?.time].filter(Boolean).join(' ');
}

const isFollowed = (need: Need): need is Covered => isCovered(need) && need.followUpAsked !== undefined;

/** A need without a day comes after those with one, the newest first among them. */
const sooner = ({ wanted, openedAt }: Need): string =>
  wanted?.date ? `0 ${wanted.date} ${wanted.time ?? '24:00'}` : `1 ${9e15 - Date.parse(openedAt)}`;

/** Calls that are owed and not heard; what asks or what a menu tells anyway is not among them. */
const messagesLeft = (turn: CallTurn): readonly OutboxItem[] =>
  turn.scene.messages.filter((item) => !asksHelper(item) && !isHeard(turn, item) && mayHear(turn, item));

/** What coordinators are told of others: names, words, typed numbers, recordings. */
const OF_OTHERS: readonly string[] = ['theirWords', 'todo', 'handedOver', 'timeOpen', 'askerBack', 'digest', 'list'];

/** That is said on the phone which we rang, never to whoever calls with its number: a caller's number proves little (faults C10). */
const mayHear = ({ call }: CallTurn, item: OutboxItem): boolean =>
  call.way === 'ours' || !item.say.some(({ sentence }) => OF_OTHERS.includes(sentence));

/** Asks that we rang for in vain and that are over by now. */
export const missedAsks = (turn: CallTurn): readonly OutboxItem[] => {
  const waiting = new Set(asksWaiting(turn).map(({ number }) => number));
  return turn.scene.messages.filter(
    (item) => asksHelper(item) && !waiting.has(item.need ?? 0) && (item.calls ?? 0) > 0 && !isHeard(turn, item),
  );
};

const isHeard = (turn: CallTurn, item: OutboxItem): boolean => {
  const now = turn.changed.get(`${item.key.partition} ${item.key.sort}`);
  return now?.kind === 'outbox' && now.delivery === 'delivered';
};
