import { describe, expect, test } from 'vitest';
import { ASKERS, begin } from './phone-play.ts';

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
});
