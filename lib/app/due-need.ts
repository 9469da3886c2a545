import { planCircle } from '../core/matching/plan-circle.ts';
import type { Circle } from '../core/model/circle.ts';
import type { Need } from '../core/model/need.ts';
import { dueNeed } from '../core/needs/due-need.ts';
import { isNextDue } from '../core/needs/open-next.ts';
import { lineOf } from '../core/roster/pieces.ts';
import { decisionOf, newDraft } from '../core/scene/draft.ts';
import type { Scene } from '../core/scene/scene.ts';
import { iso } from '../core/scene/times.ts';
import type { SeenChoice } from './choose-helpers.ts';
import { commitDecision } from './commit-decision.ts';
import { openNextDue } from './due-next.ts';
import { packChanged } from './keep-roster.ts';
import { loadNeedScene } from './load-scene.ts';
import type { Parts } from './ports.ts';

/**
 * One need's turn in the sweep. It is loaded by key and decided anew; if it moves meanwhile (a YES at the same moment)
 * it is left as it is, and the next sweep looks again.
 */
export async function needDue(
  parts: Parts,
  circle: Circle,
  { number, chosen }: { readonly number: number; readonly chosen: SeenChoice },
): Promise<void> {
  const scene = await loadNeedScene(parts, circle, { number, helpers: chosen.helpers });
  const need = scene.needs.get(number);
  if (!need?.dueAt || need.dueAt > iso(scene.now)) return;
  if (isNextDue(need, scene.now)) return openNextDue(parts, circle, need);
  const draft = newDraft(scene);
  const helpers = stillChosen(scene, need, chosen);
  dueNeed(draft, need, { ...chosen, helpers });
  const decision = decisionOf(draft);
  const done = await commitDecision(parts, { circle, cause: `need.${number}.v${need.version}` }, decision);
  if (done === 'committed') await packChanged(parts, decision.changes);
}

/**
 * The plan was made a moment ago, and perhaps of a roster a little behind: whoever has changed since is asked only if a plan
 * with them as they are now would. Whoever paused, rests, was asked meanwhile or offers it no longer is left in peace.
 */
function stillChosen(
  { circle, now, helpers }: Scene,
  need: Need,
  { helpers: chosen, seen, lately }: SeenChoice,
): readonly string[] {
  const loaded = chosen.flatMap((id) => helpers.get(id) ?? []);
  if (loaded.every((helper) => seen.has(lineOf(helper)))) return loaded.map(({ id }) => id);
  const again = planCircle({ circle, now, needs: [need], helpers: loaded, lately }).asks.map(({ helper }) => helper);
  return loaded.filter((helper) => seen.has(lineOf(helper)) || again.includes(helper.id)).map(({ id }) => id);
}
