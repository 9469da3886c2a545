import { resourceMap } from '../core/care/resource-map.ts';
import { instanceHelper, isLive } from '../core/matching/helper-from-circle.ts';
import type { Circle, Urgency } from '../core/model/circle.ts';
import { FOREVER, type Helper, type Offer } from '../core/model/helper.ts';
import { needsPartition, rosterPartition } from '../core/model/keys.ts';
import type { Need } from '../core/model/need.ts';
import { iso, isQuiet, type LocalTime, localDate, localTime, nextWaking } from '../core/scene/times.ts';
import { onBoard } from '../wording/board.ts';
import { listAll } from './load-scene.ts';
import type { Store } from './ports.ts';

/** What stands open in a circle, for people at the hotline: first names, never a number, a place to meet or own words. */
export type Board = {
  readonly circle: { readonly id: string; readonly name: string };
  readonly needs: readonly BoardNeed[];
  readonly offers: readonly BoardOffer[];
  readonly map: BoardMap;
};

export type BoardNeed = {
  readonly number: number;
  readonly status: OpenNeed['status'];
  readonly what: string;
  readonly when: string | null;
  readonly area: string | null;
  readonly urgency: Urgency;
  readonly asker: string;
  /** Who is being asked, who comes or who has it, in a sentence. */
  readonly stands: string;
};

export type BoardOffer = {
  readonly who: string;
  readonly what: string;
  readonly when: string;
  readonly area: string | null;
  /** Why they are not asked about anything just now, if so. */
  readonly resting: string | null;
};

/** The resource map with names. `null` is the area of people who have not said where they are. */
type BoardMap = {
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  readonly areas: readonly { readonly id: string | null; readonly name: string }[];
  readonly cells: readonly {
    readonly category: string;
    readonly area: string | null;
    readonly needs: number;
    readonly offers: number;
    readonly reach: number;
    readonly gap: boolean;
  }[];
};

type Look = { readonly store: Store; readonly circle: Circle; readonly now: Date };
type Sight = Pick<Look, 'circle' | 'now'> & { readonly helpers: ReadonlyMap<string, Helper> };
type OpenNeed = Need & { readonly status: 'open' | 'covered' | 'handed-over' };

/** Reads a circle's needs and roster, two lists within partitions, and says in English how everything open stands. */
export async function lookAtBoard({ store, circle, now }: Look): Promise<Board> {
  const [kept, roster] = await Promise.all([
    listAll({ store }, needsPartition(circle.id)),
    listAll({ store }, rosterPartition(circle.id)),
  ]);
  const needs = kept.filter((item) => item.kind === 'need');
  const helpers = roster.filter((item) => item.kind === 'helper');
  const sight = { circle, now, helpers: new Map(helpers.map((helper) => [helper.id, helper])) };
  return {
    circle: { id: circle.id, name: circle.name },
    needs: needs
      .filter(isOpen)
      .toSorted(inOrder)
      .map((need) => boardNeed(need, sight)),
    offers: helpers.flatMap((helper) => boardOffers(helper, sight)).toSorted((a, b) => a.who.localeCompare(b.who)),
    map: namedMap(resourceMap({ circle, now, needs, helpers }), circle),
  };
}

const isOpen = (need: Need): need is OpenNeed =>
  need.status === 'open' || need.status === 'covered' || need.status === 'handed-over';

/** What waits for a person first; then the oldest. */
const PLACE = { 'handed-over': 0, open: 1, covered: 2 } as const;
const inOrder = (a: OpenNeed, b: OpenNeed): number =>
  PLACE[a.status] - PLACE[b.status] || a.openedAt.localeCompare(b.openedAt) || a.number - b.number;

const boardNeed = (need: OpenNeed, sight: Sight): BoardNeed => ({
  number: need.number,
  status: need.status,
  what: onBoard.kinds(need.categories, sight.circle),
  when: onBoard.wanted(need.wanted) ?? null,
  area: areaName(sight.circle, need.area),
  urgency: need.urgency,
  asker: onBoard.who(need.askerName),
  stands: standing(need, sight),
});

function standing(need: OpenNeed, sight: Sight): string {
  switch (need.status) {
    case 'open':
      return onBoard.searching({
        asked: need.asks.filter(({ status }) => status === 'waiting').map((ask) => sight.helpers.get(ask.helper)?.name),
        before: new Set(need.asks.map(({ helper }) => helper)).size,
        by: local(need.promisedAt, sight),
        from: restsUntilMorning(need, sight),
      });
    case 'covered':
      if (need.followUpAsked !== undefined) return onBoard.askedIfHappened(helperOf(need, sight), need.askerName);
      if (need.newTime !== undefined) return onBoard.askedAboutTime(helperOf(need, sight), need.newTime.wanted);
      return onBoard.coming(helperOf(need, sight));
    case 'handed-over':
      return onBoard.handedOver(local(need.handedOverAt, sight), need.why);
    default:
      return need satisfies never;
  }
}

/** Helpers sleep too: a need that can wait is asked about in the morning. */
function restsUntilMorning({ urgency }: Need, sight: Sight): LocalTime | undefined {
  const { circle, now } = sight;
  return urgency !== 'high' && isQuiet(circle, now) ? local(iso(nextWaking(circle, now)), sight) : undefined;
}

const helperOf = ({ helper, helperName }: Need & { status: 'covered' }, { helpers }: Sight): string | undefined =>
  helperName ?? helpers.get(helper)?.name;

function boardOffers(helper: Helper, sight: Sight): readonly BoardOffer[] {
  const { circle, now } = sight;
  const live = (offer: Offer): boolean => isLive(offer, localDate(now, circle.zone));
  return helper.offers.filter(live).map((offer) => ({
    who: onBoard.who(helper.name),
    what: onBoard.kinds(offer.categories, circle),
    when: onBoard.offered(offer),
    area: areaName(circle, helper.area),
    resting: restOf(helper, sight),
  }));
}

/** What keeps a helper from being asked, in the order in which the matcher's walls are told. */
function restOf(helper: Helper, sight: Sight): string | null {
  const { pausedUntil = '', restingUntil = '', asks } = helper;
  const { circle, now } = sight;
  if (pausedUntil === FOREVER) return onBoard.optedOut;
  if (pausedUntil > iso(now)) return onBoard.paused(local(pausedUntil, sight));
  if (restingUntil > iso(now)) return onBoard.resting(local(restingUntil, sight));
  if (asks[0] !== undefined) return onBoard.beingAsked(asks[0]);
  const { asksLast7Days, weeklyCap, coolingUntil } = instanceHelper(helper, { circle, now, areas: new Map() });
  if (asksLast7Days >= weeklyCap) return onBoard.askedEnough;
  return coolingUntil === undefined ? null : onBoard.askedLately(local(coolingUntil, sight));
}

/** Yesterday is no day of `localTime`'s: it gets its date. */
function local(at: string, { circle, now }: Sight): LocalTime {
  const time = localTime(new Date(at), now, circle.zone);
  return time.day === 'today' && time.date !== localDate(now, circle.zone) ? { ...time, day: 'later' } : time;
}

const areaName = ({ areas }: Circle, id: string | undefined): string | null =>
  areas.find((area) => area.id === id)?.name ?? id ?? null;

const namedMap = ({ categories, areas, cells }: ReturnType<typeof resourceMap>, circle: Circle): BoardMap => ({
  categories: categories.map((id) => ({ id, name: onBoard.kinds([id], circle) })),
  areas: areas.map((id) => ({ id: id ?? null, name: areaName(circle, id) ?? onBoard.noArea })),
  cells: cells.map((cell) => ({ ...cell, area: cell.area ?? null })),
});
