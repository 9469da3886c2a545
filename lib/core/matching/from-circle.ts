import { DateTime } from 'luxon';
import type { Area, Circle } from '../model/circle.ts';
import type { Need } from '../model/need.ts';
import type { SeenHelper } from '../model/roster.ts';
import { lastAsks } from '../needs/asks.ts';
import { circleOfLate } from './circle-of-late.ts';
import { instanceHelper } from './helper-from-circle.ts';
import type { Instance, InstanceHelper, InstanceNeed } from './instance.ts';
import { DEFAULT_POLICY } from './settings.ts';

/** How readily the circle says yes, and its load (`circle-of-late.ts`). */
export type Lately = ReturnType<typeof circleOfLate>;

export type CircleInstance = Instance & { readonly policy: Lately };

/** What a circle's sweep knows: the needs to plan for, and at least all who offer what they want. */
export type CircleSight = {
  readonly circle: Circle;
  readonly now: Date;
  readonly needs: readonly Need[];
  readonly helpers: readonly SeenHelper[];
  /** What the circle knows of itself, where `helpers` are too few to tell. */
  readonly lately?: Lately | undefined;
};

/**
 * The matcher's question for a circle now. Ids of needs are their numbers as strings, ids of helpers and requesters are
 * member ids. Only open needs take part that the circle does not keep for a coordinator, while
 * helpers whom texts do not reach are called. The need's first category is the one a helper has to offer. The circle's load is
 * that of those who offer what is wanted now, for a large circle's sweep sees nobody else.
 */
export function instanceOf({ circle, now, needs, helpers, lately }: CircleSight): CircleInstance {
  const areas = new Map(circle.areas.map((area) => [area.id, area]));
  const known = helpers.map((helper) => instanceHelper(helper, { circle, now, areas }));
  const asking = needs.filter((need) => isForHelpers(need, circle));
  const kinds = new Set(asking.map(categoryOf));
  const able = known.filter((each) => each.categories.some((kind) => kinds.has(kind)) && !isPaused(each, now));
  return {
    now: now.toISOString(),
    zone: circle.zone,
    quiet: circle.quiet,
    policy: lately ?? circleOfLate(able),
    needs: asking.map((need) => instanceNeed(need, { circle, now, areas })),
    helpers: known,
  };
}

const isPaused = ({ pausedUntil }: InstanceHelper, now: Date): boolean =>
  pausedUntil !== undefined && new Date(pausedUntil) > now;

/** The kind of help that a helper has to offer. */
export const categoryOf = ({ categories }: Need): string => categories[0] ?? 'other';

const isForHelpers = (need: Need, { agreement }: Circle): boolean =>
  need.status === 'open' && !agreement.forCoordinator.includes(categoryOf(need));

type Context = { readonly circle: Circle; readonly now: Date; readonly areas: ReadonlyMap<string, Area> };

/** A circle's need as the matcher sees it. */
export function instanceNeed(need: Need, { circle, now, areas }: Context): InstanceNeed {
  const last = lastAsks(need);
  const area = areas.get(need.area ?? '');
  return {
    id: String(need.number),
    category: categoryOf(need),
    urgency: need.urgency,
    openedAt: need.openedAt,
    ...wantedTime(need, circle.zone),
    lat: area?.lat,
    lon: area?.lon,
    requester: need.asker,
    declinedBy: [...need.gaveBack, ...last.filter(({ status }) => status === 'declined').map(({ helper }) => helper)],
    asked: last.filter(({ status }) => status !== 'declined').map(({ helper }) => helper),
    usual: need.repeats?.usual?.helper,
    wave: roomFor(need, now),
  };
}

/** Asks of the running wave that still wait take room, until the time of the next wave has come. */
function roomFor(need: Need, now: Date): number {
  const size = DEFAULT_POLICY.waveSize[need.urgency];
  if (need.nextWaveAt === undefined || new Date(need.nextWaveAt) <= now) return size;
  const waiting = lastAsks(need).filter(({ status, wave }) => status === 'waiting' && wave === need.wave);
  return Math.max(0, size - waiting.length);
}

/** A time without a date is the first such time from when the need was opened; without either, high means now. */
function wantedTime(
  { wanted, openedAt, urgency }: Need,
  zone: string,
): Pick<InstanceNeed, 'neededAt' | 'neededOn' | 'anyTime'> {
  const date = DateTime.fromISO(wanted?.date ?? '', { zone });
  if (wanted?.time !== undefined) {
    const at = date.isValid ? timeOn(date, wanted.time) : nextTime(DateTime.fromISO(openedAt, { zone }), wanted.time);
    if (at.isValid) return { neededAt: at.toJSDate().toISOString() };
  }
  if (date.isValid) return { neededOn: date.toFormat('yyyy-MM-dd') };
  return urgency === 'high' ? {} : { anyTime: true };
}

const timeOn = (day: DateTime, time: string): DateTime =>
  DateTime.fromISO(`${day.toFormat('yyyy-MM-dd')}T${time}`, { zone: day.zone });

function nextTime(from: DateTime, time: string): DateTime {
  const today = timeOn(from, time);
  return today < from ? timeOn(from.plus({ days: 1 }), time) : today;
}
