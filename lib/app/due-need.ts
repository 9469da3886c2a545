import type { Circle } from '../core/model/circle.ts';
import type { Helper } from '../core/model/helper.ts';
import type { Choice } from '../core/needs/as-asked.ts';
import { dueNeed } from '../core/needs/due-need.ts';
import { isNextDue } from '../core/needs/open-next.ts';
import { decisionOf, newDraft } from '../core/scene/draft.ts';
import { iso } from '../core/scene/times.ts';
import { commitDecision } from './commit-decision.ts';
import { openNextDue } from './due-next.ts';
import { loadNeedScene } from './load-scene.ts';
import type { Parts } from './ports.ts';

/**
 * One need's turn in the sweep. It is loaded by key and decided anew; if it moves meanwhile (a YES at the same moment)
 * it is left as it is, and the next sweep looks again.
 */
export async function needDue(
  parts: Parts,
  circle: Circle,
  { number, chosen }: { readonly number: number; readonly chosen: Choice },
): Promise<void> {
  const scene = await loadNeedScene(parts, circle, { number, helpers: chosen.helpers });
  const need = scene.needs.get(number);
  if (!need?.dueAt || need.dueAt > iso(scene.now)) return;
  if (isNextDue(need, scene.now)) return openNextDue(parts, circle, need);
  const draft = newDraft(scene);
  const helpers = chosen.helpers.filter((id) => mayStillBeAsked(scene.helpers.get(id), number, iso(scene.now)));
  dueNeed(draft, need, { ...chosen, helpers });
  const decision = decisionOf(draft);
  await commitDecision(parts, { circle, cause: `need.${number}.v${need.version}` }, decision);
}

/** The plan was made a moment ago: whoever paused, rests or was asked meanwhile is left in peace. */
function mayStillBeAsked(helper: Helper | undefined, number: number, now: string): boolean {
  if (!helper || helper.asks.includes(number)) return false;
  return (helper.pausedUntil ?? '') <= now && (helper.restingUntil ?? '') <= now && helper.offers.length > 0;
}
