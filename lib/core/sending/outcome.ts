import type { OutboxItem } from '../model/outbox.ts';
import { iso, minutesLater } from '../scene/times.ts';

/** An unknown outcome waits so long before it is looked up: time for the message, or its callback, to appear. */
export const LOOK_AFTER_MINUTES = 1;
/** After so many tries, most of a day, a text is given to a person. */
export const MOST_ATTEMPTS = 18;
/** When every text would fail the same way, nothing is sent for so long; then one is tried. */
export const PAUSE_MINUTES = 15;
/** A text whose first delivery failed for a passing reason is tried once more after so long (30003, 30008). */
export const REDELIVER_HOURS = 4;

/** Doubling from half a minute to two hours, with up to a quarter more so that texts do not march in step. */
export function backOff(attempts: number, now: Date, random: number): string {
  const minutes = Math.min(0.5 * 2 ** Math.max(0, attempts - 1), 120);
  return iso(minutesLater(now, minutes * (1 + random / 4)));
}

export const waitUntil = (item: OutboxItem, dueAt: string): OutboxItem => ({
  ...item,
  status: 'waiting',
  waitsFor: undefined,
  dueAt,
});

/** What texts cannot bring is said in a call: as good as new, and due at once. */
export const byCall = (item: OutboxItem, now: Date): OutboxItem => ({
  ...item,
  via: 'call',
  status: 'ready',
  attempts: 0,
  sid: undefined,
  delivery: undefined,
  lookSince: undefined,
  expiresAt: undefined,
  dueAt: iso(minutesLater(now, 2)),
});

/** A call whose end was never reported is taken for one that nobody answered after so long. */
const CALL_MINUTES = 10;

/** A phone rings, or soon will. Its end is reported; should the report be lost, the schedule looks. */
export const rings = (item: OutboxItem, sid: string | undefined, now: Date): OutboxItem => ({
  ...item,
  status: 'sent',
  sid,
  calls: (item.calls ?? 0) + 1,
  delivery: 'queued',
  lookSince: undefined,
  dueAt: iso(minutesLater(now, CALL_MINUTES)),
});

/** How long a text is kept after its end: long enough for a late callback. */
const KEEP_DAYS = 3;

/** A text whose life is over: its words go at once, the rest soon (promise 10). */
export const ended = (item: OutboxItem, status: 'failed' | 'dropped', now: Date): OutboxItem => ({
  ...item,
  status,
  body: '',
  say: [],
  dueAt: undefined,
  expiresAt: iso(minutesLater(now, KEEP_DAYS * 24 * 60)),
});

/** Handed over: the words stay until the carrier has said the last word, a day at most. */
export const sent = (item: OutboxItem, sid: string | undefined, now: Date): OutboxItem => ({
  ...item,
  status: 'sent',
  sid: sid ?? item.sid,
  delivery: item.delivery ?? 'queued',
  dueAt: undefined,
  expiresAt: iso(minutesLater(now, KEEP_DAYS * 24 * 60)),
});
