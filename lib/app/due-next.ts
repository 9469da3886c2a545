import type { Circle } from '../core/model/circle.ts';
import type { Need } from '../core/model/need.ts';
import { isNextDue, openNext } from '../core/needs/open-next.ts';
import { decisionOf, needOf, newDraft } from '../core/scene/draft.ts';
import { commitDecision } from './commit-decision.ts';
import { decideWithNumbers } from './free-numbers.ts';
import { loadPersonalScene, withHelper } from './load-scene.ts';
import type { Parts } from './ports.ts';

/**
 * Opens the next need of a series, decided anew with its asker's own items: if the need or the asker moves meanwhile, the
 * next sweep looks again.
 */
export async function openNextDue(
  parts: Parts,
  circle: Circle,
  { number, asker, version, repeats }: Need,
): Promise<void> {
  const touches = { references: [number], everything: false };
  const loaded = await loadPersonalScene(parts, { circle, id: asker, number: '' }, touches);
  const scene = await withHelper(parts, loaded, repeats?.usual?.helper);
  const decision = await decideWithNumbers(parts, scene, (fresh) => {
    const draft = newDraft(fresh);
    const need = needOf(draft, number);
    if (need && isNextDue(need, fresh.now)) openNext(draft, need);
    return decisionOf(draft);
  });
  await commitDecision(parts, { circle, cause: `next.${number}.v${version}` }, decision);
}
