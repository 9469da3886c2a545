import fc from 'fast-check';
import { describe, test } from 'vitest';
import { begin, CALLERS, PATHS, PEOPLE, playPhone, WORDS } from './phone-play.ts';
import { watchCalls } from './phone-promises.ts';
import { type PhoneStep, phoneStep } from './phone-steps.ts';
import type { PhoneWorld } from './phone-world.ts';
import { expectPromises, noteAgreements } from './promises.ts';

const RUNS = Number(process.env['HISTORIES'] ?? 60);

/** A history, and then days in which nothing goes wrong; then somebody wants to be forgotten. */
async function playHistory(history: readonly PhoneStep[], seed: number): Promise<void> {
  const world = await begin(seed);
  const watched = watchCalls(world, PEOPLE);
  const check = (): void => {
    noteAgreements(world);
    watched.check();
    expectPromises(world, PEOPLE);
  };
  check();
  for (const each of history) {
    await playPhone(world, each, watched.textFrom);
    check();
  }
  await calmDays(world, check);
  watched.checkErased();
  watched.checkForgotten(await forgetSomebody(world, seed));
  check();
}

/** Every call ends, everything late arrives, and the schedule runs; then two nights pass. */
async function calmDays(world: PhoneWorld, check: () => void): Promise<void> {
  world.voice.troubles.splice(0);
  for (const late of world.late.splice(0)) await late();
  await world.settle();
  check();
  await world.tick(5);
  check();
  for (let day = 0; day < 2; day += 1) {
    await world.jump(1500);
    await world.settle();
    check();
  }
  await world.tick(3);
  check();
}

async function forgetSomebody(world: PhoneWorld, seed: number): Promise<string> {
  const number = [...PEOPLE.keys()][seed % PEOPLE.size] ?? '';
  const phone = await world.dial({ kind: 'member', number });
  if ((await world.callOf(phone))?.place.at === 'greeting') await world.deliver(phone, { input: 'keys', keys: '1' });
  if ((await world.callOf(phone))?.place.at === 'stopped') await world.deliver(phone, { input: 'keys', keys: '1' });
  for (const keys of ['4', '6', '2', '7']) await world.deliver(phone, { input: 'keys', keys });
  await world.report(phone, 'now');
  await world.settle();
  for (const each of world.phones) if (each.state !== 'over') await world.report(each, 'now');
  await world.tick(12);
  await world.settle();
  await world.jump(120);
  await world.tick(2);
  for (const late of world.late.splice(0)) await late();
  return number;
}

describe('whatever happens on the phones, in whatever order', () => {
  test('the promises hold after everything that happens', { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(phoneStep(CALLERS.length, WORDS.length, PATHS.length), { minLength: 1, maxLength: 60, size: 'max' }),
        fc.nat(),
        playHistory,
      ),
      { numRuns: RUNS },
    );
  });
});
