import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expectPackedAsTheyAre, packFromNowOn } from '../support/packed-roster.ts';
import type { Trouble } from './company.ts';
import { expectPromises, noteAgreements } from './promises.ts';
import { createWorld, type Death, type World } from './world.ts';

const ASKERS = ['+12025550110', '+12025550111'] as const;
const HELPERS = ['+12025550120', '+12025550121', '+12025550122'] as const;
const EVERYBODY = [...ASKERS, ...HELPERS, '+12025550100'] as const;
const PEOPLE = new Map<string, string>([
  [ASKERS[0], 'Dolores'],
  [ASKERS[1], 'Winifred'],
  [HELPERS[0], 'Marcus'],
  [HELPERS[1], 'Beverly'],
  [HELPERS[2], 'Ignacio'],
]);

const WORDS = [
  'need a ride to dialysis tomorrow at 9',
  'need groceries asap, nothing to eat',
  'need a ride to dialysis every tuesday and thursday at 9',
  'skip',
  'yes',
  'no',
  'never mind',
  "i can't make it",
  'done',
  '?',
  'TELL see you at the side door',
  'pause',
  'back',
  'YES but after 5',
  'stop',
  'start',
  'forget me',
  'purple monkey elephant',
  '1',
  '123 Halsey St, blue door',
  'i smell gas in the building',
  'can we do 10 instead',
  'wednesday at 2pm instead',
  'keep the old time',
] as const;

type Step =
  | { readonly do: 'text'; readonly who: number; readonly words: number; readonly death?: Death | undefined }
  | { readonly do: 'number'; readonly who: number; readonly yes: boolean; readonly which: number }
  | { readonly do: 'twoAtOnce'; readonly a: number; readonly b: number; readonly words: number }
  | { readonly do: 'sameTextTwice'; readonly who: number; readonly words: number }
  | { readonly do: 'tick'; readonly minutes: number; readonly death?: Death | undefined }
  | { readonly do: 'jump'; readonly minutes: number }
  | { readonly do: 'sweepTwice' }
  | { readonly do: 'loseFeed' }
  | { readonly do: 'trouble'; readonly kind: Trouble };

const who = fc.nat({ max: EVERYBODY.length - 1 });
const words = fc.nat({ max: WORDS.length - 1 });
const death = fc.option(
  fc.record({ commit: fc.integer({ min: 1, max: 3 }), when: fc.constantFrom('before' as const, 'after' as const) }),
  { nil: undefined, freq: 4 },
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('text' as const), who, words, death }) },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('number' as const), who, yes: fc.boolean(), which: fc.nat(5) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('twoAtOnce' as const), a: who, b: who, words }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('sameTextTwice' as const), who, words }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('tick' as const), minutes: fc.constantFrom(1, 2, 11), death }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('jump' as const), minutes: fc.constantFrom(40, 300, 1500) }) },
  { weight: 1, arbitrary: fc.constant({ do: 'sweepTwice' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'loseFeed' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('trouble' as const),
      kind: fc.constantFrom<Trouble[]>(
        'rate-limited',
        'unknown-made',
        'unknown-not-made',
        'cut-answer',
        'opted-out',
        'landline',
      ),
    }),
  },
);

const person = (index: number): string => EVERYBODY[index] ?? ASKERS[0];
const phrase = (index: number): string => WORDS[index] ?? '?';

async function play(world: World, each: Step): Promise<void> {
  switch (each.do) {
    case 'text':
      await world.hear(world.inbound(person(each.who), phrase(each.words)), each.death);
      return world.settle(each.death);
    case 'number': {
      const needs = world.items().filter((item) => item.kind === 'need');
      const need = needs[each.which % Math.max(1, needs.length)];
      await world.text(person(each.who), `${each.yes ? 'YES' : 'NO'} ${need?.number ?? 77}`);
      return;
    }
    case 'twoAtOnce':
      await Promise.all([each.a, each.b].map((index) => world.hear(world.inbound(person(index), phrase(each.words)))));
      return world.settle();
    case 'sameTextTwice':
      return sameTextTwice(world, person(each.who), phrase(each.words));
    case 'tick':
      return world.tick(each.minutes, each.death);
    case 'jump':
      return world.jump(each.minutes);
    case 'sweepTwice':
      return world.sweepTwice();
    case 'loseFeed':
      world.loseFeed();
      return;
    case 'trouble':
      world.company.troubles.push(each.kind);
      return;
    default:
      each satisfies never;
  }
}

/** Promise 2: at the same moment, then again later: one effect, the same answer. */
async function sameTextTwice(world: World, from: string, body: string): Promise<void> {
  const text = world.inbound(from, body);
  const [first, second] = await Promise.all([world.hear(text), world.hear(text)]);
  expect(second).toEqual(first);
  await world.settle();
  const before = world.items();
  expect(await world.hear(text)).toEqual(first);
  await world.settle();
  expect(world.items()).toEqual(before);
}

/** Promise 4: nothing that was made after an opt-out stood went to that person. */
function watchStops(world: World) {
  const seen = new Map<string, number>();
  return () => {
    for (const number of EVERYBODY) {
      const stopped = world
        .items()
        .some((item) => item.kind === 'stop' && item.key.partition.includes(world.idOf(number)));
      const before = seen.get(number);
      const count = world.received(number).length;
      if (stopped && before !== undefined)
        expect({ number: number.slice(-2), count }).toEqual({ number: number.slice(-2), count: before });
      if (stopped) seen.set(number, count);
      else seen.delete(number);
    }
  };
}

/** What a coordinator's phone did not take went on to the others; days later, nobody is told the same again. */
const PASSED_ON_LONG_AGO: Step[] = [
  { do: 'trouble', kind: 'landline' },
  { do: 'text', who: 0, words: WORDS.indexOf('i smell gas in the building') },
  ...[1, 2, 3].map((): Step => ({ do: 'jump', minutes: 1500 })),
  { do: 'twoAtOnce', a: 0, b: 0, words: 0 },
  { do: 'text', who: 0, words: 0 },
  { do: 'text', who: 0, words: 0 },
  { do: 'number', who: 0, yes: false, which: 0 },
];

async function begin(seed: number, size: 'small' | 'large' = 'small'): Promise<World> {
  const world = createWorld({ at: '2026-11-23T15:00:00.000Z', seed });
  if (size === 'large') await packFromNowOn(world.store, world.circle);
  for (const number of HELPERS) {
    await world.text(number, 'i can drive people and buy groceries any day');
    await world.text(number, `my name is ${PEOPLE.get(number)}`);
  }
  for (const number of ASKERS) await world.text(number, `my name is ${PEOPLE.get(number)}`);
  return world;
}

describe('whatever happens, in whatever order', () => {
  test('the promises hold after every step of any history', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 45 }), fc.nat(), async (history, seed) => {
        const world = await begin(seed);
        const stopsHold = watchStops(world);
        for (const each of history) {
          await play(world, each);
          noteAgreements(world);
          stopsHold();
        }
        await world.tick(5);
        noteAgreements(world);
        expectPromises(world, PEOPLE);
      }),
      { numRuns: 120, examples: [[PASSED_ON_LONG_AGO, 0]] },
    );
  });

  test('they hold in a large circle too, and its packed roster shows everybody as they are', {
    timeout: 120_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 45 }), fc.nat(), async (history, seed) => {
        const world = await begin(seed, 'large');
        for (const each of history) {
          await play(world, each);
          noteAgreements(world);
          expectPackedAsTheyAre(world.items());
        }
        await world.tick(5);
        noteAgreements(world);
        expectPromises(world, PEOPLE);
        expect(world.items().filter((item) => item.kind === 'helper' && item.dueAt)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
