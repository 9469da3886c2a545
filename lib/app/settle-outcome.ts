import type { OutboxItem } from '../core/model/outbox.ts';
import { hoursLater, iso, minutesLater } from '../core/scene/times.ts';
import {
  backOff,
  byCall,
  ended,
  LOOK_AFTER_MINUTES,
  MOST_ATTEMPTS,
  REDELIVER_HOURS,
  waitUntil,
} from '../core/sending/outcome.ts';
import { pauseSending } from './pause-sending.ts';
import { actOnTrouble, troubleIn } from './person-trouble.ts';
import type { Advice, FoundText, Parts, SendOutcome } from './ports.ts';
import { type Claimed, type SendingParts, wayOut } from './way-out.ts';

/**
 * Hands a claimed text or call to the phone company and marks what came of it. Where an earlier try may have made it, it is
 * looked up first: there is no idempotency key.
 */
export async function settleOutcome(parts: SendingParts, claimed: Claimed): Promise<void> {
  const { item } = claimed;
  const way = wayOut(parts, claimed);
  if (item.lookSince) {
    const found = await lookUp(parts, claimed);
    if (found === 'cannot-look') return mark(parts, claimed, unknownAgain(parts, item));
    if (found) return mark(parts, claimed, way.made(found.sid));
  }
  return settle(parts, claimed, await way.send());
}

async function lookUp(parts: SendingParts, claimed: Claimed): Promise<FoundText | undefined | 'cannot-look'> {
  const { item } = claimed;
  const since = new Date(item.lookSince ?? item.createdAt);
  return wayOut(parts, claimed)
    .find(since)
    .catch(() => 'cannot-look' as const);
}

/** Still not known: wait again, and longer. The next try looks first, too. */
const unknownAgain = (parts: Parts, item: OutboxItem): OutboxItem => ({
  ...item,
  status: 'unknown',
  lookSince: item.lookSince ?? item.claimedAt ?? item.createdAt,
  dueAt: later(backOff(item.attempts, parts.now(), parts.random()), iso(minutesLater(parts.now(), LOOK_AFTER_MINUTES))),
});

const later = (a: string, b: string): string => (a > b ? a : b);

async function settle(parts: SendingParts, claimed: Claimed, outcome: SendOutcome): Promise<void> {
  const { circle, item } = claimed;
  const way = wayOut(parts, claimed);
  switch (outcome.outcome) {
    case 'made':
      parts.log({ code: way.code, circle: circle.id });
      return mark(parts, claimed, way.made(outcome.sid));
    case 'unknown':
      parts.log({ code: 'send-unknown', circle: circle.id });
      if (item.attempts >= MOST_ATTEMPTS) return giveUp(parts, claimed, undefined);
      return mark(parts, claimed, unknownAgain(parts, item));
    case 'not-reached':
      return retry(parts, claimed, outcome.code);
    case 'refused':
      parts.log({ code: 'send-refused', circle: circle.id, numbers: { code: outcome.code ?? 0 } });
      return refused(parts, claimed, outcome);
    default:
      return outcome satisfies never;
  }
}

async function retry(parts: Parts, claimed: Claimed, code: number | undefined): Promise<void> {
  const { item } = claimed;
  if (item.attempts >= MOST_ATTEMPTS) return giveUp(parts, claimed, code);
  return mark(
    parts,
    claimed,
    waitUntil({ ...item, errorCode: code }, backOff(item.attempts, parts.now(), parts.random())),
  );
}

async function refused(
  parts: Parts,
  claimed: Claimed,
  { code, advice }: { readonly code: number | undefined; readonly advice: Advice },
): Promise<void> {
  const { circle, item } = claimed;
  const now = parts.now();
  const trouble = item.via === 'call' ? undefined : troubleIn(advice);
  if (trouble === 'opted-out') {
    const settled: OutboxItem = { ...ended(item, 'dropped', now), dropped: trouble, errorCode: code };
    return actOnTrouble(parts, { circle, item, trouble, settled });
  }
  if (trouble === 'landline') {
    const settled: OutboxItem = { ...byCall(item, parts.now()), errorCode: code };
    return actOnTrouble(parts, { circle, item, trouble, settled });
  }
  if (advice.pause) {
    const until = await pauseSending(parts, circle, code);
    return mark(parts, claimed, { ...waitUntil(item, until), attempts: item.attempts - 1, errorCode: code });
  }
  switch (advice.retry) {
    case 'backoff':
      return retry(parts, claimed, code);
    case 'check-then-retry':
      return mark(parts, claimed, unknownAgain(parts, item));
    case 'later-once':
      if (item.redelivered) return giveUp(parts, claimed, code);
      return mark(parts, claimed, { ...waitUntil(item, iso(hoursLater(now, REDELIVER_HOURS))), redelivered: true });
    case 'no':
    case 'after-change':
      return giveUp(parts, claimed, code);
    default:
      return advice.retry satisfies never;
  }
}

/** Silence is noticed: what will never arrive goes on the coordinators' list (promise 8). */
function giveUp(parts: Parts, { circle, item }: Claimed, code: number | undefined): Promise<void> {
  const settled: OutboxItem = { ...ended(item, 'failed', parts.now()), errorCode: code };
  const trouble = item.via === 'call' ? 'not-reached-by-call' : 'not-delivered';
  return actOnTrouble(parts, { circle, item, trouble, settled });
}

/** Marks the item unless a status callback was quicker and has marked it already. */
async function mark(parts: Parts, { item }: Claimed, marked: OutboxItem): Promise<void> {
  const { status } = await parts.store.commit([{ change: 'put', item: marked }]);
  if (status === 'committed') return;
  const [fresh] = await parts.store.load([item.key]);
  if (fresh?.kind !== 'outbox' || fresh.status === 'sent') return;
  if (fresh.status === 'sending' && fresh.attempts === item.attempts && fresh.via === item.via)
    await parts.store.commit([{ change: 'put', item: { ...marked, version: fresh.version } }]);
}
