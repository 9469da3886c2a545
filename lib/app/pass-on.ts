import type { Circle } from '../core/model/circle.ts';
import type { Change } from '../core/model/item.ts';
import { outboxKey } from '../core/model/keys.ts';
import type { OutboxItem } from '../core/model/outbox.ts';
import { daysLater, iso, minutesLater } from '../core/scene/times.ts';
import { FEED_MINUTES } from './commit-decision.ts';
import { memberId, outboxId } from './identity.ts';
import type { Parts } from './ports.ts';

/** How a text for a coordinator that went on to the others is told from the first. */
const PASSED_ON = 'passed-on.';
/** So long a copy is known for certain: an item of the outbox is kept for three days after it was sent. */
const COPIES_KNOWN_DAYS = 2;
/** Sentences that ask a coordinator to act; their own needs and answers are their own. */
const DUTY: readonly string[] = ['handedOver', 'todo', 'askerBack', 'coveredAfterAll'];

/**
 * What was meant for a coordinator who cannot be reached (opted out, a number without texts, a text that never arrived)
 * goes to the others, once: nobody's danger or need may end at one dead phone (promise 8).
 */
export async function passOn(parts: Parts, circle: Circle, item: OutboxItem): Promise<void> {
  const forCoordinators = item.purpose.split('+').some((each) => DUTY.includes(each));
  if (item.body === '' || !forCoordinators || item.cause.startsWith(PASSED_ON)) return;
  const ids = circle.coordinators.map((each) => memberId(parts.config.idKey, circle.id, each.number));
  if (!ids.includes(item.member)) return;
  // The copies of the first failure are forgotten after three days; what failed then is not passed on again.
  if (item.earlierSids?.length && item.createdAt < iso(daysLater(parts.now(), -COPIES_KNOWN_DAYS))) return;
  for (const id of ids.filter((each) => each !== item.member)) {
    // A clash means that it was passed on before.
    await parts.store.commit([copyFor(parts, item, id)]);
  }
}

function copyFor(parts: Parts, item: OutboxItem, member: string): Change {
  const now = parts.now();
  const cause = `${PASSED_ON}${item.id}`;
  const id = outboxId(parts.config.idKey, cause, member);
  const copy: OutboxItem = {
    ...item,
    key: outboxKey(item.circle, member, id),
    version: 0,
    id,
    member,
    cause,
    status: 'ready',
    // The gate makes a call of it where this one has to be called.
    via: 'text',
    calls: undefined,
    createdAt: iso(now),
    attempts: 0,
    sid: undefined,
    earlierSids: undefined,
    delivery: undefined,
    errorCode: undefined,
    claimedAt: undefined,
    lookSince: undefined,
    redelivered: undefined,
    expiresAt: undefined,
    dueAt: iso(minutesLater(now, FEED_MINUTES)),
  };
  return { change: 'put', item: copy };
}
