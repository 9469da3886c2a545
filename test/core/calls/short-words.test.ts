import { describe, expect, test } from 'vitest';
import { callOf, memberNamed } from './phone.ts';

const oneSecond = { input: 'recording', id: `RE${'2'.repeat(32)}`, seconds: 1, key: '#', hungUp: false } as const;
const dolores = { id: 'dolores', member: memberNamed('dolores') } as const;

describe('a second of words, ended by a key', () => {
  test('is a name where one was asked for', () => {
    const said = callOf(dolores).press('4', '2').hear(oneSecond);
    expect(said.call?.place).toEqual({ at: 'hear-name', recording: oneSecond.id });
  });

  test('is the key alone where a need was asked for', () => {
    const said = callOf(dolores).press('1', '1', '3').hear(oneSecond);
    expect(said.call?.place.at).toBe('ask-send');
  });
});
