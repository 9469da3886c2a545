import { isWithin } from '../matching/distance.ts';
import type { CircleSight } from '../matching/from-circle.ts';
import { instanceHelper } from '../matching/helper-from-circle.ts';
import type { InstanceHelper } from '../matching/instance.ts';
import type { Area, Circle } from '../model/circle.ts';
import type { Helper } from '../model/helper.ts';
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
 * in a digest. A need for two kinds of help stands in both. A helper stands in every cell that they would serve, by the
 * same distance that keeps them from being asked; so cells say who could come, and do not add up. Whoever rests or is
 * on a pause counts nowhere until that is over: the map is about now. Nobody counts as the help for their own need.
 */
export function resourceMap({ circle, now, needs, helpers }: CircleSight): ResourceMap {
  const wanting = needs.filter(isUntaken).map(wish);
  const giving = helpersNow(helpers, circle, now);
  const areas = inOrder(
    [...wanting, ...giving].map(({ area }) => area),
    circle.areas,
  );
  const places = new Map(circle.areas.map((area) => [area.id, area]));
  const rows = [...new Set([...wanting, ...giving].flatMap(({ categories }) => categories))].map((category) => ({
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

type Wish = { readonly asker: string; readonly categories: readonly string[]; readonly area: string | undefined };
type Giver = InstanceHelper & { readonly area: string | undefined };

const isUntaken = ({ status }: Need): boolean => status === 'open' || status === 'handed-over';

const wish = ({ asker, categories, area }: Need): Wish => ({
  asker,
  categories: categories.length > 0 ? [...new Set(categories)] : ['other'],
  area,
});

/** Whoever offers something and neither rests nor is on a pause. */
function helpersNow(helpers: readonly Helper[], circle: Circle, now: Date): readonly Giver[] {
  const areas = new Map(circle.areas.map((area) => [area.id, area]));
  const isOver = (until = ''): boolean => until <= iso(now);
  return helpers
    .filter(({ restingUntil, pausedUntil }) => isOver(restingUntil) && isOver(pausedUntil))
    .map((helper) => ({ ...instanceHelper(helper, { circle, now, areas }), area: helper.area }))
    .filter(({ categories }) => categories.length > 0);
}

type Sides = {
  readonly wanting: readonly Wish[];
  readonly giving: readonly Giver[];
  readonly place: Partial<Area>;
};

function cellOf(
  { category, area }: Pick<ResourceCell, 'category' | 'area'>,
  { wanting, giving, place }: Sides,
): ResourceCell {
  const here = wanting.filter((each) => each.area === area && each.categories.includes(category));
  const able = giving.filter((helper) => helper.categories.includes(category) && !isAllTheirOwn(here, helper.id));
  const reach = able.filter((helper) => isWithin(helper.reachKm, place, helper));
  return {
    category,
    area,
    needs: here.length,
    offers: reach.filter((helper) => helper.area === area).length,
    reach: reach.length,
    gap: reach.length < here.length,
  };
}

/** Whoever else needs something here, too, can be helped by this helper, and this helper by another. */
const isAllTheirOwn = (needs: readonly Wish[], helper: string): boolean =>
  needs.length > 0 && needs.every(({ asker }) => asker === helper);

const missing = (cells: readonly ResourceCell[]): number =>
  cells.reduce((sum, { needs, reach }) => sum + Math.max(0, needs - reach), 0);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Each area once: the circle's own, then what lies outside, then nowhere. */
function inOrder(found: readonly (string | undefined)[], own: readonly Area[]): readonly (string | undefined)[] {
  const known = own.map(({ id }) => id).filter((id) => found.includes(id));
  const outside = new Set(found.filter((id) => id !== undefined && !known.includes(id)));
  return [...known, ...[...outside].toSorted(), ...(found.includes(undefined) ? [undefined] : [])];
}
