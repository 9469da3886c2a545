import { describe, expect, test } from 'vitest';
import { oneRecording } from './support/spoken.ts';

type World = Awaited<ReturnType<typeof oneRecording>>;

/** Words that were spoken, and whose sound is kept. */
const spoken = async (...args: Parameters<typeof oneRecording>): Promise<World> => {
  const world = await oneRecording(...args);
  await world.news();
  return world;
};

describe('spoken words, once they are written down', () => {
  test('are the words of the need that they were spoken for, once', async () => {
    const world = await spoken();
    await world.need();
    await world.written('I need a ride to the clinic.');
    await world.written('Something else.');
    expect(world.only('need')).toMatchObject([{ words: 'I need a ride to the clinic.' }]);
  });

  test('do not take the place of words that are there', async () => {
    const world = await spoken();
    await world.need({ words: 'said before' });
    await world.written('I need a ride to the clinic.');
    expect(world.only('need')).toMatchObject([{ words: 'said before' }]);
  });

  test('that name a danger are told to every coordinator at once, and only once', async () => {
    const world = await spoken();
    await world.need();
    await world.written('My husband fell and he is not breathing.');
    await world.written('My husband fell and he is not breathing.');
    expect(world.todos()).toMatchObject([{ why: 'danger', need: 27, recording: world.ref }]);
    const told = world.only('outbox').filter((item) => item.purpose === 'todo');
    expect(told.map((item) => item.weight)).toEqual(['pressing', 'pressing']);
    expect(new Set(told.map((item) => item.member)).size).toBe(2);
  });

  test('are the words of a message that was left', async () => {
    const world = await spoken();
    await world.todo();
    await world.written('Please call me about Friday.');
    expect(world.todos()).toMatchObject([{ words: 'Please call me about Friday.' }]);
  });

  test.each([
    ['Walter.', 'Walter'],
    ['my name is rita', 'Rita'],
  ])('give a name to somebody who said %s', async (words, name) => {
    const world = await spoken();
    await world.changeMember({ spokenName: world.ref.id });
    await world.written(words);
    expect(await world.member()).toMatchObject({ name });
  });

  test('give no name where they are no name, and change none that is known', async () => {
    const world = await spoken();
    await world.changeMember({ spokenName: world.ref.id });
    await world.written('uh I do not want to say that to a machine');
    expect((await world.member()).name).toBeUndefined();
    await world.changeMember({ name: 'Dolores' });
    await world.written('Walter.');
    expect((await world.member()).name).toBe('Dolores');
  });

  test('that come before the caller has sent them go along when they do', async () => {
    const recording = 'RE00000000000000000000000000000001';
    const world = await spoken({ at: 'ask-send', asking: { categories: ['ride'], recording } });
    await world.written('To the clinic.');
    expect(world.only('call')).toMatchObject([
      { place: { at: 'ask-send', asking: { recordedWords: 'To the clinic.' } } },
    ]);
  });

  test('change nothing when the need is closed, the sound erased, or there is nothing in them', async () => {
    const world = await spoken();
    await world.need();
    await world.written('  ');
    const [need] = world.only('need');
    if (need?.status !== 'open') throw new Error('the need is open');
    await world.put({ ...need, status: 'withdrawn', closedAt: '2026-11-23T15:00:00.000Z' });
    const before = world.store.dump();
    await world.written('I need a ride to the clinic.');
    expect(world.store.dump()).toEqual(before);
    const erased = await oneRecording();
    await erased.todo();
    await erased.written('My husband is not breathing.');
    expect(erased.todos()).toMatchObject([{ why: 'voice-message' }]);
  });
});
