import { expect, test } from 'vitest';
import { startLocalHotline } from '../../bin/local/local-hotline.ts';
import { chanceFrom } from '../../simulator/chance.ts';
import { mapleStreet } from '../support/maple-street.ts';
import { localTime } from '../support/transcript/times.ts';
import { playAndRecord } from '../support/transcript.ts';

test('whoever pastes a transcript plays the same story, with the short numbers and keys that were named then', async () => {
  const hotline = await startLocalHotline({
    circles: [mapleStreet()],
    idKey: 'another key',
    at: localTime('2026-11-23 10:00'),
    frozen: true,
  });
  const [dolores, walter] = ['+12025550102', '+12025550107'];
  for (const body of ['i can drive people any day', 'Walter']) await hotline.text({ from: walter, body });
  hotline.setPhone(walter, { kind: 'landline' });
  for (const body of ['need a ride to the clinic tomorrow at 9', 'Dolores', 'I need groceries too'])
    await hotline.text({ from: dolores, body });
  await hotline.moveClock({ advance: 'PT2M' });
  const { call } = hotline.phone(walter);
  await hotline.act(call?.sid ?? '', { answer: 'human' });
  const asked = await hotline.act(call?.sid ?? '', { digits: '1' });
  const [, key = ''] = /press (\d)/u.exec(asked.said.join(' ').replace(/^.*To take it,/u, '')) ?? [];
  await hotline.act(call?.sid ?? '', { digits: key });
  expect(hotline.phone(dolores).messages.at(-1)?.body).toContain('Walter is coming');
  const transcript = hotline.transcript().trimEnd();
  await hotline.close();
  expect(transcript).toMatch(/^at 2026-11-23 10:00\nchance \d+\n/u);
  const { played } = await playAndRecord(transcript);
  expect(played).toBe(transcript);
});

test('the same state draws the same numbers, and goes on from where it was', () => {
  const first = chanceFrom(4_000_000_000);
  const begun = [first.random(), first.random()];
  const state = first.state() ?? 0;
  const rest = [first.random(), first.random()];
  const again = chanceFrom(4_000_000_000);
  expect([again.random(), again.random()]).toEqual(begun);
  const later = chanceFrom(state >>> 0);
  expect([later.random(), later.random()]).toEqual(rest);
  for (const number of [...begun, ...rest]) expect(number).toBeGreaterThanOrEqual(0);
  for (const number of [...begun, ...rest]) expect(number).toBeLessThan(1);
});
