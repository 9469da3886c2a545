import type { UnaskedReason } from '../matching/instance.ts';
import type { Wall } from '../matching/walls.ts';
import type { Considered, ConsideredHelper } from '../model/considered.ts';
import { FOREVER } from '../model/helper.ts';
import type { Ask, Need } from '../model/need.ts';
import { type Draft, helperOf } from '../scene/draft.ts';
import { iso, type LocalTime, localDate, localTime } from '../scene/times.ts';
import { lastAsks } from './asks.ts';

/** What became of somebody who could have been asked: their answer, or why no question went out to them. */
export type Fate =
  | 'no-answer-yet'
  | 'said-yes'
  | 'said-no'
  | 'did-not-happen'
  | 'no-answer'
  | 'let-go'
  | 'gave-back'
  | 'passed-over'
  | 'asked-elsewhere'
  | 'opted-out'
  | Wall;

/** One helper in the answer to "why?". `until`: when a rest or pause ends. `need`: what they are asked about instead. */
export type Considering = {
  readonly name?: string | undefined;
  readonly fate: Fate;
  readonly until?: LocalTime | undefined;
  /** They helped with this need the last time it came. */
  readonly usual?: boolean | undefined;
  readonly need?: number | undefined;
};

/** Who was thought of for a need and what became of each, whoever was asked first. Whoever has it is not among them. */
export type Why = {
  readonly people: readonly Considering[];
  /** So many more offer it. */
  readonly more: number;
  /** Why nobody is being asked now, if so. */
  readonly unasked?: UnaskedReason | undefined;
  /** When helpers were last looked for; absent where nobody was, or it is not kept any more. */
  readonly lookedAt?: LocalTime | undefined;
};

/** From what is kept with the need, nothing worked out anew; what people have answered since the look comes first. */
export function whyOf(draft: Draft, need: Need): Why {
  const { considered } = need;
  const holder = need.status === 'covered' || need.status === 'done' ? need.helper : undefined;
  const asked = lastAsks(need).filter(({ helper }) => helper !== holder);
  const known = new Set(need.asks.map(({ helper }) => helper));
  const others = (considered?.helpers ?? []).filter(({ who }) => !known.has(who));
  const usual = (who: string) => (need.repeats?.usual?.helper === who ? { usual: true } : {});
  const waits = asked.some(({ status }) => status === 'waiting');
  return {
    people: [
      ...asked.map((ask) => named(draft, ask.helper, { fate: fateOf(need, ask), ...usual(ask.helper) })),
      ...others.map((each) => named(draft, each.who, { ...lookedUpon(draft, each), ...usual(each.who) })),
    ].toSorted((a, b) => rank(a) - rank(b)),
    more: considered?.more ?? 0,
    unasked: waits || need.status !== 'open' ? undefined : considered?.unasked,
    lookedAt: considered && pastTime(draft, considered),
  };
}

const named = (draft: Draft, id: string, what: Omit<Considering, 'name'>): Considering => ({
  name: helperOf(draft, id)?.name,
  ...what,
});

function fateOf({ gaveBack }: Need, { helper, status }: Ask): Fate {
  // Who handed it back was released; of whose help it was said that it did not happen, the yes stands.
  if (gaveBack.includes(helper)) return status === 'accepted' ? 'did-not-happen' : 'gave-back';
  switch (status) {
    case 'waiting':
      return 'no-answer-yet';
    case 'accepted':
      return 'said-yes';
    case 'declined':
      return 'said-no';
    case 'expired':
      return 'no-answer';
    case 'released':
      return 'let-go';
    default:
      return status satisfies never;
  }
}

function lookedUpon(draft: Draft, each: ConsideredHelper): Omit<Considering, 'name'> {
  switch (each.outcome) {
    // Decided, and then not sent: they are looked at again next time.
    case 'asked':
    case 'passed-over':
      return { fate: 'passed-over' };
    case 'asked-elsewhere':
      return { fate: 'asked-elsewhere', need: each.need };
    case 'walled': {
      if (each.until === FOREVER) return { fate: 'opted-out' };
      const { circle, now } = draft.scene;
      const ahead = each.until !== undefined && each.until > iso(now) ? new Date(each.until) : undefined;
      return { fate: each.wall, until: ahead && localTime(ahead, now, circle.zone) };
    }
    default:
      return each satisfies never;
  }
}

/** Answers before silence, both before those who were not asked; who merely comes later tells the least. */
const ORDER: readonly Fate[] = [
  'said-yes',
  'no-answer-yet',
  'did-not-happen',
  'gave-back',
  'said-no',
  'no-answer',
  'let-go',
];
function rank({ fate }: Considering): number {
  const place = ORDER.indexOf(fate);
  if (place >= 0) return place;
  return fate === 'passed-over' ? ORDER.length + 1 : ORDER.length;
}

/** Yesterday is no day of `localTime`'s: it gets its date. */
function pastTime({ scene: { circle, now } }: Draft, { at }: Considered): LocalTime {
  const time = localTime(new Date(at), now, circle.zone);
  return time.date === localDate(now, circle.zone) ? time : { ...time, day: 'later' };
}
