import type { Circle } from '../core/model/circle.ts';
import type { Change } from '../core/model/item.ts';
import { memberKey, memberPartition, needKey, pauseKey, stopKey, tallyKey } from '../core/model/keys.ts';
import type { Member } from '../core/model/member.ts';
import type { OutboxItem, SendingPause, SentTally } from '../core/model/outbox.ts';
import type { Stop } from '../core/model/trace.ts';
import { askOf } from '../core/needs/asks.ts';
import { daysLater, iso, localDate, minutesLater } from '../core/scene/times.ts';
import { asksHelper, isOnThePhone, isRinging } from '../core/sending/after-call.ts';
import { gate, type Verdict, type Wire } from '../core/sending/gate.ts';
import { byCall, ended, waitUntil } from '../core/sending/outcome.ts';
import { memberId } from './identity.ts';
import { listAll } from './load-scene.ts';
import { passOn } from './pass-on.ts';
import type { Parts } from './ports.ts';
import { settleOutcome } from './settle-outcome.ts';
import type { SendingParts } from './way-out.ts';

const TRIES = 4;
/** A text claimed so long ago and not marked: its process has died. */
const CLAIM_MINUTES = 2;

/**
 * Sends one text, or makes one call, that the change feed says is ready: the gate, the claim, the phone company, the mark.
 * The claim is one conditional write with the opt-out check, so that an opt-out committed a moment earlier wins
 * (promise 4) and two senders never both send (promise 3).
 */
export async function sendOutbox(parts: SendingParts, item: OutboxItem): Promise<void> {
  const circle = parts.config.circles.find((each) => each.id === item.circle);
  if (!circle) throw new Error('an outbox item names a circle that is not configured');
  for (let tries = 0; tries < TRIES; tries += 1) {
    const wire = await atTheWire(parts, circle, item);
    if (wire?.item.status !== 'ready') return;
    const verdict = gate(wire);
    if (verdict.verdict !== 'send') {
      if (await keepBack(parts, wire, verdict)) return;
      continue;
    }
    const claimed = await claim(parts, wire);
    if (claimed) return settleOutcome(parts, { circle, item: claimed, number: wire.number ?? '' });
  }
  // Something else moves this item; it stays ready, and the schedule finds it by its due time.
}

type Loaded = Wire & { readonly tally: SentTally | undefined };

/** Everything the gate looks at, read a moment before the text would go. */
async function atTheWire(parts: Parts, circle: Circle, { key, member: id }: OutboxItem): Promise<Loaded | undefined> {
  const now = parts.now();
  const date = localDate(now, circle.zone);
  const [item, member, stop, pause, tally] = (await parts.store.load([
    key,
    memberKey(circle.id, id),
    stopKey(circle.id, id),
    pauseKey(circle.id),
    tallyKey(circle.id, id, date),
  ])) as [OutboxItem?, Member?, Stop?, SendingPause?, SentTally?];
  if (!item) return undefined;
  const ofCoordinator = coordinatorNumber(parts, circle, id);
  const number = member?.number ?? ofCoordinator;
  const coordinator = ofCoordinator !== undefined;
  const ringing = item.via === 'call' && (await phoneRings(parts, item));
  const askOver = item.via === 'call' && (await isAskOver(parts, item));
  const sentToday = tally?.count ?? 0;
  return { circle, now, item, number, member, stop, pause, tally, coordinator, sentToday, ringing, askOver };
}

/** An ask that was answered, or whose need somebody else has, rings nobody. */
async function isAskOver(parts: Parts, item: OutboxItem): Promise<boolean> {
  if (!asksHelper(item) || item.need === undefined) return false;
  const [need] = await parts.store.load([needKey(item.circle, item.need)]);
  return need?.kind !== 'need' || askOf(need, item.member)?.status !== 'waiting';
}

async function phoneRings(parts: Parts, { circle, member, id }: OutboxItem): Promise<boolean> {
  const now = parts.now();
  const owed = await listAll(parts, memberPartition(circle, member), 'outbox');
  if (owed.some((each) => each.kind === 'outbox' && each.id !== id && isRinging(each, now))) return true;
  const calls = await listAll(parts, memberPartition(circle, member), 'call#');
  return calls.some((each) => each.kind === 'call' && isOnThePhone(each, now));
}

/** Coordinators are texted from their first day on, before they ever wrote. */
const coordinatorNumber = (parts: Parts, circle: Circle, id: string): string | undefined =>
  circle.coordinators.find((each) => memberId(parts.config.idKey, circle.id, each.number) === id)?.number;

async function keepBack(
  parts: Parts,
  { item, now, circle }: Wire,
  verdict: Exclude<Verdict, { verdict: 'send' }>,
): Promise<boolean> {
  const kept = keptBack(item, verdict, now);
  const { status } = await parts.store.commit([{ change: 'put', item: kept }]);
  if (status === 'committed') {
    if (verdict.verdict === 'drop' && verdict.why === 'opted-out') await passOn(parts, circle, item);
    const code = verdict.verdict === 'drop' ? 'text-dropped' : 'text-held';
    const reason = verdict.verdict === 'by-call' ? 'by-call' : verdict.why;
    parts.log({ code, circle: circle.id, reason });
  }
  return status === 'committed';
}

function keptBack(item: OutboxItem, verdict: Exclude<Verdict, { verdict: 'send' }>, now: Date): OutboxItem {
  switch (verdict.verdict) {
    case 'drop':
      return { ...ended(item, 'dropped', now), dropped: verdict.why };
    case 'hold':
      return { ...waitUntil(item, verdict.until), waitsFor: verdict.why === 'ringing' ? 'line' : undefined };
    case 'by-call':
      return byCall(item, now);
    default:
      return verdict satisfies never;
  }
}

/** ready → sending, only while no opt-out stands; counted for the day on the first try. */
async function claim(parts: Parts, wire: Loaded): Promise<OutboxItem | undefined> {
  const { circle, item, now } = wire;
  const claimed: OutboxItem = {
    ...item,
    status: 'sending',
    waitsFor: undefined,
    attempts: item.attempts + 1,
    claimedAt: iso(now),
    dueAt: iso(minutesLater(now, CLAIM_MINUTES)),
  };
  const changes: readonly Change[] = [
    { change: 'put', item: claimed },
    { change: 'check', key: stopKey(circle.id, item.member), version: 0 },
    ...(item.claimedAt === undefined ? [tallied(wire)] : []),
  ];
  const { status } = await parts.store.commit(changes);
  return status === 'committed' ? { ...claimed, version: claimed.version + 1 } : undefined;
}

function tallied({ circle, item, now, tally }: Loaded): Change {
  const date = localDate(now, circle.zone);
  return {
    change: 'put',
    item: {
      kind: 'sent-tally',
      key: tallyKey(circle.id, item.member, date),
      version: tally?.version ?? 0,
      circle: circle.id,
      member: item.member,
      count: (tally?.count ?? 0) + 1,
      expiresAt: iso(daysLater(now, 2)),
    },
  };
}
