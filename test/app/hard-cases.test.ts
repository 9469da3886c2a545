import { describe, expect, test } from 'vitest';
import type { Item } from '../../lib/core/model/item.ts';
import { createWorld } from '../simulation/world.ts';

const [DOLORES, ROSA] = ['+12025550110', '+12025550111'] as const;
const MARCUS = '+12025550120';
const [ANA, BEN] = ['+12025550100', '+12025550101'] as const;

const monday = () => createWorld({ at: '2026-11-23T15:00:00.000Z', seed: 11 });
type World = ReturnType<typeof monday>;
const of = <K extends Item['kind']>(world: World, kind: K) =>
  world.items().filter((item): item is Extract<Item, { kind: K }> => item.kind === kind);
const numbers = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, place) => `+120255501${String(40 + place).padStart(2, '0')}`);

async function match(world: World, words = 'need a ride to the clinic tomorrow at 9'): Promise<number> {
  await world.text(MARCUS, 'i can drive people any day');
  await world.text(MARCUS, 'my name is Marcus');
  await world.text(DOLORES, words);
  await world.tick(2);
  await world.text(MARCUS, 'yes');
  return of(world, 'need')[0]?.number ?? 0;
}

describe('leaving', () => {
  test('STOP stands at once and frees everybody, also when twenty neighbours are being asked', async () => {
    const world = monday();
    for (const number of numbers(24)) await world.text(number, 'i can drive people any day');
    for (const hour of [9, 11, 14]) await world.text(DOLORES, `need a ride to the clinic tomorrow at ${hour}:00`);
    await world.tick(110);
    expect(await world.text(DOLORES, 'please stop texting me')).toHaveLength(1);
    const before = world.received(DOLORES).length;
    await world.tick(5);
    expect(of(world, 'need').every((need) => need.status === 'handed-over')).toBe(true);
    expect(of(world, 'helper').every((helper) => helper.asks.length === 0)).toBe(true);
    expect(world.received(DOLORES)).toHaveLength(before);
  });

  test('FORGET ME ends, also when many neighbours are being asked', async () => {
    const world = monday();
    for (const number of numbers(24)) await world.text(number, 'i can drive people any day');
    for (const hour of [9, 11, 14, 16]) await world.text(DOLORES, `need a ride to the clinic tomorrow at ${hour}:00`);
    await world.tick(110);
    await world.text(DOLORES, 'forget me');
    await world.text(DOLORES, 'forget me');
    await world.tick(3);
    expect(of(world, 'member').some((member) => member.number === DOLORES)).toBe(false);
    expect(of(world, 'job')).toEqual([]);
  });

  test('a need texted after FORGET ME is not erased with the rest', async () => {
    const world = monday();
    await world.text(DOLORES, 'my name is Dolores');
    await world.text(DOLORES, 'forget me');
    await world.text(DOLORES, 'forget me');
    world.advance(1000);
    await world.text(DOLORES, 'sorry, I still need a ride tomorrow at 9');
    await world.tick(3);
    expect(of(world, 'need')).toMatchObject([{ status: 'open' }]);
  });

  test('forgetting Al does not take away what Ana was owed about Alonzo', async () => {
    const world = monday();
    await world.text(DOLORES, 'my name is Al');
    await world.text(ROSA, 'need help with rent, my boy Alonzo is sick');
    await world.text(DOLORES, 'forget me');
    await world.text(DOLORES, 'forget me');
    await world.tick(3);
    expect(world.received(ANA).join()).toContain('Alonzo');
  });

  test('unclear words still reach a person when their writer opts out', async () => {
    const world = monday();
    await world.text(DOLORES, 'purple monkey elephant');
    await world.text(DOLORES, 'please stop texting me');
    expect(of(world, 'todo')).toMatchObject([{ words: 'purple monkey elephant' }]);
  });
});

describe('hours that are over', () => {
  test('a bare time is the next such time, and the promise is kept before it', async () => {
    const world = createWorld({ at: '2026-11-23T21:30:00.000Z', seed: 3 });
    const said = await world.text(DOLORES, 'need a ride at 5pm');
    expect(said.join()).toContain('Mon Nov 23 at 5:00 PM');
    const [need] = of(world, 'need');
    expect(need?.promisedAt.localeCompare('2026-11-23T22:00:00.000Z')).toBe(-1);
  });

  test('a YES after the hour covers nothing: nobody is told that somebody comes', async () => {
    const world = monday();
    await world.text(MARCUS, 'i can drive people any day');
    await world.text(DOLORES, 'need a ride to the clinic today at 1pm');
    await world.tick(2);
    await world.jump(4 * 60);
    expect((await world.text(MARCUS, 'yes')).join()).toContain('no longer needed');
    expect(world.received(DOLORES).join()).not.toContain('is coming');
  });
});

describe('how it went', () => {
  test.each(['No problems at all, he came, thank you!', "yes! didn't even have to wait"])(
    '%j is not a complaint',
    async (answer) => {
      const world = monday();
      await match(world, 'need a ride to the clinic today at 1pm');
      await world.jump(5 * 60);
      await world.text(DOLORES, answer);
      expect(of(world, 'need').some((need) => need.status === 'handed-over' || need.status === 'open')).toBe(false);
    },
  );

  test('a coordinator who closes a covered need spares the helper the way', async () => {
    const world = monday();
    const number = await match(world);
    await world.text(ANA, `CLOSE ${number}`);
    expect(world.received(MARCUS).join()).toContain('no longer needed');
  });

  test('a coordinator is not told that a text went to somebody who has opted out', async () => {
    const world = monday();
    await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
    await world.text(DOLORES, 'please stop texting me');
    const number = of(world, 'need')[0]?.number;
    for (const command of ['OPEN', 'TELL']) {
      expect((await world.text(ANA, `${command} ${number} hello`)).join()).toContain('opted out');
    }
  });

  test('the number of a closed item of the list is not used for somebody else', async () => {
    const world = monday();
    await world.text(DOLORES, 'HUMAN');
    const number = of(world, 'todo')[0]?.number ?? 0;
    await world.text(ANA, `CLOSE ${number}`);
    expect(of(world, 'todo')).toMatchObject([{ number, closedAt: expect.any(String) }]);
    expect((await world.text(ANA, 'LIST')).join()).toContain('All quiet');
  });
});

describe('what is shown to whom', () => {
  test('a helper is not shown the other needs of the same text, nor a number in it', async () => {
    const world = monday();
    await world.text(MARCUS, 'i can drive people any day');
    await world.text(DOLORES, 'I need a ride to church on sunday at 10 and somebody to pick up my medicine by friday');
    await world.tick(2);
    expect((await world.text(MARCUS, 'yes')).join()).not.toContain('medicine');
    await world.text(ROSA, 'call me at 202-555-0111, I need a ride tomorrow at 9');
    await world.tick(35);
    expect((await world.text(MARCUS, 'yes')).join()).not.toContain('0111');
  });

  test('whoever texts again can be texted again', async () => {
    const world = monday();
    await world.text(DOLORES, 'my name is Dolores');
    world.company.troubles.push('landline');
    await world.text(ANA, 'DUTY ANA');
    await world.text(DOLORES, 'need help with rent');
    await world.tick();
    await world.text(DOLORES, 'need a ride tomorrow at 9');
    expect(of(world, 'member').find((member) => member.number === DOLORES)?.voiceOnly).toBeUndefined();
  });

  test('danger reaches both coordinators, and the rest reaches Ben when Ana has opted out', async () => {
    const world = monday();
    await world.text(ROSA, 'I smell gas in my kitchen');
    expect(world.received(ANA).join()).toContain('URGENT');
    expect(world.received(BEN).join()).toContain('URGENT');
    await world.text(ANA, 'please stop texting me');
    await world.text(DOLORES, 'HUMAN');
    expect(world.received(BEN).join()).toContain('asks for a person');
  });
});

describe('another time', () => {
  test('"at 10 instead" changes the open need and opens no second one', async () => {
    const world = monday();
    await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
    await world.text(DOLORES, 'i need the ride tomorrow at 10am instead of 9');
    expect(of(world, 'need')).toMatchObject([{ wanted: { date: '2026-11-24', time: '10:00' } }]);
  });

  test('two times in the past in a row draw one question, and the answer still counts', async () => {
    const world = monday();
    await world.text(DOLORES, 'need a ride today at 8am');
    const said = await world.text(DOLORES, 'today at 9am');
    expect(said).toEqual(['When do you need it?']);
    await world.text(DOLORES, 'tomorrow at 9am');
    expect(of(world, 'need')).toMatchObject([{ wanted: { date: '2026-11-24', time: '09:00' } }]);
  });

  test('once somebody has said yes, they are asked, and the old one stands until they agree', async () => {
    const world = monday();
    await match(world);
    await world.text(DOLORES, 'actually make it 10');
    expect(of(world, 'need')).toMatchObject([{ status: 'covered', wanted: { time: '09:00' } }]);
    expect(world.received(MARCUS).at(-1)).toMatch(/asks to change .* 10:00 AM/u);
  });

  test('a ride at six, asked for at half past nine at night, does not wait for the morning', async () => {
    const world = createWorld({ at: '2026-11-24T02:30:00.000Z', seed: 3 });
    await world.text(MARCUS, 'i can drive people any day');
    await world.text(DOLORES, 'need a ride to the airport tomorrow at 6am');
    await world.tick(2);
    expect(world.received(MARCUS).join()).toContain('can you help');
  });
});
