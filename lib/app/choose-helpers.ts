import { planCircle } from '../core/matching/plan-circle.ts';
import type { Circle } from '../core/model/circle.ts';
import type { Helper } from '../core/model/helper.ts';
import type { Item } from '../core/model/item.ts';
import { rosterPartition } from '../core/model/keys.ts';
import type { Need } from '../core/model/need.ts';
import { iso, isQuiet } from '../core/scene/times.ts';
import { listAll } from './load-scene.ts';
import type { Parts } from './ports.ts';

/** Helpers chosen for each need, by its number. */
export type Chosen = ReadonlyMap<number, readonly string[]>;

/**
 * Plans the asks of one sweep for all needs that want a wave now, together: two needs that compete for one helper are
 * settled by the plan, not by who comes first. The roster is read only when a wave is wanted.
 */
export async function chooseHelpers(parts: Parts, circle: Circle, due: readonly Item[]): Promise<Chosen> {
  const now = parts.now();
  const needs = due.filter((item): item is Need => item.kind === 'need').filter((need) => wantsWave(circle, need, now));
  if (needs.length === 0) return new Map();
  const roster = await listAll(parts, rosterPartition(circle.id));
  const helpers = roster.filter((item): item is Helper => item.kind === 'helper');
  const { asks } = planCircle({ circle, now, needs, helpers });
  return new Map(
    needs.map((need) => [need.number, asks.filter((ask) => ask.need === String(need.number)).map((ask) => ask.helper)]),
  );
}

const wantsWave = (circle: Circle, need: Need, now: Date): boolean =>
  need.status === 'open' &&
  need.promisedAt > iso(now) &&
  (need.nextWaveAt ?? '') <= iso(now) &&
  (need.urgency === 'high' || !isQuiet(circle, now));
