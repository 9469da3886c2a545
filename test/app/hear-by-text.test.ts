import { expect, test } from 'vitest';
import { handleText } from '../../lib/app/handle-text.ts';
import { todoKey } from '../../lib/core/model/keys.ts';
import { oneRecording } from './support/spoken.ts';

type World = Awaited<ReturnType<typeof oneRecording>>;

const ANA = '+12025550100';

/** Somebody texts with Ana's number. */
const texted = ({ parts, circle }: World, words: string, count: number): Promise<readonly string[]> =>
  handleText(parts, {
    circle,
    sid: `SM${String(count).padStart(32, '0')}`,
    from: { kind: 'member', number: ANA },
    text: words,
    media: 0,
    group: false,
  });

const calls = (world: World) => world.owed('theirWords').flatMap((item) => (item.kind === 'outbox' ? [item] : []));

test('a coordinator who texts HEAR again and again is owed one call', async () => {
  const world = await oneRecording();
  await world.todo();
  await world.todo({ number: 32, key: todoKey(world.circle.id, 32) });
  expect(await texted(world, 'hear 31', 1)).toEqual(['I am calling you now to play what was said about 31.']);
  expect(await texted(world, 'hear 31', 2)).toEqual(['I am calling you now to play what was said about 31.']);
  expect(await texted(world, 'hear 32', 3)).toEqual([
    'Another call to you is on its way. Text HEAR 32 again after it.',
  ]);
  expect(calls(world)).toMatchObject([{ weight: 'reply', via: 'call' }]);
});

test('at night HEAR rings nobody before the morning, except for words of danger', async () => {
  const world = await oneRecording();
  world.later(14 * 60);
  await world.todo();
  expect(await texted(world, 'hear 31', 1)).toEqual(['I will call you in the morning to play what was said about 31.']);
  await world.todo({ number: 32, key: todoKey(world.circle.id, 32), why: 'danger' });
  expect(await texted(world, 'hear 32', 2)).toEqual(['I am calling you now to play what was said about 32.']);
  await texted(world, 'hear 32', 3);
  expect(
    calls(world)
      .map(({ weight }) => weight)
      .sort(),
  ).toEqual(['pressing', 'reply']);
});
