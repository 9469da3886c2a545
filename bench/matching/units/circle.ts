import { memberId } from '../../../lib/app/identity.ts';
import type { Circle, Urgency } from '../../../lib/core/model/circle.ts';
import { type Helper, type Offer, WEEKDAYS } from '../../../lib/core/model/helper.ts';
import type { Item } from '../../../lib/core/model/item.ts';
import { answerKey, causeKey, claimKey, helperKey, needKey, outboxKey } from '../../../lib/core/model/keys.ts';
import type { Need, NeedFacts } from '../../../lib/core/model/need.ts';
import { withDue } from '../../../lib/core/needs/need-due.ts';
import { daysLater, hoursLater, iso, minutesLater } from '../../../lib/core/scene/times.ts';
import { type Draw, drawsOf } from './draws.ts';

/** What people offer and want here: an invented mix, a few kinds much more than the others. */
const KINDS = [
  ...['ride', 'ride', 'ride', 'groceries', 'groceries', 'food', 'food', 'companionship', 'childcare', 'errand'],
  ...['yard', 'cleaning', 'petcare', 'home_repair', 'tech_help', 'moving', 'paperwork', 'medicine', 'furniture'],
] as const;
const URGENCIES: readonly Urgency[] = ['high', 'normal', 'normal', 'low', 'low', 'low'];

type Sizes = { readonly helpers: number; readonly open: number; readonly due: number };

const idOf = (circle: Circle, number: number): string => memberId('bench', circle.id, `+1202555${number}`);

/** Invented helpers of a circle as they stand at `now`; every fourth was asked in the last days. */
export function invented(circle: Circle, { helpers }: Sizes, now: Date): readonly Helper[] {
  const draw = drawsOf(1);
  return Array.from({ length: helpers }, (_, number): Helper => {
    const id = idOf(circle, number);
    const asked = draw(4) === 0 ? [iso(hoursLater(now, -20 - draw(100)))] : [];
    return {
      kind: 'helper',
      key: helperKey(circle.id, id),
      version: 0,
      circle: circle.id,
      id,
      name: 'Marcus',
      area: areaOf(circle, draw),
      language: draw(4) === 0 ? 'es' : 'en',
      offers: Array.from({ length: draw(3) === 0 ? 2 : 1 }, (_unused, place) => offer(draw, place + 1, now)),
      weeklyCap: draw(2) === 0 ? 3 : undefined,
      askedAt: asked,
      lastAskedAt: asked.at(-1),
      replies: asked[0] === undefined ? undefined : { yes: 1, no: 0, silent: 0, at: asked[0] },
      helpedAt: asked,
      asks: [],
      jobs: [],
      past: asked.map(() => 27),
    };
  });
}

const areaOf = ({ areas }: Circle, draw: Draw): string | undefined => areas[draw(areas.length)]?.id;

const offer = (draw: Draw, id: number, now: Date): Offer => ({
  id,
  categories: [KINDS[draw(KINDS.length)] ?? 'ride'],
  standing: true,
  days: draw(2) === 0 ? WEEKDAYS.slice(0, 5) : [],
  hours: draw(2) === 0 ? { from: '09:00', to: '18:00' } : undefined,
  words: 'i can help with that most days, just text me the day before',
  since: iso(daysLater(now, -90)),
});

/** Open needs, the first of them due at `now` and the others in the next hours. */
export function openNeeds(circle: Circle, { helpers, open, due }: Sizes, now: Date): readonly Need[] {
  const draw = drawsOf(2);
  return Array.from({ length: open }, (_, place) => {
    const facts = needFacts(circle, { number: 100 + place, asker: helpers + place, openedAt: minutesLater(now, -5) });
    const nextWaveAt = iso(place < due ? now : minutesLater(now, 10 + draw(300)));
    return withDue({
      ...facts,
      categories: kindFor(place, draw),
      area: areaOf(circle, draw),
      nextWaveAt,
      status: 'open',
    });
  });
}

const kindFor = (place: number, draw: Draw): readonly string[] => [
  place === 0 ? 'ride' : (KINDS[draw(KINDS.length)] ?? 'ride'),
];

const needFacts = (
  circle: Circle,
  { number, asker, openedAt }: { readonly number: number; readonly asker: number; readonly openedAt: Date },
): NeedFacts => ({
  kind: 'need',
  key: needKey(circle.id, number),
  version: 0,
  circle: circle.id,
  number,
  asker: idOf(circle, asker),
  askerName: 'Dolores',
  language: 'en',
  categories: ['ride'],
  urgency: URGENCIES[number % URGENCIES.length] ?? 'normal',
  words: 'need a ride to dialysis on thursday morning, i use a walker',
  openedAt: iso(openedAt),
  promisedAt: iso(hoursLater(openedAt, 20)),
  wave: 0,
  asks: [],
  gaveBack: [],
});

/** What one closed need leaves behind: itself, the texts that were owed for it, claims, answers and causes. */
export function past(circle: Circle, number: number, now: Date): readonly Item[] {
  const at = hoursLater(now, -24 - (number % 480));
  const stored = { version: 0, circle: circle.id };
  const who = idOf(circle, 1_000_000 + number);
  const helper = idOf(circle, number % 100);
  const sid = `SM${String(number).padStart(32, '0')}`;
  const facts = needFacts(circle, { number: 100_000 + number, asker: 1_000_000 + number, openedAt: at });
  const ask = { helper, status: 'accepted', wave: 1, at: iso(at), expiresAt: iso(at) } as const;
  return [
    withDue({
      ...facts,
      asks: [ask],
      status: 'done',
      by: 'asker',
      helper,
      closedAt: iso(at),
      cleaned: at <= daysLater(now, -3),
    }),
    { ...stored, kind: 'claim', key: claimKey(sid), at: iso(at), expiresAt: iso(daysLater(at, 365)) },
    { ...stored, kind: 'answer', key: answerKey(circle.id, who, sid), say: ['ok'], expiresAt: iso(hoursLater(now, 1)) },
    { ...stored, kind: 'cause', key: causeKey(circle.id, iso(at), sid), at: iso(at), cause: sid, events: [] },
    {
      ...stored,
      kind: 'outbox',
      key: outboxKey(circle.id, helper, sid),
      id: sid,
      member: helper,
      language: 'en',
      purpose: 'askHelper',
      cause: sid,
      body: '',
      say: [],
      via: 'text',
      weight: 'ordinary',
      status: 'sent',
      createdAt: iso(at),
      attempts: 1,
    },
  ];
}
