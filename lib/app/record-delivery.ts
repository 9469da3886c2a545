import { outboxKey } from '../core/model/keys.ts';
import type { Delivery, OutboxItem } from '../core/model/outbox.ts';
import { hoursLater, iso } from '../core/scene/times.ts';
import { failed, isAbout, isDelivery, movesForward } from '../core/sending/delivery.ts';
import { backOff, byCall, ended, MOST_ATTEMPTS, REDELIVER_HOURS, sent, waitUntil } from '../core/sending/outcome.ts';
import { memberId } from './identity.ts';
import { pauseSending } from './pause-sending.ts';
import { actOnTrouble, troubleIn } from './person-trouble.ts';
import type { Advice, DeliveryReport, Parts } from './ports.ts';

const TRIES = 4;

/**
 * Records what became of a text. Status only moves forward; a report may come before our own mark, twice, out of order,
 * or for a text that is gone, and changes nothing then.
 */
export async function recordDelivery(parts: Parts, report: DeliveryReport): Promise<void> {
  const { circle } = report;
  const key = outboxKey(circle.id, memberId(parts.config.idKey, circle.id, report.to), report.id);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [item] = await parts.store.load([key]);
    if (item?.kind !== 'outbox') return parts.log({ code: 'delivery-unknown', circle: circle.id });
    if (await recordOn(parts, report, item)) return parts.log({ code: 'delivery-recorded', circle: circle.id });
  }
  throw new Error('a delivery report could not be recorded');
}

async function recordOn(parts: Parts, report: DeliveryReport, item: OutboxItem): Promise<boolean> {
  const { status, sid } = report;
  // What became of the text that a call was made of is old.
  if (item.via === 'call') return true;
  if (!isDelivery(status) || !isAbout(item, sid) || !movesForward(item, status)) return true;
  const marked = { ...sent(item, sid, parts.now()), delivery: status, errorCode: report.errorCode };
  if (failed(status)) return recordFailure(parts, report, { item, marked });
  const done: OutboxItem = status === 'delivered' ? { ...marked, body: '', say: [] } : marked;
  return commit(parts, done);
}

const commit = async (parts: Parts, item: OutboxItem): Promise<boolean> =>
  (await parts.store.commit([{ change: 'put', item }])).status === 'committed';

type Failure = { readonly item: OutboxItem; readonly marked: OutboxItem };

async function recordFailure(parts: Parts, report: DeliveryReport, { item, marked }: Failure): Promise<boolean> {
  const { circle } = report;
  const advice = report.advice ?? UNKNOWN_FAILURE;
  const trouble = troubleIn(advice);
  const again = tryAgainAt(parts, item, { advice, sid: report.sid });
  if (advice.pause) await pauseSending(parts, circle, report.errorCode);
  if (again && trouble !== 'opted-out' && trouble !== 'landline') {
    return commit(parts, again);
  }
  const settled: OutboxItem =
    trouble === 'landline' ? byCall(marked, parts.now()) : endedAs(parts, marked, report.status);
  await actOnTrouble(parts, { circle, item, trouble: trouble ?? 'not-delivered', settled });
  return true;
}

/** What the carrier could not say why: no blind repeat, a person sees it. */
const UNKNOWN_FAILURE: Advice = { retry: 'no', person: 'none', alert: false, pause: false };

const endedAs = (parts: Parts, item: OutboxItem, delivery: string): OutboxItem => ({
  ...ended(item, 'failed', parts.now()),
  delivery: delivery as Delivery,
});

function tryAgainAt(
  parts: Parts,
  item: OutboxItem,
  { advice, sid }: { readonly advice: Advice; readonly sid: string },
): OutboxItem | undefined {
  const now = parts.now();
  if (advice.retry === 'later-once' && !item.redelivered) {
    return { ...waitUntil(item, iso(hoursLater(now, REDELIVER_HOURS))), ...fresh(item, sid), redelivered: true };
  }
  if (advice.retry === 'backoff' && item.attempts < MOST_ATTEMPTS) {
    return { ...waitUntil(item, backOff(item.attempts + 4, now, parts.random())), ...fresh(item, sid) };
  }
  return undefined;
}

/** A second try is a new text with a state of its own. */
const fresh = (item: OutboxItem, sid: string): Partial<OutboxItem> => ({
  sid: undefined,
  earlierSids: [...(item.earlierSids ?? []), sid].slice(-5),
  delivery: undefined,
  lookSince: undefined,
  expiresAt: undefined,
});
