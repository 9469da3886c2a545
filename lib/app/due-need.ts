import type { Circle } from '../core/model/circle.ts';
import { dueNeed } from '../core/needs/due-need.ts';
import { decisionOf, newDraft } from '../core/scene/draft.ts';
import { iso } from '../core/scene/times.ts';
import { commitDecision } from './commit-decision.ts';
import { loadNeedScene } from './load-scene.ts';
import type { Parts } from './ports.ts';

/**
 * One need's turn in the sweep. It is loaded by key and decided anew; if it moves meanwhile (a YES at the same moment)
 * it is left as it is, and the next sweep looks again.
 */
export async function needDue(
  parts: Parts,
  circle: Circle,
  { number, chosen }: { readonly number: number; readonly chosen: readonly string[] },
): Promise<void> {
  const scene = await loadNeedScene(parts, circle, { number, helpers: chosen });
  const need = scene.needs.get(number);
  if (!need?.dueAt || need.dueAt > iso(scene.now)) return;
  const draft = newDraft(scene);
  dueNeed(
    draft,
    need,
    chosen.filter((id) => scene.helpers.get(id)?.asks.includes(number) === false),
  );
  const decision = decisionOf(draft);
  await commitDecision(parts, { circle, cause: `need.${number}.v${need.version}` }, decision);
}
