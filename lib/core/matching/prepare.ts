import type { Hours } from '../model/circle.ts';
import { chanceOfYes, NO_REPLIES, type Prior } from './chance.ts';
import { likelyFatigue } from './fatigue.ts';
import { type LocalMoment, millisOf, type WantedDay, wallClock, wantedDay, withinHours } from './hours.ts';
import type { Instance, InstanceHelper, InstanceNeed } from './instance.ts';
import { priceOf } from './price.ts';
import { emptyRecords, type Records } from './records.ts';
import { type Policy, settingsOf } from './settings.ts';
import { withFirst } from './usual.ts';
import { waveSize } from './waves.ts';
import { worthOf } from './worth.ts';

/** When the help is wanted, in the circle's zone. */
export type WantedTime =
  | { readonly kind: 'moment'; readonly moment: LocalMoment }
  | { readonly kind: 'day'; readonly day: WantedDay }
  | { readonly kind: 'any' };

/** A need with its times and lists read once, before it meets the helpers. Times in milliseconds. */
export type ReadyNeed = {
  readonly need: InstanceNeed;
  readonly now: number;
  readonly openedAt: number;
  /** The last moment to ask: the time of need, or the evening before where that is in the night. */
  readonly deadline: number | undefined;
  readonly wanted: WantedTime;
  /** What a yes is worth now. */
  readonly worth: number;
  readonly settings: Policy;
  /** How many may be asked in this sweep, where so many are worth asking. */
  readonly size: number;
  /** It waits for the morning. */
  readonly spared: boolean;
  readonly declinedBy: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
  /** Whom the asker keeps apart from. */
  readonly apart: ReadonlySet<string>;
  /** Nobody else is asked before this helper. */
  readonly first: string | undefined;
};

export type ReadyHelper = {
  readonly helper: InstanceHelper;
  readonly apart: ReadonlySet<string>;
  readonly resting: boolean;
  readonly paused: boolean;
  /** Of a yes to a fresh ask next door. */
  readonly chance: number;
  /** Asks of late, each fading. */
  readonly fatigue: number;
  /** What asking them costs, in the unit of a need's worth. */
  readonly price: number;
};

/** An instance ready to be planned: everything in the order of ids, helpers found by what they offer. */
export type Ready = {
  readonly needs: readonly ReadyNeed[];
  readonly helpers: readonly ReadyHelper[];
  readonly records: Records;
  /** Whom each helper keeps apart from, by id, where there is anybody. */
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>;
  /** The place in `helpers` of each id. */
  readonly places: ReadonlyMap<string, number>;
  /** Places in `helpers` by each thing they offer. */
  readonly offering: ReadonlyMap<string, readonly number[]>;
};

type Sweep = {
  readonly zone: string;
  readonly now: number;
  readonly local: LocalMoment;
  readonly clock: (millis: number) => LocalMoment;
  readonly quiet: boolean;
  /** The next quiet time, in milliseconds. */
  readonly night: { readonly from: number; readonly to: number } | undefined;
  readonly settings: Policy;
  /** What is believed of a helper who was never asked. */
  readonly prior: Prior;
};

const NOBODY: ReadonlySet<string> = new Set();

/** Reads an instance once, so that no pair parses a time or searches a list again; and makes its order not matter. */
export function prepare(instance: Instance): Ready {
  const sweep = sweepOf(instance);
  const apart = new Map<string, ReadonlySet<string>>();
  for (const { id, keepApartFrom } of instance.helpers)
    if (keepApartFrom?.length) apart.set(id, new Set(keepApartFrom));
  const apartOf = (id: string): ReadonlySet<string> => apart.get(id) ?? NOBODY;
  const { ordered, places } = inOrder(instance.helpers);
  const { records, add } = emptyRecords(ordered.length);
  const helpers = ordered.map((helper) => {
    const ready = readyHelper(helper, { sweep, apart: apartOf(helper.id) });
    add(ready);
    return ready;
  });
  const needs = inOrder(instance.needs).ordered.map((need) =>
    readyNeed(need, { sweep, apart: apartOf(need.requester) }),
  );
  const first = withFirst(needs, (id) => helpers[places.get(id) ?? -1]);
  return { needs: first, helpers, records, places, apart, offering: byCategory(helpers) };
}

type Ordered<T> = { readonly ordered: readonly T[]; readonly places: ReadonlyMap<string, number> };

/** By id. Sorting the ids alone and then looking each up is several times faster than comparing thousands of people. */
function inOrder<T extends { readonly id: string }>(list: readonly T[]): Ordered<T> {
  const places = new Map<string, number>();
  let place = 0;
  for (const { id } of list) places.set(id, place++);
  const ordered: T[] = [];
  for (const id of [...places.keys()].sort()) {
    const each = list[places.get(id) ?? 0];
    if (each === undefined) continue;
    places.set(id, ordered.length);
    ordered.push(each);
  }
  return { ordered, places };
}

function sweepOf({ now, zone, quiet, policy }: Instance): Sweep {
  const millis = millisOf(now, zone);
  const clock = wallClock(zone);
  const settings = settingsOf(policy);
  const local = clock(millis);
  return {
    zone,
    clock,
    now: millis,
    local,
    quiet: quiet !== undefined && withinHours(quiet, local.time),
    night: quiet && nightAfter(millis, local.time, quiet),
    settings,
    prior: { mean: settings.meanChance, weight: settings.meanWeight },
  };
}

const DAY = 86_400_000;
const MINUTE = 60_000;
const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The quiet time that comes next, by the clock on the wall; off by the hour on the night when clocks change. */
function nightAfter(now: number, time: string, { from, to }: Hours): { readonly from: number; readonly to: number } {
  const until = (clock: string): number => ((((minutes(clock) - minutes(time)) * MINUTE) % DAY) + DAY) % DAY;
  const start = now + until(from);
  const end = now + until(to);
  return { from: start, to: end > start ? end : end + DAY };
}

/** What is wanted in the night has to be asked about in the evening. */
const beforeQuiet = (deadline: number | undefined, { night }: Sweep): number | undefined =>
  deadline !== undefined && night !== undefined && deadline > night.from && deadline <= night.to
    ? night.from
    : deadline;

type Context = { readonly sweep: Sweep; readonly apart: ReadonlySet<string> };

function readyNeed(need: InstanceNeed, { sweep, apart }: Context): ReadyNeed {
  const { now, settings } = sweep;
  const spared = sweep.quiet && need.urgency !== 'high';
  const deadline = deadlineOf(need, sweep);
  const times = {
    urgency: need.urgency,
    now,
    openedAt: millisOf(need.openedAt, sweep.zone),
    deadline: need.urgency === 'high' ? deadline : beforeQuiet(deadline, sweep),
  };
  return {
    need,
    ...times,
    wanted: wantedTime(need, sweep),
    worth: worthOf(times, settings.worth),
    settings,
    size: spared ? 0 : (need.wave ?? waveSize(times, settings)),
    spared,
    declinedBy: setOf(need.declinedBy),
    asked: setOf(need.asked),
    apart,
    first: undefined,
  };
}

function wantedTime(need: InstanceNeed, { zone, local, clock }: Sweep): WantedTime {
  if (need.neededAt !== undefined) {
    return { kind: 'moment', moment: clock(millisOf(need.neededAt, zone)) };
  }
  if (need.neededOn !== undefined) return { kind: 'day', day: wantedDay(need.neededOn, local, zone) };
  return need.anyTime ? { kind: 'any' } : { kind: 'moment', moment: local };
}

/** A need that names no time is wanted now, unless it says that any time will do. */
function deadlineOf({ neededAt, neededOn, anyTime }: InstanceNeed, { zone, now }: Sweep): number | undefined {
  if (neededAt !== undefined) return millisOf(neededAt, zone);
  if (neededOn !== undefined) return millisOf(`${neededOn}T00:00`, zone);
  return anyTime ? undefined : now;
}

function readyHelper(helper: InstanceHelper, { sweep, apart }: Context): ReadyHelper {
  const { settings, prior, now, zone } = sweep;
  const { replies, acceptRate, asksLast7Days } = helper;
  const lastAskedAt = helper.lastAskedAt === undefined ? undefined : millisOf(helper.lastAskedAt, zone);
  const fatigue =
    helper.fatigue ?? likelyFatigue({ asksLast7Days, lastAskedAt, now, halfLifeDays: settings.halfLifeDays });
  const chance = acceptRate ?? chanceOfYes(replies ?? NO_REPLIES, prior);
  return {
    helper,
    apart,
    resting: isAhead(helper.restingUntil, sweep),
    paused: isAhead(helper.pausedUntil, sweep),
    chance,
    fatigue,
    price: priceOf({ helper, chance, fatigue }, settings),
  };
}

const isAhead = (iso: string | undefined, { now, zone }: Sweep): boolean =>
  iso !== undefined && millisOf(iso, zone) > now;

const setOf = (ids: readonly string[]): ReadonlySet<string> => (ids.length === 0 ? NOBODY : new Set(ids));

/** Finds who offers what a need wants, by id; the asker may be among them. Keeps each list for the next such need. */
export function offeringFinder({ offering, helpers }: Ready): (need: ReadyNeed) => readonly ReadyHelper[] {
  const known = new Map<string, readonly ReadyHelper[]>();
  return ({ need: { category } }) => {
    const found = known.get(category) ?? (offering.get(category) ?? []).flatMap((place) => helpers[place] ?? []);
    known.set(category, found);
    return found;
  };
}

/** The places of helpers by each thing they offer, in order. */
function byCategory(helpers: readonly ReadyHelper[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  let place = 0;
  for (const { helper } of helpers) {
    for (const category of helper.categories) {
      const list = found.get(category);
      if (list === undefined) found.set(category, [place]);
      else if (list.at(-1) !== place) list.push(place);
    }
    place += 1;
  }
  return found;
}
