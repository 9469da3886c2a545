import { usedKindsKey } from '../model/keys.ts';
import { type Draft, put } from '../scene/draft.ts';
import { daysLater, iso } from '../scene/times.ts';

const DAYS = 30;
/** So many kinds fit two menus. */
const MOST = 10;

/**
 * Counts which kinds of help were asked for most in the last thirty days, most first, so that a call names these first.
 * "Something else" is not a kind: it comes last wherever it is named. `version`: of the count that stands now.
 */
export function countKinds(draft: Draft, version: number): void {
  const { circle, needs, now } = draft.scene;
  const since = iso(daysLater(now, -DAYS));
  const counts = new Map<string, number>();
  for (const need of needs.values()) {
    if (need.openedAt < since) continue;
    for (const kind of need.categories) if (kind !== 'other') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const most = [...counts].sort(([a, one], [b, other]) => other - one || a.localeCompare(b));
  put(draft, {
    kind: 'used-kinds',
    key: usedKindsKey(circle.id),
    version,
    circle: circle.id,
    categories: most.slice(0, MOST).map(([kind]) => kind),
  });
}
