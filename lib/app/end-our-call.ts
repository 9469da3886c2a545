import type { Circle } from '../core/model/circle.ts';
import type { OutboxItem } from '../core/model/outbox.ts';
import { decisionOf, newDraft, put } from '../core/scene/draft.ts';
import { type AfterCall, afterCall, type CallEnd } from '../core/sending/after-call.ts';
import { commitDecision } from './commit-decision.ts';
import { decideWithNumbers } from './free-numbers.ts';
import { loadPersonalScene } from './load-scene.ts';
import { passOn } from './pass-on.ts';
import { tellCoordinator } from './person-trouble.ts';
import type { Parts } from './ports.ts';

/**
 * Settles what a call of ours was for, once it is over: heard, tried again, or given to a person, in one commit with the
 * item's end. True when it is settled, or was before; false when something moved, so load and try again.
 */
export async function endOurCall(
  parts: Parts,
  circle: Circle,
  { item, end }: { readonly item: OutboxItem; readonly end: CallEnd },
): Promise<boolean> {
  const after = afterCall(circle, item, { end, now: parts.now() });
  if (!after) return true;
  const done = await commitDecision(
    parts,
    { circle, cause: `call-ended.${item.id}.v${item.version}` },
    await decide(parts, circle, after),
  );
  if (done !== 'committed') return false;
  parts.log({ code: 'call-not-reached', circle: circle.id, reason: end.result });
  if (after.tell) await passOn(parts, circle, item);
  return true;
}

async function decide(parts: Parts, circle: Circle, { item, tell }: AfterCall) {
  const scene = await loadPersonalScene(parts, { circle, id: item.member, number: '' });
  return decideWithNumbers(parts, scene, (each) => {
    const draft = newDraft(each);
    put(draft, item);
    if (tell) tellCoordinator(draft, 'not-reached-by-call', item.need);
    return decisionOf(draft);
  });
}
