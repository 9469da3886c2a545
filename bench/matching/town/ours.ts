import { faded, NO_REPLIES, type Replies, withReply } from '../../../lib/core/matching/chance.ts';
import { circleOfLate } from '../../../lib/core/matching/circle-of-late.ts';
import type { Instance, InstanceHelper, InstanceNeed } from '../../../lib/core/matching/instance.ts';
import { plan } from '../../../lib/core/matching/plan.ts';
import type { PolicyWish } from '../../../lib/core/matching/settings.ts';
import type { Urgency } from '../../../lib/core/model/circle.ts';
import { PACE } from '../../../lib/core/needs/ask-helpers.ts';
import type { Choice, OpenNeed, Policy } from './simulate.ts';
import { NEARNESS, type SentAsk, type Street } from './street.ts';
import { DAY, type Townsperson } from './town.ts';

/** A side of the town in kilometres: only the share of somebody's reach matters, and everybody reaches all of it. */
const SIDE = 10;
const REACH = 1.5 * SIDE;
const MINUTE = 60_000;
const START = Date.parse('2026-01-01T00:00:00Z');
const KM_PER_DEGREE = (Math.PI * 6371) / 180;
const ORIGIN = { lat: 40.6, lon: -74 };
const WIDTH = Math.cos((40.65 * Math.PI) / 180);

export type Wish = {
  readonly name: string;
  readonly policy?: PolicyWish;
  /** Learns the chances from the replies, or is told the true ones. */
  readonly knows?: 'replies' | 'truth';
  /** Patient waves soon after each other, or whole ones as seldom as the hotline sends them today. */
  readonly waves?: 'patient' | 'hotline';
};

/** Each minute of the run as the instance wants it, written once. */
const written: string[] = [];
const iso = (minute: number): string => (written[minute] ??= new Date(START + minute * MINUTE).toISOString());

const place = ({ x, y }: { readonly x: number; readonly y: number }) => ({
  lat: ORIGIN.lat + (y * SIDE) / KM_PER_DEGREE,
  lon: ORIGIN.lon + (x * SIDE) / KM_PER_DEGREE / WIDTH,
});

type Known = { readonly replies: Replies; readonly at: number };

/** Our policy: each sweep is one `plan` of the production code, about the due needs and those who live near them. */
export function ourPolicy({ name, policy = {}, knows = 'replies', waves = 'patient' }: Wish): Policy {
  const memory = new Map<number, Known>();
  const wish = { far: (NEARNESS * REACH) / SIDE, ...(waves === 'hotline' ? { rushHours: ALWAYS } : {}), ...policy };
  let lately: { readonly day: number; readonly policy: PolicyWish } = { day: -1, policy: {} };
  const recall = (helper: number, now: number): Replies => {
    const known = memory.get(helper);
    return known === undefined ? NO_REPLIES : faded(known.replies, (now - known.at) / DAY);
  };
  /** What the circle knows of itself, looked at once a day. */
  const circleOn = (street: Street, now: number): PolicyWish => {
    const day = Math.floor(now / DAY);
    if (day > lately.day) lately = { day, policy: circleOfLate(thoseStillIn(street, now, recall)) };
    return lately.policy;
  };
  return {
    name,
    hear: ({ helper, answer, ease }: SentAsk, now: number) => {
      if (answer === 'stop') return;
      memory.set(helper, { replies: withReply(recall(helper, now), answer, ease), at: now });
    },
    choose: (due, street, now) => {
      const told: Told = (helper) =>
        knows === 'truth' ? { acceptRate: street.town.helpers[helper]?.ready ?? 0 } : { replies: recall(helper, now) };
      const instance: Instance = {
        ...sight(due, street, now, told),
        policy: { ...circleOn(street, now), ...wish },
      };
      return choices(due, { instance, now, minutes: WAVE_MINUTES[waves] });
    },
  };
}

const thoseStillIn = (street: Street, now: number, recall: (helper: number, now: number) => Replies) =>
  [...street.people.keys()]
    .filter((helper) => !street.of(helper).left)
    .map((helper) => ({ replies: recall(helper, now), fatigue: street.fatigue(helper, now) }));

type Told = (helper: number) => Pick<InstanceHelper, 'acceptRate' | 'replies'>;

/** Which needs somebody is near stands in their categories: nobody else may be asked. */
function sight(due: readonly OpenNeed[], street: Street, now: number, told: Told): Omit<Instance, 'policy'> {
  const near = new Map<number, string[]>();
  for (const { need, asked } of due) {
    for (const { helper } of need.near) {
      if (street.of(helper).left || asked.has(helper)) continue;
      const list = near.get(helper);
      if (list) list.push(String(need.id));
      else near.set(helper, [String(need.id)]);
    }
  }
  return {
    now: iso(now),
    zone: 'UTC',
    quiet: { from: '21:00', to: '08:00' },
    needs: due.map(instanceNeed),
    helpers: [...near].map(([helper, categories]) => instanceHelper(street, { helper, now, categories, told })),
  };
}

const instanceNeed = ({ need, asked, declined }: OpenNeed): InstanceNeed => ({
  id: String(need.id),
  category: String(need.id),
  urgency: need.urgency,
  openedAt: iso(need.at),
  neededAt: iso(need.deadline),
  ...place(need),
  requester: 'asker',
  declinedBy: [...declined].map(String),
  asked: [...asked].map(String),
});

type Seen = {
  readonly helper: number;
  readonly now: number;
  readonly categories: readonly string[];
  readonly told: Told;
};

function instanceHelper(street: Street, { helper, now, categories, told }: Seen): InstanceHelper {
  const { askedAt, helpedAt, restingUntil, openAsk } = street.of(helper);
  const { lat, lon, weeklyCap } = residentOf(street, helper);
  const { acceptRate, replies } = told(helper);
  return {
    id: String(helper),
    categories,
    lat,
    lon,
    reachKm: REACH,
    weeklyCap,
    asksLast7Days: since(askedAt, now - 7 * DAY),
    helpsLast28Days: since(helpedAt, now - 28 * DAY),
    restingUntil: restingUntil > now ? iso(restingUntil) : undefined,
    openAsk: openAsk !== undefined,
    acceptRate,
    replies,
    fatigue: street.fatigue(helper, now),
  };
}

/** What does not change about a helper. */
const residents = new WeakMap<
  Townsperson,
  { readonly lat: number; readonly lon: number; readonly weeklyCap: number }
>();

function residentOf({ town }: Street, helper: number) {
  const person = town.helpers[helper];
  if (person === undefined) throw new Error(`the town has no helper ${helper}`);
  const known = residents.get(person) ?? { ...place(person), weeklyCap: person.weeklyCap };
  residents.set(person, known);
  return known;
}

/** Lists are oldest first. */
function since(times: readonly number[], from: number): number {
  let count = 0;
  for (let place = times.length - 1; place >= 0 && (times[place] ?? 0) > from; place -= 1) count += 1;
  return count;
}

type ByUrgency = Readonly<Record<Urgency, number>>;

/** Hours: time presses from the beginning. */
const ALWAYS: ByUrgency = { high: 1000, normal: 1000, low: 1000 };

/** Minutes until the next wave, and until a need is looked at again for which nobody was worth asking. */
const WAVE_MINUTES: Readonly<Record<'patient' | 'hotline', ByUrgency>> = {
  patient: { high: 10, normal: 15, low: 60 },
  hotline: { high: PACE.high.nextWave, normal: PACE.normal.nextWave, low: PACE.low.nextWave },
};
const LOOK_MINUTES: ByUrgency = { high: 5, normal: 20, low: 60 };

type Sweep = { readonly instance: Instance; readonly now: number; readonly minutes: ByUrgency };

function choices(due: readonly OpenNeed[], { instance, now, minutes }: Sweep): readonly Choice[] {
  const asks = Map.groupBy(plan(instance).asks, ({ need }) => need);
  return due.map((need) => {
    const helpers = (asks.get(String(need.need.id)) ?? []).map(({ helper }) => Number(helper));
    const wait = (helpers.length > 0 ? minutes : LOOK_MINUTES)[need.need.urgency];
    return { need, helpers, lookAgainAt: now + wait };
  });
}
