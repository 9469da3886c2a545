import { hangUp } from '../core/calls/hang-up.ts';
import { listeningAt } from '../core/calls/listened.ts';
import { heardIn } from '../core/calls/said.ts';
import type { Circle } from '../core/model/circle.ts';
import { callKey, memberPartition, outboxKey } from '../core/model/keys.ts';
import { decisionOf, newDraft } from '../core/scene/draft.ts';
import { iso, minutesLater } from '../core/scene/times.ts';
import { commitDecision, FEED_MINUTES } from './commit-decision.ts';
import { endOurCall } from './end-our-call.ts';
import { decideWithNumbers } from './free-numbers.ts';
import { callerId } from './identity.ts';
import { listAll, loadPersonalScene, withHelper } from './load-scene.ts';
import type { Parts } from './ports.ts';
import type { CallReport } from './voice-ports.ts';

const TRIES = 4;

/**
 * Records the end of a call, of theirs or of ours: what was left unfinished in it, and what becomes of what we had called
 * about. A report may come before our own mark, twice, late, or for a call that is gone, and changes nothing then.
 */
export async function recordCall(parts: Parts, report: CallReport): Promise<void> {
  await endCall(parts, report.circle, {
    sid: report.sid,
    caller: callerId(parts, report.circle, report),
    number: report.with.kind === 'member' ? report.with.number : '',
  });
  if (report.outbox !== undefined) await recordOurs(parts, report, report.outbox);
  await freeTheLine(parts, report);
}

/** What waited only because this person was on the phone may ring now. One that moves meanwhile is found by the schedule. */
async function freeTheLine(parts: Parts, report: CallReport): Promise<void> {
  const { circle } = report;
  const owed = await listAll(parts, memberPartition(circle.id, callerId(parts, circle, report)), 'outbox');
  for (const item of owed) {
    if (item.kind !== 'outbox' || item.status !== 'waiting' || item.waitsFor !== 'line') continue;
    const dueAt = iso(minutesLater(parts.now(), FEED_MINUTES));
    await parts.store.commit([{ change: 'put', item: { ...item, status: 'ready', waitsFor: undefined, dueAt } }]);
  }
}

/**
 * Marks the record of a call as over; words that were recorded and not sent go to a coordinator. Also for a call whose end
 * was never reported.
 */
export async function endCall(
  parts: Parts,
  circle: Circle,
  { sid, caller: id, number = '' }: { readonly sid: string; readonly caller: string; readonly number?: string },
): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [call] = await parts.store.load([callKey(circle.id, id, sid)]);
    if (call?.kind !== 'call' || call.endedAt !== undefined) return;
    const own = await loadPersonalScene(parts, { circle, id, number });
    const scene = await withHelper(parts, own, listeningAt(call.place)?.helper);
    const decision = await decideWithNumbers(parts, scene, (each) => {
      const draft = { ...newDraft(each), heard: heardIn(each, call.language, '') };
      hangUp(draft, call);
      return decisionOf(draft);
    });
    if ((await commitDecision(parts, { circle, cause: `hang-up.${sid}` }, decision)) === 'committed') return;
  }
  throw new Error('the end of a call could not be recorded');
}

async function recordOurs(parts: Parts, report: CallReport, outbox: string): Promise<void> {
  const { circle, sid, result } = report;
  const key = outboxKey(circle.id, callerId(parts, circle, report), outbox);
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [item] = await parts.store.load([key]);
    if (item?.kind !== 'outbox') return parts.log({ code: 'delivery-unknown', circle: circle.id });
    if (await endOurCall(parts, circle, { item, end: { sid, result } })) return;
  }
  throw new Error('the end of a call of ours could not be recorded');
}
