import { nextDay, sendDigest } from '../core/care/digest.ts';
import { countKinds } from '../core/care/used-kinds.ts';
import type { Circle } from '../core/model/circle.ts';
import type { CircleDay } from '../core/model/job.ts';
import { circleDayKey, rosterPartition, usedKindsKey } from '../core/model/keys.ts';
import { decisionOf, newDraft } from '../core/scene/draft.ts';
import { iso } from '../core/scene/times.ts';
import { commitDecision } from './commit-decision.ts';
import { watchRoster } from './keep-roster.ts';
import { listAll, loadCircleScene } from './load-scene.ts';
import type { Parts, Store } from './ports.ts';

/** The circles whose days were seen to run, by store: they do not stop, and a sweep with nothing due need not look. */
const running = new WeakMap<Store, Set<string>>();

/** A circle's first day: from here on its digest comes due by itself. */
export async function startDays(parts: Parts, circle: Circle): Promise<void> {
  const known = running.get(parts.store) ?? new Set();
  if (known.has(circle.id)) return;
  const [day] = await parts.store.load([circleDayKey(circle.id)]);
  const first = nextDay({ circle, now: parts.now() }, 0);
  if (!day) await parts.store.commit([{ change: 'put', item: first }]);
  running.set(parts.store, known.add(circle.id));
}

/** The digest, once per local date: the cause is the date, so that a second run of the schedule writes nothing new. */
export async function digestDue(parts: Parts, circle: Circle, due: CircleDay): Promise<void> {
  const [day, kinds] = await parts.store.load([circleDayKey(circle.id), usedKindsKey(circle.id)]);
  if (day?.kind !== 'circle-day' || !day.dueAt || day.dueAt > iso(parts.now())) return;
  const roster = await listAll(parts, rosterPartition(circle.id));
  const helpers = roster.filter((item) => item.kind === 'helper' && item.offers.length > 0).length;
  const draft = newDraft(await loadCircleScene(parts, circle));
  sendDigest(draft, day, { helpers });
  countKinds(draft, kinds?.version ?? 0);
  await commitDecision(parts, { circle, cause: `digest.${due.nextDigestOn}` }, decisionOf(draft));
  await watchRoster(parts, circle, roster);
}
