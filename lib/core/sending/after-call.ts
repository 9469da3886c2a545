import type { Call } from '../model/call.ts';
import type { Circle } from '../model/circle.ts';
import type { OutboxItem } from '../model/outbox.ts';
import { iso, minutesLater, nextWaking } from '../scene/times.ts';
import { isAbout } from './delivery.ts';
import { ended, waitUntil } from './outcome.ts';

/** How a call of ours ended. */
export type CallEnd = {
  readonly sid: string | undefined;
  readonly result: 'completed' | 'busy' | 'no-answer' | 'failed' | 'canceled';
};

/** What follows: the item as it is from now on, and whether a person must see to it. */
export type AfterCall = { readonly item: OutboxItem; readonly tell: boolean };

/** A call, and then one more. */
const MOST_CALLS = 2;
/** Minutes until the second call. */
const AGAIN = { pressing: 5, reply: 20, ordinary: 20 } as const;

/** A phone rings for this item now, or may, or somebody has picked up and has not pressed a key yet. */
export const isRinging = (item: OutboxItem, now: Date): boolean =>
  item.via === 'call' &&
  item.delivery !== 'delivered' &&
  (item.status === 'sending' || item.status === 'sent' || item.status === 'unknown') &&
  (item.dueAt ?? '') > iso(now);

/** So long a call is taken to go on when nobody has reported its end. */
const ON_THE_PHONE_MINUTES = 15;

/** Somebody is on the phone with us: another call would only hear that the line is busy. */
export const isOnThePhone = ({ endedAt, startedAt }: Call, now: Date): boolean =>
  endedAt === undefined && startedAt > iso(minutesLater(now, -ON_THE_PHONE_MINUTES));

/** It asks a helper about a need: whoever does not answer is simply not counted on. */
export const asksHelper = ({ purpose }: OutboxItem): boolean => purpose.split('+').includes('askHelper');

/**
 * A call of ours is over. Only a pressed key counts as heard: a machine, a busy line and silence are the same, counted and
 * never an answer. One more try within waking hours, then a person sees to it; an ask simply runs out, and a dead number
 * is a person's matter at once. Nothing when this call's end is known already, or is not this item's.
 */
export function afterCall(
  circle: Circle,
  item: OutboxItem,
  { end, now }: { end: CallEnd; now: Date },
): AfterCall | undefined {
  const over = item.delivery === 'delivered' || item.status === 'failed' || item.status === 'dropped';
  if (item.via !== 'call' || over || (end.sid !== undefined && !isAbout(item, end.sid))) return undefined;
  const known = counted(item, end.sid);
  if (end.result === 'failed') return { item: ended(known, 'failed', now), tell: true };
  const again = secondTry(circle, known, now);
  if (again) return { item: again, tell: false };
  return { item: ended(known, 'failed', now), tell: !asksHelper(item) && !isUseless(item, now) };
}

/** The call as made and over: its report may have been quicker than our own mark. */
function counted(item: OutboxItem, sid: string | undefined): OutboxItem {
  const marked = item.status === 'sent';
  return {
    ...item,
    calls: (item.calls ?? 0) + (marked ? 0 : 1),
    sid: undefined,
    earlierSids: [...(item.earlierSids ?? []), ...(sid === undefined ? [] : [sid])].slice(-5),
    delivery: undefined,
    lookSince: undefined,
  };
}

function secondTry(circle: Circle, item: OutboxItem, now: Date): OutboxItem | undefined {
  if ((item.calls ?? 0) >= MOST_CALLS) return undefined;
  const soon = minutesLater(now, AGAIN[item.weight]);
  const at = item.weight === 'pressing' ? soon : nextWaking(circle, soon);
  return isUseless(item, at) ? undefined : waitUntil(item, iso(at));
}

const isUseless = ({ uselessAfter }: OutboxItem, at: Date): boolean =>
  uselessAfter !== undefined && uselessAfter <= iso(at);
