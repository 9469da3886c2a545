import type { Helper } from '../model/helper.ts';
import type { Scene } from '../scene/scene.ts';
import { iso } from '../scene/times.ts';
import { packed } from './pack.ts';

/**
 * A helper who is new, or whom the roster no longer shows as they are, is due at once: the next sweep sees them as they
 * are, and brings the roster up to date.
 */
export function markedForRoster(helper: Helper, { helpers, now }: Pick<Scene, 'helpers' | 'now'>): Helper {
  const before = helpers.get(helper.id);
  const stale = before === undefined || (helper.packed !== undefined && packed(before) !== packed(helper));
  return stale ? { ...helper, dueAt: iso(now) } : helper;
}
