import { describe, expect, test } from 'vitest';
import { handleText } from '../../lib/app/handle-text.ts';
import type { Parts, Sender, Store } from '../../lib/app/ports.ts';
import type { Item } from '../../lib/core/model/item.ts';
import { createMemoryStore } from '../../lib/store/memory-store.ts';
import { createWorld } from '../simulation/world.ts';
import { mapleStreet } from '../support/maple-street.ts';

const AT = '2026-11-23T15:00:00.000Z';
const DOLORES = '+12025550110';
const MARCUS = '+12025550120';

const newWorld = () => createWorld({ at: AT, seed: 7 });
const kinds = (items: readonly Item[], kind: Item['kind']) => items.filter((item) => item.kind === kind);

describe('who writes', () => {
  test.each<Sender>([
    { kind: 'withheld' },
    { kind: 'short-code' },
    { kind: 'other-channel' },
    { kind: 'ourselves' },
    { kind: 'abroad', number: '+525555501234' },
  ])('a text from $kind gets no answer and makes no member', async (from) => {
    const world = newWorld();
    const said = await world.hear({ ...world.inbound(DOLORES, 'need a ride tomorrow at 9'), from });
    expect(said).toEqual([]);
    expect(world.items()).toEqual([]);
  });

  test('two people whose numbers are withheld share nothing', async () => {
    const world = newWorld();
    for (const words of ['need food', 'my name is Pat']) {
      await world.hear({ ...world.inbound(DOLORES, words), from: { kind: 'withheld' } });
    }
    expect(kinds(world.items(), 'member')).toEqual([]);
  });
});

describe('odd texts', () => {
  test('an empty text draws the menu once an hour', async () => {
    const world = newWorld();
    expect((await world.text(DOLORES, '')).join()).toContain('Need help?');
    expect(await world.text(DOLORES, '   ')).toEqual([]);
    await world.tick(61);
    expect((await world.text(DOLORES, '')).join()).toContain('Need help?');
  });

  test('a picture without words is answered: pictures are not read', async () => {
    const world = newWorld();
    const said = await world.hear({ ...world.inbound(DOLORES, ''), media: 1 });
    expect(said.join()).toContain('not read here');
  });

  test('a picture with words is taken by its words, and told that pictures are not read', async () => {
    const world = newWorld();
    const said = await world.hear({ ...world.inbound(DOLORES, 'need a ride tomorrow at 9'), media: 2 });
    expect(said.join()).toMatch(/Got it.*not read here/u);
    expect(kinds(world.items(), 'need')).toHaveLength(1);
  });

  test('a YES in a group text binds nobody', async () => {
    const world = newWorld();
    await world.text(MARCUS, 'i can drive people any day');
    await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
    await world.tick(2);
    const said = await world.hear({ ...world.inbound(MARCUS, 'YES'), group: true });
    expect(said.join()).toContain('group');
    expect(kinds(world.items(), 'need')).toMatchObject([{ status: 'open' }]);
  });

  test('a thumbs-up is no yes: the exact words are asked for', async () => {
    const world = newWorld();
    await world.text(MARCUS, 'i can drive people any day');
    await world.text(DOLORES, 'need a ride to the clinic tomorrow at 9');
    await world.tick(2);
    expect((await world.text(MARCUS, '👍🏽')).join()).toContain('Reply YES');
    expect(kinds(world.items(), 'need')).toMatchObject([{ status: 'open' }]);
  });

  test('1,600 letters are kept whole and answered in two segments', async () => {
    const world = newWorld();
    const words = 'groceries please for the whole week '.repeat(50).slice(0, 1600);
    const said = await world.text(DOLORES, `need ${words}`.slice(0, 1600));
    expect(said.join().length).toBeLessThanOrEqual(306);
    expect(kinds(world.items(), 'need')).toMatchObject([{ words: `need ${words}`.slice(0, 1600) }]);
  });

  test('the same worried words three times are one need', async () => {
    const world = newWorld();
    for (let times = 0; times < 3; times += 1) await world.text(DOLORES, 'Need a ride to the clinic tomorrow at 9!!');
    expect(kinds(world.items(), 'need')).toHaveLength(1);
    expect(kinds(world.items(), 'claim')).toHaveLength(3);
  });

  test('the seventh open need goes to a person instead of a seventh search', async () => {
    const world = newWorld();
    const needs = ['a ride', 'groceries', 'diapers', 'a couch', 'a haircut at home', 'a winter coat', 'dog food'];
    for (const what of needs) await world.text(DOLORES, `i need ${what} by friday please`);
    const all = kinds(world.items(), 'need');
    expect(all).toHaveLength(7);
    expect(all.filter((need) => 'why' in need && need.why === 'many-open')).toMatchObject([
      { status: 'handed-over', categories: ['petcare'] },
    ]);
  });
});

describe('when something goes wrong', () => {
  const partsWith = (store: Store, lines: string[]): Parts => ({
    config: { circles: [mapleStreet()], publicUrl: '', accountSid: '', authTokens: [], idKey: 'key' },
    store,
    carrier: { send: async () => ({ outcome: 'unknown' }), find: async () => undefined, received: async () => [] },
    now: () => new Date(AT),
    log: (line) => lines.push(line.code),
    random: Math.random,
  });

  test('a text that nobody can commit is kept for a person, and the writer hears so', async () => {
    const memory = createMemoryStore({ now: () => new Date(AT) });
    const lines: string[] = [];
    // Somebody else always moves the member between load and commit.
    const store: Store = {
      ...memory,
      commit: async (changes) => {
        const touchesNeed = changes.some((change) => change.change === 'put' && change.item.kind === 'need');
        return touchesNeed ? { status: 'refused', clashes: [{ place: 2, found: undefined }] } : memory.commit(changes);
      },
    };
    const world = newWorld();
    const said = await handleText(partsWith(store, lines), world.inbound(DOLORES, 'need a ride tomorrow at 9'));
    expect(said.join()).toContain('Your words are safe');
    expect(memory.dump().filter((item) => item.kind === 'todo')).toMatchObject([
      { why: 'failed-here', words: 'need a ride tomorrow at 9' },
    ]);
    expect(lines).toContain('text-kept-for-a-person');
  });

  test('when the store is down nothing is claimed, so that the phone company may call again', async () => {
    const memory = createMemoryStore({ now: () => new Date(AT) });
    const down: Store = { ...memory, commit: async () => Promise.reject(new Error('throttled')) };
    const world = newWorld();
    const text = world.inbound(DOLORES, 'need a ride tomorrow at 9');
    await expect(handleText(partsWith(down, []), text)).rejects.toThrow();
    expect(memory.dump()).toEqual([]);
    expect((await handleText(partsWith(memory, []), text)).join()).toContain('Got it');
  });

  test('a repeat after forty days changes nothing and is answered with nothing', async () => {
    const world = newWorld();
    const text = world.inbound(DOLORES, 'need a ride tomorrow at 9');
    await world.hear(text);
    await world.jump(40 * 24 * 60);
    const before = kinds(world.items(), 'need');
    expect(await world.hear(text)).toEqual([]);
    expect(kinds(world.items(), 'need')).toEqual(before);
  });
});

describe('FORGET ME', () => {
  test('leaves no number, name or word of the person anywhere, and keeps the opt-out of somebody who left', async () => {
    const world = newWorld();
    await world.text(MARCUS, 'i can drive people any day');
    await world.text(MARCUS, 'my name is Marcus');
    await world.text(DOLORES, 'my name is Dolores');
    await world.text(DOLORES, 'need a ride to the oncologist tomorrow at 9');
    await world.tick(2);
    await world.text(MARCUS, 'yes');
    await world.text(DOLORES, 'TELL the blue door');
    await world.text(DOLORES, 'zork blorg frip');
    await world.tick(40);
    await world.text(DOLORES, 'forget me');
    await world.text(DOLORES, 'forget me');
    await world.tick(3);
    const everything = JSON.stringify(world.items());
    for (const trace of [DOLORES, DOLORES.slice(2), 'Dolores', 'oncologist', 'zork'])
      expect(everything).not.toContain(trace);
  });
});
