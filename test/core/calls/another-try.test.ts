import { expect, test } from 'vitest';
import { callOf, memberNamed, type Phone } from './phone.ts';

const FIRST = `RE${'1'.repeat(32)}`;
const known = (): Phone =>
  callOf({ id: 'dolores', member: memberNamed('dolores', { name: 'Dolores', area: '11216' }) });
const say = (phone: Phone): Phone => phone.hear({ input: 'recording', id: FIRST, seconds: 5, key: '#', hungUp: false });

test.each([
  ['what they need', ['1', '1', '3']],
  ['what they give', ['2', '2', '1']],
  ['their name', ['4', '2']],
])('who takes back %s and says it again, leaves nothing of the first try', (_, path) => {
  for (const key of ['2', '9']) {
    const again = say(known().press(...path)).press(key);
    expect(again.script.next.does).toBe('record');
    expect(again.erased).toEqual([FIRST]);
  }
});
