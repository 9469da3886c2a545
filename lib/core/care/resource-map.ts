import { isWithin } from '../matching/distance.ts';
import { type CircleSight, instanceNeed } from '../matching/from-circle.ts';
import { instanceHelper } from '../matching/helper-from-circle.ts';
import { prepare, type ReadyHelper, type ReadyNeed } from '../matching/prepare.ts';
import { type Wall, wallBetween } from '../matching/walls.ts';
import type { Area } from '../model/circle.ts';
import type { Need } from '../model/need.ts';
import { iso } from '../scene/times.ts';

/** Needs against offers for one kind of help in one area; `area` is undefined for people who have not said where they are. */
export type ResourceCell = {
  readonly category: string;
  readonly area: string | undefined;
  /** Needs that nobody has taken, in the search or with a coordinator. */
  readonly needs: number;
  /** Helpers who live here and would come. */
  readonly offers: number;
  /** Helpers from anywhere, here included, who would come. */
  readonly reach: number;
  /** Fewer would come than are needed. */
  readonly gap: boolean;
};

/** Ids, in the order in which they are told: what is missing most first; areas as the circle's file has them. */
export type ResourceMap = {
  readonly categories: readonly string[];
  readonly areas: readonly (string | undefined)[];
  /** One for each category in each area, in this order. */
  readonly cells: readonly ResourceCell[];
};

/**
 * Where a circle needs more than it can give, by kind of help and area (DESIGN 6). To be seen, spoken, texted or named
 * in a digest. A need for two kinds of help stands with both. A helper stands in every cell that they would serve, so
 * cells say who could come, and do not add up. Whoever rests or is on a pause counts nowhere until that is over: the map
 * is about now. Where something is needed, only those count whom no lasting wall keeps from all of it: nobody is the
 * help for their own need, for one that they declined, or at hours that they did not offer.
 */
export function resourceMap(sight: CircleSight): ResourceMap {
  const { wanting, giving } = sidesOf(sight);
  const areas = inOrder(
    [...wanting, ...giving].map(({ area }) => area),
    sight.circle.areas,
  );
  const places = new Map(sight.circle.areas.map((area) => [area.id, area]));
  const kinds = new Set([
    ...wanting.map(({ category }) => category),
    ...giving.flatMap(({ categories }) => [...categories]),
  ]);
  const rows = [...kinds].map((category) => ({
    category,
    cells: areas.map((area) => cellOf({ category, area }, { wanting, giving, place: places.get(area ?? '') ?? {} })),
  }));
  const sorted = rows.toSorted((a, b) => missing(b.cells) - missing(a.cells) || compare(a.category, b.category));
  return {
    categories: sorted.map(({ category }) => category),
    areas,
    cells: sorted.flatMap(({ cells }) => cells),
  };
}

type Wish = { readonly category: string; readonly area: string | undefined; readonly ready: ReadyNeed };
type Giver = {
  readonly categories: ReadonlySet<string>;
  readonly area: string | undefined;
  readonly ready: ReadyHelper;
};
type Sides = { readonly wanting: readonly Wish[]; readonly giving: readonly Giver[] };

/** Both sides as the matcher sees them, a need once for each kind of help that it asks for. */
function sidesOf({ circle, now, needs, helpers }: CircleSight): Sides {
  const context = { circle, now, areas: new Map(circle.areas.map((area) => [area.id, area])) };
  const wishes = needs.filter(isUntaken).flatMap((need) =>
    kindsOf(need).map((category) => ({
      area: need.area,
      wish: { ...instanceNeed(need, context), id: `${need.number} ${category}`, category },
    })),
  );
  const ready = prepare({
    now: iso(now),
    zone: circle.zone,
    needs: wishes.map(({ wish }) => wish),
    helpers: helpers.map((helper) => instanceHelper(helper, context)),
  });
  const areaOfWish = new Map(wishes.map(({ wish, area }) => [wish.id, area]));
  const areaOfHelper = new Map(helpers.map(({ id, area }) => [id, area]));
  return {
    wanting: ready.needs.map((each) => ({
      category: each.need.category,
      area: areaOfWish.get(each.need.id),
      ready: each,
    })),
    giving: ready.helpers
      .filter(({ resting, paused, helper }) => !resting && !paused && helper.categories.length > 0)
      .map((each) => ({
        categories: new Set(each.helper.categories),
        area: areaOfHelper.get(each.helper.id),
        ready: each,
      })),
  };
}

const isUntaken = ({ status }: Need): boolean => status === 'open' || status === 'handed-over';

const kindsOf = ({ categories }: Need): readonly string[] =>
  categories.length > 0 ? [...new Set(categories)] : ['other'];

function cellOf(
  { category, area }: Pick<ResourceCell, 'category' | 'area'>,
  { wanting, giving, place }: Sides & { readonly place: Partial<Area> },
): ResourceCell {
  const here = wanting.filter((wish) => wish.area === area && wish.category === category);
  const reach = giving
    .filter(({ categories, ready }) => categories.has(category) && isWithin(ready.helper.reachKm, place, ready.helper))
    .filter(({ ready }) => here.length === 0 || here.some((wish) => wouldCome(wish.ready, ready)));
  return {
    category,
    area,
    needs: here.length,
    offers: reach.filter((helper) => helper.area === area).length,
    reach: reach.length,
    gap: reach.length < here.length,
  };
}

/** Whoever was asked may still say yes, and whoever is busy or asleep is free again before long. */
const STILL_COMES: ReadonlySet<Wall> = new Set(['already-asked', 'weekly-cap', 'open-ask', 'quiet-hours']);

function wouldCome(need: ReadyNeed, helper: ReadyHelper): boolean {
  const wall = wallBetween(need, helper);
  return wall === undefined || STILL_COMES.has(wall);
}

const missing = (cells: readonly ResourceCell[]): number =>
  cells.reduce((sum, { needs, reach }) => sum + Math.max(0, needs - reach), 0);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Each area once: the circle's own, then what lies outside, then nowhere. */
function inOrder(found: readonly (string | undefined)[], own: readonly Area[]): readonly (string | undefined)[] {
  const known = own.map(({ id }) => id).filter((id) => found.includes(id));
  const outside = new Set(found.filter((id) => id !== undefined && !known.includes(id)));
  return [...known, ...[...outside].toSorted(), ...(found.includes(undefined) ? [undefined] : [])];
}
