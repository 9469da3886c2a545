import { categoryOf, type Lately } from '../core/matching/from-circle.ts';
import { planCircle } from '../core/matching/plan-circle.ts';
import type { Circle } from '../core/model/circle.ts';
import type { Item } from '../core/model/item.ts';
import type { Need } from '../core/model/need.ts';
import type { Choice } from '../core/needs/as-asked.ts';
import { lineOf } from '../core/roster/pieces.ts';
import { iso, isQuiet } from '../core/scene/times.ts';
import type { Parts } from './ports.ts';
import { helpersFor } from './read-roster.ts';

/** A choice, the lines of those who were chosen, as the plan saw them, and what it took the circle to be. */
export type SeenChoice = Choice & { readonly seen: ReadonlySet<string>; readonly lately?: Lately | undefined };

/** Whom to ask about each need, by its number, and why. */
export type Chosen = ReadonlyMap<number, SeenChoice>;

export const NOBODY: SeenChoice = { helpers: [], seen: new Set() };

/**
 * Plans the asks of one sweep for all needs that want a wave now, together: two needs that compete for one helper are
 * settled by the plan, not by who comes first. The roster is read only when a wave is wanted. Whoever is being forgotten
 * in this sweep is not looked at any more.
 */
export async function chooseHelpers(parts: Parts, circle: Circle, due: readonly Item[]): Promise<Chosen> {
  const now = parts.now();
  const needs = due.filter((item): item is Need => item.kind === 'need').filter((need) => wantsWave(circle, need, now));
  if (needs.length === 0) return new Map();
  const kinds = [...new Set(needs.map(categoryOf))];
  const roster = await helpersFor(parts, circle, { kinds, due });
  const leaving = new Set(due.map((item) => item.kind === 'job' && item.job === 'forget' && item.member));
  const helpers = roster.filter(({ id }) => !leaving.has(id));
  const { asks, considered, lately } = planCircle({ circle, now, needs, helpers });
  const sighted = new Map(helpers.map((helper) => [helper.id, helper]));
  return new Map(
    needs.map(({ number }) => {
      const asked = asks.filter((ask) => ask.need === String(number)).map((ask) => ask.helper);
      const seen = new Set(asked.flatMap((id) => sighted.get(id) ?? []).map(lineOf));
      return [number, { helpers: asked, considered: considered.get(String(number)), seen, lately }];
    }),
  );
}

const wantsWave = (circle: Circle, need: Need, now: Date): boolean =>
  need.status === 'open' &&
  need.promisedAt > iso(now) &&
  (need.nextWaveAt ?? '') <= iso(now) &&
  (need.urgency === 'high' || !isQuiet(circle, now));
