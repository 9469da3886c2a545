import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ListQuery, Store } from '../../lib/app/ports.ts';
import type { Change, Item, Key } from '../../lib/core/model/item.ts';
import { createMemoryStore } from '../../lib/store/memory-store.ts';
import { at, check, erase, key, put, T0, todo } from './items.ts';
import type { Make } from './store-contract.ts';

/** What one step of a made-up story does. `aim` says which version a change expects: the right one, mostly. */
type Step =
  | { readonly do: 'commit'; readonly changes: readonly RandomChange[] }
  | { readonly do: 'wait'; readonly minutes: number }
  | { readonly do: 'load'; readonly places: readonly number[] }
  | { readonly do: 'list'; readonly query: ListQuery };

type RandomChange = {
  readonly place: number;
  readonly change: Change['change'];
  readonly aim: 'right' | 'nothing' | 'wrong';
  readonly circle: string;
  readonly dueIn: number | undefined;
  readonly lastsFor: number | undefined;
};

const KEYS: readonly Key[] = ['a', 'b', 'b#1', 'c'].flatMap((sort) => [key('p', sort), key('q', sort)]);
const place = fc.nat(KEYS.length - 1);
const minutes = fc.integer({ min: 0, max: 40 });
const circle = fc.constantFrom('maple-street', 'oak-street');

const change: fc.Arbitrary<RandomChange> = fc.record({
  place,
  change: fc.constantFrom('put' as const, 'put' as const, 'put' as const, 'delete' as const, 'check' as const),
  aim: fc.oneof(
    { arbitrary: fc.constant('right' as const), weight: 8 },
    { arbitrary: fc.constantFrom('nothing' as const, 'wrong' as const), weight: 2 },
  ),
  circle,
  dueIn: fc.option(minutes, { nil: undefined }),
  lastsFor: fc.option(minutes, { nil: undefined, freq: 2 }),
});

const query: fc.Arbitrary<ListQuery> = fc.oneof(
  fc.record(
    {
      index: fc.constant('partition' as const),
      partition: fc.constantFrom('p', 'q'),
      prefix: fc.constantFrom('b', 'b#', 'x'),
      limit: fc.integer({ min: 1, max: 5 }),
      after: fc.constantFrom('b', 'b#1'),
    },
    { requiredKeys: ['index', 'partition'] },
  ),
  fc.record({ index: fc.constant('due' as const), circle, until: minutes.map((each) => at(each * 2)) }),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant('commit' as const),
      changes: fc.uniqueArray(change, { minLength: 1, maxLength: 5, selector: (each) => each.place }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('load' as const), places: fc.array(place) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('list' as const), query }) },
);

const versionFor = (aim: RandomChange['aim'], there: Item | undefined): number => {
  if (aim === 'nothing') return 0;
  return (there?.version ?? 0) + (aim === 'wrong' ? 1 : 0);
};

/** The change itself, aimed at what the memory store has there. */
const toChange = async (memory: Store, random: RandomChange, now: number): Promise<Change> => {
  const where = KEYS[random.place] as Key;
  const [there] = await memory.load([where]);
  const version = versionFor(random.aim, there);
  if (random.change !== 'put') return (random.change === 'check' ? check : erase)(where, version);
  const { circle: theirs, dueIn, lastsFor } = random;
  return put(
    todo(where, {
      version,
      circle: theirs,
      dueAt: dueIn === undefined ? undefined : at(now + dueIn),
      expiresAt: lastsFor === undefined ? undefined : at(now + lastsFor),
    }),
  );
};

const answer = async (store: Store, each: Exclude<Step, { do: 'wait' | 'commit' }>): Promise<unknown> =>
  each.do === 'list' ? store.list(each.query) : store.load(each.places.map((one) => KEYS[one] as Key));

/** A cursor outside its prefix is no question that DynamoDB answers. */
const makesSense = (each: Step): boolean =>
  each.do !== 'list' ||
  each.query.index !== 'partition' ||
  (each.query.after ?? '').startsWith(each.query.prefix ?? '');

const play = async (make: Make, steps: readonly Step[]): Promise<void> => {
  const subject = await make(T0);
  let now = 0;
  const memory = createMemoryStore({ now: () => new Date(at(now)) });
  try {
    for (const each of steps.filter(makesSense)) {
      if (each.do === 'wait') {
        now += each.minutes;
        subject.setClock(at(now));
      } else if (each.do === 'commit') {
        const changes = await Promise.all(each.changes.map((one) => toChange(memory, one, now)));
        expect(await subject.store.commit(changes)).toEqual(await memory.commit(changes));
      } else {
        expect(await answer(subject.store, each)).toEqual(await answer(memory, each));
      }
    }
    expect(await subject.store.load(KEYS)).toEqual(await memory.load(KEYS));
  } finally {
    await subject.close();
  }
};

/** Any story leaves both stores alike, and each of its questions gets the same answer from both. */
export const describeLikeness = (name: string, make: Make, numRuns = 25): void => {
  describe(name, () => {
    it('cannot be told from the memory store by any story', async () => {
      const stories = fc.array(step, { minLength: 5, maxLength: 40, size: 'max' });
      await fc.assert(
        fc.asyncProperty(stories, (steps) => play(make, steps)),
        { numRuns },
      );
    });
  });
};
