import { describe, expect, test } from 'vitest';
import { type Board, lookAtBoard } from '../../lib/app/look-at-board.ts';
import { createWorld, type World } from '../simulation/world.ts';

const DOLORES = '+12025550110';
const [MARCUS, BEV] = ['+12025550120', '+12025550121'] as const;
const ANA = '+12025550100';

/** Monday 23 November 2026, ten in the morning in New York. */
const morning = (): World => createWorld({ at: '2026-11-23T15:00:00.000Z', seed: 5 });

const look = (world: World): Promise<Board> =>
  lookAtBoard({ store: world.store, circle: world.circle, now: world.now() });

/** How the only need stands. */
const stands = async (world: World): Promise<string | undefined> => (await look(world)).needs[0]?.stands;

async function named(world: World, number: string, name: string, area: string): Promise<void> {
  await world.text(number, `my name is ${name}`);
  await world.text(number, `my zip code is ${area}`);
}

async function marcusDrives(world: World): Promise<void> {
  await world.text(MARCUS, 'i can drive people, weekday mornings');
  await named(world, MARCUS, 'Marcus', '11216');
}

async function doloresAsks(world: World): Promise<void> {
  await world.text(DOLORES, 'need a ride to the eye clinic tomorrow at 9');
  await named(world, DOLORES, 'Dolores', '11216');
}

describe('what stands open in a circle', () => {
  test('is nothing on its first day', async () => {
    expect(await look(morning())).toEqual({
      circle: { id: 'maple-street', name: 'Maple Street Neighbors' },
      needs: [],
      offers: [],
      map: { categories: [], areas: [], cells: [] },
    });
  });

  test('says what Dolores needs, when and about where, and by when she hears', async () => {
    const world = morning();
    await doloresAsks(world);
    expect((await look(world)).needs).toEqual([
      {
        number: expect.any(Number),
        status: 'open',
        what: 'a ride',
        when: 'Tue Nov 24 at 9:00 AM',
        area: 'Halsey',
        urgency: 'normal',
        asker: 'Dolores',
        stands: 'Nobody has been asked yet; an answer is promised by 2:00 PM today.',
      },
    ]);
  });

  test('says at night that nobody is woken for what can wait', async () => {
    const world = createWorld({ at: '2026-11-24T02:30:00.000Z', seed: 5 });
    await doloresAsks(world);
    expect(await stands(world)).toMatch(/^Nobody is asked before 8:00 AM tomorrow; an answer is promised by /u);
  });

  test('follows a need from the ask to the yes, and forgets it when it is done', async () => {
    const world = morning();
    await marcusDrives(world);
    await doloresAsks(world);
    await world.tick();
    expect(await stands(world)).toBe('Marcus is being asked; an answer is promised by 2:00 PM today.');
    await world.text(MARCUS, 'no');
    expect(await stands(world)).toBe('Nobody has said yes yet (1 asked); an answer is promised by 2:00 PM today.');
    await world.text(BEV, 'i can drive people any day');
    await world.tick(40);
    expect(await stands(world)).toMatch(/^Somebody is being asked; /u);
    await world.text(BEV, 'yes');
    expect((await look(world)).needs[0]).toMatchObject({ status: 'covered', stands: 'Somebody is coming.' });
    await world.text(DOLORES, 'done');
    expect((await look(world)).needs).toEqual([]);
  });

  test('names everybody who is being asked', async () => {
    const world = morning();
    await marcusDrives(world);
    await world.text(BEV, 'i can drive people any day');
    await named(world, BEV, 'Bev', '11221');
    await doloresAsks(world);
    await world.tick();
    expect(await stands(world)).toMatch(/^(?:Marcus and Bev|Bev and Marcus) are being asked; /u);
  });

  test('says since when a coordinator has it, and why, also on the day after', async () => {
    const world = morning();
    await doloresAsks(world);
    await world.tick(4 * 60 + 1);
    const today = await look(world);
    expect(today.needs[0]?.stands).toBe('With the coordinators since 2:00 PM today: nobody said yes in time.');
    expect(today.map.cells).toEqual([{ category: 'ride', area: '11216', needs: 1, offers: 0, reach: 0, gap: true }]);
    await world.jump(24 * 60);
    expect(await stands(world)).toBe('With the coordinators since Mon Nov 23, 2:00 PM: nobody said yes in time.');
  });

  test('says that another time is asked for, and later whether it happened', async () => {
    const world = morning();
    await marcusDrives(world);
    await doloresAsks(world);
    await world.tick();
    await world.text(MARCUS, 'yes');
    await world.text(DOLORES, 'can we make it 10 instead');
    expect(await stands(world)).toBe('Marcus is coming, and is being asked about Tue Nov 24 at 10:00 AM instead.');
    await world.text(MARCUS, 'yes');
    await world.jump(28 * 60);
    expect(await stands(world)).toBe('Dolores is being asked whether Marcus came.');
  });

  test('lists each offer with whose, when and where, and why somebody is not asked now', async () => {
    const world = morning();
    await marcusDrives(world);
    await world.text(BEV, 'i can cook food');
    const marcus = { who: 'Marcus', what: 'a ride', when: 'Mon-Fri, 7:00 AM to 12:00 PM', area: 'Halsey' };
    const bev = { who: 'somebody', what: 'food', when: 'at any time', area: null, resting: null };
    expect((await look(world)).offers).toEqual([{ ...marcus, resting: null }, bev]);
    await world.text(MARCUS, 'pause until friday');
    expect((await look(world)).offers[0]).toEqual({ ...marcus, resting: expect.stringMatching(/^on a pause until /u) });
    await world.text(MARCUS, 'stop');
    expect((await look(world)).offers[0]?.resting).toBe('opted out of texts');
  });

  test('sets needs against offers with the names that people use', async () => {
    const world = morning();
    await marcusDrives(world);
    await doloresAsks(world);
    await world.text(BEV, 'i can cook food');
    expect((await look(world)).map).toEqual({
      categories: [
        { id: 'food', name: 'food' },
        { id: 'ride', name: 'a ride' },
      ],
      areas: [
        { id: '11216', name: 'Halsey' },
        { id: null, name: 'area not known' },
      ],
      cells: [
        { category: 'food', area: '11216', needs: 0, offers: 0, reach: 1, gap: false },
        { category: 'food', area: null, needs: 0, offers: 1, reach: 1, gap: false },
        { category: 'ride', area: '11216', needs: 1, offers: 1, reach: 1, gap: false },
        { category: 'ride', area: null, needs: 0, offers: 0, reach: 1, gap: false },
      ],
    });
  });

  test('says that a time was named where only the asker’s own words tell it', async () => {
    const world = morning();
    await world.text(DOLORES, 'need a ride when my grandson gets out of the shower');
    const [need] = world.items().filter((item) => item.kind === 'need');
    if (need === undefined) throw new Error('nothing was asked for');
    await world.store.commit([
      { change: 'put', item: { ...need, wanted: { phrase: 'when my grandson gets out of the shower' } } },
    ]);
    const shown = (await look(world)).needs[0];
    expect(shown?.when).toBe('at a time they named');
    expect(JSON.stringify(shown)).not.toMatch(/grandson|shower/u);
  });

  test('never shows a phone number, the asker’s own words or the place to meet', async () => {
    const world = morning();
    await marcusDrives(world);
    await doloresAsks(world);
    await world.tick();
    await world.text(MARCUS, 'yes');
    await world.text(DOLORES, '4 elm street, the blue door');
    await world.text(DOLORES, 'need money for rent');
    await world.text(ANA, 'list');
    const shown = JSON.stringify(await look(world));
    expect(shown).toContain('Marcus is coming.');
    expect(shown).not.toMatch(/\+?1?202555|clinic|elm|blue|rent/iu);
  });
});
