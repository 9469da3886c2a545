import type { Considered } from '../model/considered.ts';
import type { Ask } from '../model/need.ts';
import type { SeenHelper } from '../model/roster.ts';
import { lastAsks } from '../needs/asks.ts';
import { consideredIn } from './considered.ts';
import { type CircleSight, instanceOf, type Lately } from './from-circle.ts';
import type { Instance, InstanceHelper, InstanceNeed, Plan } from './instance.ts';
import { plan } from './plan.ts';

/** `lately`: what the plan took the circle to be. `considered`: what became of the helpers who offer what each need wants, by the need's number as a string. */
export type CirclePlan = Plan & { readonly considered: ReadonlyMap<string, Considered>; readonly lately: Lately };

/**
 * Whom to ask in a circle now, in four rounds, each only for needs that got no ask in the one before:
 * within all walls; then also those who were asked before but released, since the need came back; then, for a need that
 * nobody is being asked about, those who were asked about another a short while ago, for they come last, but before
 * nobody; then, for a high need of that kind, also those with one open ask, so that urgent help does not wait for a slow
 * answer. A helper is asked at most once in all rounds.
 */
export function planCircle(sight: CircleSight): CirclePlan {
  const strict = instanceOf(sight);
  const asksOf = new Map(sight.needs.map((need) => [String(need.number), lastAsks(need)]));
  const has = (status: Ask['status'], id: string) => asksOf.get(id)?.some((ask) => ask.status === status) === true;
  const reopened = {
    ...strict,
    needs: strict.needs.map((need) => withoutReleased(need, asksOf.get(need.id) ?? [])),
  };
  const nobodyElse = {
    ...reopened,
    needs: reopened.needs.filter(({ id }) => !has('waiting', id)),
    helpers: strict.helpers.map((helper) => ({ ...helper, coolingUntil: undefined })),
  };
  const pressing = {
    ...nobodyElse,
    needs: nobodyElse.needs.filter(({ urgency }) => urgency === 'high'),
    helpers: withRoomForOneMore(nobodyElse.helpers, sight.helpers),
  };
  const made = [reopened, nobodyElse, pressing].reduce(planLeft, plan(strict));
  return { ...made, considered: consideredIn(strict, made), lately: strict.policy };
}

/** Plans what got no ask with whom nobody asked yet, and adds that to the plan. */
function planLeft(before: Plan, instance: Instance): Plan {
  const needs = new Set(before.asks.map(({ need }) => need));
  const helpers = new Set(before.asks.map(({ helper }) => helper));
  const { asks, total } = plan({
    ...instance,
    needs: instance.needs.filter(({ id }) => !needs.has(id)),
    helpers: instance.helpers.map((helper) => (helpers.has(helper.id) ? { ...helper, openAsk: true } : helper)),
  });
  const nowAsked = new Set(asks.map(({ need }) => need));
  return {
    asks: [...before.asks, ...asks],
    waves: before.waves,
    unasked: before.unasked.filter(({ need }) => !nowAsked.has(need)),
    total: before.total + total,
  };
}

function withoutReleased(need: InstanceNeed, asks: readonly Ask[]): InstanceNeed {
  const released = new Set(asks.filter(({ status }) => status === 'released').map(({ helper }) => helper));
  return { ...need, asked: need.asked.filter((helper) => !released.has(helper)) };
}

function withRoomForOneMore(
  instanceHelpers: readonly InstanceHelper[],
  helpers: readonly SeenHelper[],
): readonly InstanceHelper[] {
  const single = new Set(helpers.filter(({ asks }) => asks.length === 1).map(({ id }) => id));
  return instanceHelpers.map((each) => (single.has(each.id) ? { ...each, openAsk: false } : each));
}
