import { describe, expect, test } from 'vitest';
import { createClock, startingTime } from '../../simulator/clock.ts';
import { DOLORES, MARCUS, received, world } from './support/world.ts';

describe('the clock', () => {
  test('stands still when frozen, and flows with the machine’s otherwise', () => {
    let real = 1_000;
    const start = new Date('2026-11-23T15:00:00Z');
    const frozen = createClock({ start, frozen: true, real: () => real });
    const flowing = createClock({ start, frozen: false, real: () => real });
    real += 60_000;
    expect(frozen.now().toISOString()).toBe('2026-11-23T15:00:00.000Z');
    expect(flowing.now().toISOString()).toBe('2026-11-23T15:01:00.000Z');
  });

  test('stands while it is held, flows on from there, and shows no machine that is set back', () => {
    let real = 1_000_000;
    const clock = createClock({ start: new Date(0), frozen: false, real: () => real });
    clock.holdAt(new Date(3_600_000));
    real += 5_000;
    expect(clock.now().getTime()).toBe(3_600_000);
    clock.resume();
    real += 1_000;
    expect(clock.now().getTime()).toBe(3_601_000);
    real -= 500_000;
    expect(clock.now().getTime()).toBe(3_601_000);
    expect(() => clock.holdAt(new Date(0))).toThrow('back');
  });

  test('can be held however fast the machine’s clock runs', () => {
    let real = 1_000;
    const clock = createClock({ start: new Date(0), frozen: false, real: () => (real += 1) });
    clock.hold();
    expect(clock.now()).toEqual(clock.now());
  });

  test('starts at the later of the asked and the last simulated time', () => {
    const early = new Date('2026-01-01T00:00:00Z');
    const late = new Date('2030-01-01T00:00:00Z');
    expect(startingTime(early, late)).toEqual(late);
    expect(startingTime(late, early)).toEqual(late);
    expect(startingTime(undefined, new Date(0)).getTime()).toBeGreaterThan(early.getTime());
  });
});

describe('moving the clock', () => {
  test('runs what is due at its own minute, and answers when it is done', async () => {
    const sim = await world({ at: new Date('2026-11-23T15:00:30Z') });
    await sim.text({ from: DOLORES, body: `later ${MARCUS} remember` });
    expect((await sim.view()).nextDue).toBe('2026-11-23T16:01:00.000Z');
    await sim.moveClock({ advance: 'PT1H' });
    expect(received(sim, MARCUS)).toEqual([]);
    await sim.moveClock({ advance: 'PT1M' });
    expect(received(sim, MARCUS)).toEqual(['remember']);
    expect(sim.phone(MARCUS).messages[0]?.at).toBe('2026-11-23T16:01:00.000Z');
    expect((await sim.view()).nextDue).toBeNull();
  });

  test('passes over minutes in which nothing is due, so that months are quick', async () => {
    const sim = await world();
    for (const days of [1, 30, 60]) {
      await sim.text({ from: DOLORES, body: `later ${MARCUS} in an hour ${days}` });
      await sim.moveClock({ advance: `P${days}D` });
    }
    expect(sim.seen.sweeps).toHaveLength(1 + 3);
    expect(sim.seen.searches).toHaveLength(3);
    expect(received(sim, MARCUS)).toHaveLength(3);
  });

  test('to where it is settles, and backwards is refused', async () => {
    const sim = await world();
    expect((await sim.moveClock({ advance: 'PT0S' })).toISOString()).toBe('2026-11-23T15:00:00.000Z');
    expect((await sim.moveClock({ to: '2026-11-23T10:30:00-05:00' })).toISOString()).toBe('2026-11-23T15:30:00.000Z');
    await expect(sim.moveClock({ to: '2026-11-23T15:29:59Z' })).rejects.toThrow('back');
    await expect(sim.moveClock({ advance: '-PT5M' })).rejects.toThrow('back');
    await expect(sim.moveClock({ advance: 'P11Y' })).rejects.toThrow('ten years');
    await expect(sim.moveClock({ advance: 'soon' })).rejects.toThrow('duration');
    await expect(sim.moveClock({ to: 'tomorrow' })).rejects.toThrow('ISO 8601');
  });

  test('goes on when a sweep cannot do its work, one minute at a time', async () => {
    const sim = await world();
    await sim.text({ from: DOLORES, body: `later ${MARCUS} remember` });
    await sim.moveClock({ advance: 'PT59M' });
    sim.arm({ crash: ['before-commit'] });
    await sim.moveClock({ advance: 'PT1M' });
    expect(received(sim, MARCUS)).toEqual([]);
    await sim.moveClock({ advance: 'PT1M' });
    expect(received(sim, MARCUS)).toEqual(['remember']);
    expect(sim.seen.sweeps.slice(1)).toEqual(['2026-11-23T16:00:00.000Z', '2026-11-23T16:01:00.000Z']);
  });

  test('waits for texts that are being handled, and new ones wait for it', async () => {
    const sim = await world();
    const text = sim.text({ from: DOLORES, body: `later ${MARCUS} remember` });
    const move = sim.moveClock({ advance: 'PT2H' });
    const after = sim.text({ from: DOLORES, body: 'hello' });
    await Promise.all([text, move, after]);
    expect(received(sim, MARCUS)).toEqual(['remember']);
    expect(sim.phone(DOLORES).messages.at(-1)?.at).toBe('2026-11-23T17:00:00.000Z');
  });

  test('flows by itself when it is not frozen: what is due happens without anybody', async () => {
    const sim = await world({ frozen: false, at: new Date('2026-11-23T15:00:59.500Z') });
    sim.arm({ webhook: ['lost'] });
    await sim.text({ from: DOLORES, body: `tell ${MARCUS} hello` });
    await sim.moveClock({ to: '2026-11-23T15:04:59.500Z' });
    await expect.poll(() => received(sim, MARCUS), { timeout: 5_000 }).toEqual(['hello']);
  });
});
