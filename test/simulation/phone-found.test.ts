import { describe, expect, test } from 'vitest';
import { ASKERS, begin, goPath } from './phone-play.ts';
import type { PhoneWorld } from './phone-world.ts';

/** A call from its menu to its end. */
async function speak(world: PhoneWorld, path: readonly string[]): Promise<void> {
  const phone = await world.dial({ kind: 'member', number: ASKERS[0] });
  await goPath(world, phone, path);
  await world.report(phone, 'now');
}

const notes = async (world: PhoneWorld): Promise<readonly string[]> =>
  world.items().flatMap((item) => (item.kind === 'recording' && item.status !== 'erased' ? [item.id] : []));

/** Histories that once broke a promise, shrunk to what it took. */
describe('what random histories by phone have found', () => {
  test('a key that arrives after the call was reported over opens no place', async () => {
    const world = await begin(0);
    const phone = await world.dial({ kind: 'member', number: ASKERS[0] });
    await world.deliver(phone, { input: 'keys', keys: '1' });
    await world.report(phone, 'now');
    await world.deliver(phone, { input: 'keys', keys: '9' });
    expect(await world.callOf(phone)).toMatchObject({ place: { at: 'over' }, trail: [], endedAt: expect.any(String) });
    expect(phone.next).toEqual({ does: 'hang-up' });
  });

  test('a name that is said anew, or that nobody kept, is not kept for thirty days', async () => {
    const world = await begin(0);
    await speak(world, ['4', '2', 'w', '1']);
    await speak(world, ['4', '2', 'w', '1']);
    await speak(world, ['4', '2', 'w']);
    await world.tick(2);
    const [, second] = world.spoken;
    expect(await notes(world)).toEqual([second?.id]);
  });

  test('the words of an offer go when it ends', async () => {
    const world = await begin(0);
    await speak(world, ['2', '2', '1', 'w', '1', '2', '1']);
    expect(await notes(world)).toHaveLength(1);
    await world.text(ASKERS[0], 'drop 1');
    await world.tick(2);
    expect(await notes(world)).toEqual([]);
  });

  test('FORGET ME by key leaves no note of words that were spoken for a need', async () => {
    const world = await begin(0);
    await speak(world, ['1', '1', '2', '1', 'w', '1', '1']);
    await speak(world, ['4', '6', '2', '7']);
    await world.tick(5);
    expect(world.items().filter((item) => item.kind === 'recording' || item.kind === 'job')).toEqual([]);
  });
});
