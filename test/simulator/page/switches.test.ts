import { describe, expect, test } from 'vitest';
import { waitingIn } from '../../../simulator/page/faults/other-faults.ts';
import { armingFor, isOn, leftInWords } from '../../../simulator/page/faults/switches.ts';
import type { Armed } from '../../../simulator/wire.ts';

const nothing: Armed = { twilio: [], callbacks: [], webhook: [], store: [], crash: [] };
const turned = (armed: Armed, ...[which, on]: [Parameters<typeof isOn>[0], boolean]): Armed => ({
  ...armed,
  ...armingFor(which, on, armed),
});

describe('somebody who turns a switch', () => {
  test('on spoils three texts, and the reports on three of the hotline’s own', () => {
    expect(armingFor('lost', true, nothing)).toEqual({
      webhook: ['lost', 'lost', 'lost'],
      callbacks: ['lost', 'lost', 'lost'],
    });
    expect(armingFor('refused', true, nothing)).toEqual({ twilio: Array(3).fill('rate-limited') });
  });

  test('on after another gets the texts after those of the other', () => {
    const both = turned(turned(nothing, 'late', true), 'twice', true);
    expect(both.webhook).toEqual(['late', 'late', 'late', 'twice', 'twice', 'twice']);
    expect(leftInWords('late', both)).toBe(
      'The next 3 texts to the hotline come ten minutes late, and the next 3 reports on texts of its own.',
    );
    expect(leftInWords('twice', both)).toBe(
      'Then 3 texts to the hotline come twice, and then 3 reports on texts of its own.',
    );
  });

  test('off leaves what remains of the others, and what other pages armed', () => {
    const armed: Armed = { ...nothing, webhook: ['late', 'lost', 'lost'], callbacks: ['reordered', 'late'] };
    const after = turned(armed, 'late', false);
    expect(after).toEqual({ ...nothing, webhook: ['lost', 'lost'], callbacks: ['reordered'] });
    expect([isOn('late', after), isOn('lost', after), isOn('refused', after)]).toEqual([false, true, false]);
  });
});

describe('what a switch will still do', () => {
  test.each([
    [{}, ''],
    [{ webhook: ['lost', 'lost'] }, 'The next 2 texts to the hotline are lost.'],
    [{ webhook: ['lost'] }, 'The next text to the hotline is lost.'],
    [{ callbacks: ['lost'] }, 'The next report on a text of its own is lost.'],
    [
      { webhook: ['lost'], callbacks: ['lost', 'lost'] },
      'The next text to the hotline is lost, and the next 2 reports on texts of its own.',
    ],
  ] as const)('%j: %s', (armed, words) => {
    expect(leftInWords('lost', { ...nothing, ...armed })).toBe(words);
  });

  test('a refusal after something else comes then', () => {
    expect(leftInWords('refused', { ...nothing, twilio: ['geo', 'rate-limited'] })).toBe(
      'Then one try of the hotline to send or to call is refused.',
    );
  });

  test('a refusal counts tries', () => {
    expect(leftInWords('refused', { ...nothing, twilio: ['rate-limited', 'rate-limited'] })).toBe(
      'The next 2 tries of the hotline to send or to call are refused.',
    );
  });
});

test('what no switch shows is said in a sentence', () => {
  const armed: Armed = {
    twilio: ['rate-limited', 'connect-refused', 'created'],
    callbacks: ['reordered', 'late'],
    webhook: ['lost'],
    store: ['conflict'],
    crash: ['after-commit'],
  };
  expect(waitingIn(armed)).toEqual([
    'When the hotline sends or calls, the company cannot be reached.',
    'The store: somebody else writes at the same time.',
    'The hotline dies after it wrote everything down.',
    'Reports on what it sent: “delivered” comes before “sent”.',
  ]);
});
