import type { Circle } from '../core/model/circle.ts';
import { pauseKey } from '../core/model/keys.ts';
import type { SendingPause } from '../core/model/outbox.ts';
import { leaveForPerson } from '../core/needs/todo.ts';
import { decisionOf, newDraft, put } from '../core/scene/draft.ts';
import { iso, minutesLater } from '../core/scene/times.ts';
import { PAUSE_MINUTES } from '../core/sending/outcome.ts';
import { commitDecision } from './commit-decision.ts';
import { decideWithNumbers } from './free-numbers.ts';
import { loadCircleScene } from './load-scene.ts';
import type { Parts } from './ports.ts';

/**
 * The account is refused or suspended: nothing is sent for a while, nothing is dropped, an alarm is raised by the log
 * line and, since texts do not go out, the list has it for the next coordinator who looks (faults F06).
 */
export async function pauseSending(parts: Parts, circle: Circle, code: number | undefined): Promise<string> {
  const now = parts.now();
  const until = iso(minutesLater(now, PAUSE_MINUTES));
  const [known] = (await parts.store.load([pauseKey(circle.id)])) as [SendingPause?];
  if (known && known.until > iso(now)) return known.until;
  parts.log({ code: 'sending-paused', circle: circle.id, numbers: { code: code ?? 0 } });
  const pause: SendingPause = {
    kind: 'sending-pause',
    key: pauseKey(circle.id),
    version: known?.version ?? 0,
    circle: circle.id,
    since: known?.since ?? iso(now),
    until,
    errorCode: code,
    expiresAt: iso(minutesLater(now, 24 * 60)),
  };
  const scene = await loadCircleScene(parts, circle);
  const listed = [...scene.todos.values()].some((todo) => todo.why === 'sending-paused');
  const decision = await decideWithNumbers(parts, scene, (each) => {
    const draft = newDraft(each);
    put(draft, pause);
    if (!listed) leaveForPerson(draft, { why: 'sending-paused', weight: 'list-only' });
    return decisionOf(draft);
  });
  await commitDecision(parts, { circle, cause: `sending-paused.${until}` }, decision);
  return until;
}
