import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Need } from '../../lib/core/model/need.ts';
import { createWorld, type World } from '../simulation/world.ts';

const DOLORES = '+12025550110';
const [WALTER, BEV] = ['+12025550120', '+12025550121'] as const;
const ANA = '+12025550100';

/** Monday morning. Dolores asks for a ride that comes back, and Walter drives. */
async function dialysis(seed = 5): Promise<World> {
  const world = createWorld({ at: '2026-11-23T15:00:00.000Z', seed });
  await world.text(WALTER, 'i can drive people any day, 5 a week');
  await world.text(WALTER, 'Walter');
  await world.text(DOLORES, 'I need a ride to dialysis every tuesday and thursday at 9am');
  await world.text(DOLORES, 'Dolores');
  await world.tick(2);
  return world;
}

const needs = (world: World): readonly Need[] =>
  world
    .items()
    .filter((item) => item.kind === 'need')
    .toSorted((a, b) => (a.wanted?.date ?? '').localeCompare(b.wanted?.date ?? ''));
const days = (world: World) => needs(world).map(({ wanted }) => wanted?.date);
const last = (world: World): Need | undefined => needs(world).at(-1);
const carrying = (world: World) => needs(world).filter(({ repeats }) => repeats !== undefined);
const HOURS = 60;

describe('a ride that comes back', () => {
  test('is recorded once, for the next such day, and Dolores hears on which days it comes back', async () => {
    const world = await dialysis();
    expect(days(world)).toEqual(['2026-11-24']);
    expect(world.received(WALTER).join()).toContain('Tue Nov 24 at 9:00 AM');
    expect((await world.text(DOLORES, '?')).join()).toContain('It comes back every Tue and Thu');
  });

  test('has its next one opened within a minute of this one being done, with all that it needs', async () => {
    const world = await dialysis();
    await world.text(WALTER, 'yes');
    await world.text(DOLORES, '412 Maple, side door');
    await world.jump(25 * HOURS);
    await world.text(DOLORES, 'yes');
    await world.tick();
    const [tuesday, thursday] = needs(world);
    expect(tuesday).toMatchObject({ status: 'done' });
    expect(Object.keys(tuesday ?? {})).not.toEqual(expect.arrayContaining(['where']));
    expect(carrying(world)).toEqual([thursday]);
    expect(thursday).toMatchObject({
      status: 'open',
      askerName: 'Dolores',
      categories: ['ride'],
      words: 'I need a ride to dialysis every tuesday and thursday at 9am',
      where: '412 Maple, side door',
      wanted: { date: '2026-11-26', time: '09:00' },
      repeats: { usual: { helper: world.idOf(WALTER), on: '2026-11-24' } },
    });
  });

  test('is opened six hours later where nobody says how it went, and where nobody came', async () => {
    const world = await dialysis();
    await world.tick(5 * HOURS);
    expect(last(world)).toMatchObject({ status: 'handed-over' });
    await world.jump(23 * HOURS);
    expect(days(world)).toEqual(['2026-11-24']);
    await world.jump(HOURS);
    await world.tick();
    expect(days(world)).toEqual(['2026-11-24', '2026-11-26']);
    expect(needs(world)[0]).toMatchObject({ status: 'handed-over' });
    expect(carrying(world)).toEqual([last(world)]);
  });

  test('is asked of whoever helped last time when they have rested, by name; never of anybody else by name', async () => {
    const world = await dialysis();
    await world.text(WALTER, 'yes');
    await world.text(BEV, 'i can drive people any day');
    await world.jump(25 * HOURS);
    await world.text(DOLORES, 'yes');
    await world.tick(2);
    const rested = world.items().find((item) => item.kind === 'helper' && item.id === world.idOf(WALTER));
    expect(last(world)?.nextWaveAt).toBe(rested?.kind === 'helper' && rested.restingUntil);
    await world.jump(24 * HOURS);
    expect(world.received(WALTER).at(-1)).toContain('you helped Dolores on Tue Nov 24. Can you again?');
    await world.text(WALTER, 'no');
    await world.tick(2);
    expect(world.received(BEV).at(-1)).toContain('can you help?');
    expect(world.received(BEV).join()).not.toContain('Dolores');
  });

  test('is not put first to somebody whose help did not happen', async () => {
    const world = await dialysis();
    await world.text(WALTER, 'yes');
    await world.jump(25 * HOURS);
    await world.jump(5 * HOURS);
    expect(last(world)?.repeats?.usual?.helper).toBe(world.idOf(WALTER));
    await world.text(DOLORES, `no ${needs(world)[0]?.number}`);
    expect(last(world)?.repeats).toMatchObject({ date: '2026-11-26' });
    expect(last(world)?.repeats?.usual).toBeUndefined();
  });
});

describe('leaving one out, and ending it', () => {
  test('SKIP, or naming its day, leaves one out: the next comes back, and nothing is kept of that one', async () => {
    const world = await dialysis();
    await world.text(WALTER, 'yes');
    expect((await world.text(DOLORES, "i don't need the ride on tuesday")).join()).toContain(
      'The next one is Thu Nov 26',
    );
    await world.tick();
    expect(needs(world)).toMatchObject([{ status: 'withdrawn', words: '' }, { status: 'open' }]);
    expect((await world.text(DOLORES, 'skip')).join()).toContain('The next one is Tue Dec 1');
    await world.tick();
    expect(days(world)).toEqual(['2026-11-24', '2026-11-26', '2026-12-01']);
  });

  test.each(['never mind', 'stop', 'forget me'])(
    '"%s" ends it: nothing comes back, however long one waits',
    async (words) => {
      const world = await dialysis();
      await world.text(DOLORES, words);
      if (words === 'forget me') await world.text(DOLORES, words);
      await world.tick(2);
      await world.jump(80 * HOURS);
      await world.tick();
      expect(days(world)).toEqual(['2026-11-24']);
      expect(carrying(world)).toEqual([]);
    },
  );

  test('FORGET ME in the minute after one is done erases her: no next one keeps her', async () => {
    const world = await dialysis();
    await world.text(WALTER, 'yes');
    await world.jump(25 * HOURS);
    await world.text(DOLORES, 'yes');
    await world.text(DOLORES, 'forget me');
    await world.text(DOLORES, 'forget me');
    await world.tick(3);
    expect(needs(world)).toMatchObject([{ status: 'done', words: '' }]);
    expect(world.items().filter((item) => item.kind === 'member' && item.id === world.idOf(DOLORES))).toEqual([]);
  });

  test('a helper who is forgotten is nobody’s usual helper any more', async () => {
    const world = await dialysis();
    await world.text(WALTER, 'yes');
    await world.jump(25 * HOURS);
    await world.text(DOLORES, 'yes');
    await world.tick(2);
    for (const words of ['forget me', 'forget me']) await world.text(WALTER, words);
    await world.tick(3);
    expect(last(world)?.repeats).toMatchObject({ weekdays: ['tue', 'thu'] });
    expect(JSON.stringify(last(world))).not.toContain(world.idOf(WALTER));
  });

  test('a coordinator closes one, and hears when the next is; FOR GOOD closes all', async () => {
    const world = await dialysis();
    expect((await world.text(ANA, `close ${last(world)?.number}`)).join()).toContain('The next one is Thu Nov 26');
    await world.tick();
    expect(last(world)).toMatchObject({ status: 'open', wanted: { date: '2026-11-26' } });
    expect((await world.text(ANA, `close ${last(world)?.number} for good`)).join()).not.toContain('The next');
    expect(world.received(DOLORES).at(-1)).toContain('every Tue and Thu after it');
    await world.jump(200 * HOURS);
    expect(carrying(world)).toEqual([]);
  });

  test('what is said twice is one series, and "every other tuesday" or "tuesday or thursday" is none', async () => {
    const world = await dialysis();
    await world.jump(3 * HOURS);
    await world.text(DOLORES, 'I need a ride to dialysis every tuesday and thursday at 9am');
    await world.text(DOLORES, 'every other tuesday at 9 i need a ride to the bank');
    await world.text(DOLORES, 'need a ride to the library tuesday or thursday morning');
    expect(carrying(world)).toHaveLength(1);
  });
});

describe('an asker with much open', () => {
  test('has the next one given to a person, as any request more would be', async () => {
    const world = await dialysis();
    await world.text(WALTER, 'yes');
    await world.text(DOLORES, '412 Maple, side door');
    for (const place of ['bank', 'library', 'market', 'museum', 'park', 'school'])
      await world.text(DOLORES, `need a ride to the ${place} on friday at 9`);
    await world.text(DOLORES, `done ${needs(world)[0]?.number}`);
    await world.tick();
    expect(carrying(world)).toMatchObject([
      { status: 'handed-over', why: 'many-open', wanted: { date: '2026-11-26' } },
    ]);
  });
});

describe('whatever happens to the schedule', () => {
  const step = fc.constantFrom(
    'tick',
    'twice',
    'late',
    'die before',
    'die after',
    'yes',
    'no',
    'done',
    'skip',
    'close',
  );

  test('each day of the series is opened once at most, and one need alone carries it on', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), fc.nat(999), async (steps, seed) => {
        const world = await dialysis(seed);
        for (const each of steps) await play(world, each);
        await world.jump(7 * 24 * HOURS);
        await world.tick();
        expect(new Set(days(world)).size).toBe(days(world).length);
        expect(carrying(world)).toHaveLength(1);
        expect(carrying(world)[0]?.number).toBe(last(world)?.number);
      }),
      { numRuns: 25 },
    );
  });

  async function play(world: World, each: string): Promise<void> {
    const number = last(world)?.number;
    if (each === 'tick') return world.tick(2);
    if (each === 'twice') return world.sweepTwice();
    if (each === 'late') return world.jump(15 * HOURS);
    if (each === 'die before') return world.tick(1, { commit: 1, when: 'before' });
    if (each === 'die after') return world.tick(1, { commit: 1, when: 'after' });
    if (each === 'close') await world.text(ANA, `close ${number}`);
    else await world.text(each === 'skip' ? DOLORES : WALTER, each === 'skip' ? 'skip' : `${each} ${number}`);
  }
});
