import { describe, expect, test } from 'vitest';
import { readCommand } from '../../simulator/terminal/command.ts';
import { lineTo } from '../../simulator/terminal/line.ts';
import { TerminalSession } from '../../simulator/terminal/session.ts';
import { readClockWords } from '../../simulator/transcript/clock-words.ts';
import { world } from './support/world.ts';

const isName = (word: string): boolean => ['Dolores', 'marcus'].includes(word);

async function session() {
  const sim = await world();
  const written: string[] = [];
  const told: string[] = [];
  const talk = new TerminalSession({
    line: lineTo(sim.url),
    write: (line) => written.push(line),
    tell: (words) => told.push(words),
  });
  await talk.begin();
  const take = async (...lines: readonly string[]): Promise<void> => {
    for (const line of lines) await talk.take(line);
  };
  return { sim, talk, take, written, told };
}

describe('a phone in the terminal', () => {
  test('writes down what was typed and what everybody received, as a transcript', async () => {
    const { take, written } = await session();
    await take('Dolores: hello', 'Dolores > tell +12025550103 can you drive?', '/clock +20m', '/clock tomorrow 8:30');
    expect(written).toEqual([
      'at 2026-11-23 10:00',
      'Dolores > hello',
      'Dolores < You said: hello',
      'Dolores > tell +12025550103 can you drive?',
      'Dolores < I will tell them.',
      'Marcus < can you drive?',
      '+ 20 minutes',
      'to 2026-11-24 08:30',
    ]);
  });

  test('is one person until it is another', async () => {
    const { take, written, told } = await session();
    await take(
      'hello',
      '/as dolores',
      'hello: it is me',
      '/who Noor +12025550130',
      '/as Noor',
      'hi',
      '/as +12025550131',
    );
    expect(told[0]).toContain('Who is this?');
    expect(written.slice(1)).toEqual([
      'Dolores > hello: it is me',
      'Dolores < You said: hello: it is me',
      'who Noor +12025550130',
      'Noor > hi',
      'Noor < You said: hi',
      'who Phone0131 +12025550131',
    ]);
  });

  test('makes phones dead, things go wrong, and texts come again', async () => {
    const { sim, take, written } = await session();
    await take('Dolores: hi', '/phone Marcus off', '/fault crash after-commit,before-commit', '/again Dolores 1');
    expect(sim.phone('+12025550103').kind).toBe('off');
    expect(written.slice(3)).toEqual(['phone Marcus off', 'fault crash after-commit,before-commit', 'same Dolores 1']);
    await take('/fault off');
    expect(sim.arm({ store: [] }).crash).toEqual([]);
  });

  test('says in a sentence what cannot be done, and goes on', async () => {
    const { take, told, talk } = await session();
    await take(
      '/as Bob',
      '/clock later',
      '/clock 2020-01-01 10:00',
      '/fault weather rain',
      '/again Dolores 2',
      'Ana presses 1',
    );
    expect(told.map((words) => words.split(/[;(]/u, 1)[0])).toEqual([
      'Nobody is called Bob here',
      '"later" is no time',
      'The clock cannot go back.',
      'The body has an unknown field "weather".',
      'Dolores has not sent 2 texts here.',
      'Ana is not in a call.',
    ]);
    expect(await talk.take('/quit')).toBe('ended');
  });
});

describe('its words', () => {
  test('a name before a colon is a person, other words with a colon are a text', () => {
    expect(readCommand('Dolores: a ride', isName)).toEqual({ do: 'text', as: 'Dolores', words: 'a ride' });
    expect(readCommand('note: a ride', isName)).toEqual({ do: 'text', as: undefined, words: 'note: a ride' });
    expect(readCommand('Marcus < You said', isName)).toEqual({ do: 'nothing' });
    expect(readCommand('+ 2 days', isName)).toEqual({ do: 'clock', when: '+ 2 days' });
    expect(readCommand('at 2026-11-23 10:00', isName)).toEqual({ do: 'clock', when: '2026-11-23 10:00' });
  });

  test('times are the circle’s own, and the next that fits', () => {
    const now = new Date('2026-11-23T15:00:00Z');
    const read = (words: string) => readClockWords(words, now, 'America/New_York');
    expect(read('+ 1 hour')).toEqual({ move: { advance: 'PT1H' }, written: '+ 1 hour' });
    expect(read('+2d')).toEqual({ move: { advance: 'P2D' }, written: '+ 2 days' });
    expect(read('14:00')).toEqual({ move: { to: '2026-11-23T19:00:00.000Z' }, written: 'to 2026-11-23 14:00' });
    expect(read('9:00')).toMatchObject({ written: 'to 2026-11-24 09:00' });
    expect(read('soon')).toBeUndefined();
  });
});
