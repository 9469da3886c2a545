import type { Circle } from '../core/model/circle.ts';
import type { OutboxItem } from '../core/model/outbox.ts';
import { iso, minutesLater } from '../core/scene/times.ts';
import { FEED_MINUTES } from './commit-decision.ts';
import { endOurCall } from './end-our-call.ts';
import type { Parts } from './ports.ts';

/**
 * Makes a text that is due again ready for the change feed: its wait is over, its event was lost, or the process that
 * claimed it has died. In the last case it may have been made, so it is looked up before another try. A call whose end
 * nobody reported is one that nobody answered.
 */
export async function outboxDue(parts: Parts, circle: Circle, due: OutboxItem): Promise<void> {
  const [item] = await parts.store.load([due.key]);
  if (item?.kind !== 'outbox' || !item.dueAt || item.dueAt > iso(parts.now())) return;
  if (item.via === 'call' && item.status === 'sent') {
    await endOurCall(parts, circle, { item, end: { sid: item.sid, result: 'no-answer' } });
    return;
  }
  const ready = madeReady(parts, item);
  if (ready) await parts.store.commit([{ change: 'put', item: ready }]);
}

function madeReady(parts: Parts, item: OutboxItem): OutboxItem | undefined {
  const ready: OutboxItem = { ...item, status: 'ready', dueAt: iso(minutesLater(parts.now(), FEED_MINUTES)) };
  switch (item.status) {
    case 'ready':
    case 'waiting':
    case 'unknown':
      return ready;
    case 'sending':
      return { ...ready, lookSince: item.lookSince ?? item.claimedAt };
    case 'sent':
    case 'failed':
    case 'dropped':
      return { ...item, dueAt: undefined };
    default:
      return item.status satisfies never;
  }
}
