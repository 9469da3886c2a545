import { describe, expect, test } from 'vitest';
import type { OutboxItem } from '../../../lib/core/model/outbox.ts';
import { gate, type Wire } from '../../../lib/core/sending/gate.ts';
import { backOff } from '../../../lib/core/sending/outcome.ts';
import { mapleStreet } from '../../support/maple-street.ts';

const circle = mapleStreet();
const item = { weight: 'ordinary', status: 'ready' } as OutboxItem;
const wire: Wire = {
  circle,
  now: new Date('2026-11-23T15:00:00.000Z'),
  item,
  number: '+12025550110',
  member: undefined,
  stop: undefined,
  pause: undefined,
  sentToday: 0,
  coordinator: false,
};
const stop = { kind: 'stop' } as NonNullable<Wire['stop']>;
const night = new Date('2026-11-24T04:00:00.000Z');

describe('the gate before the wire', () => {
  test('lets an ordinary text through by day and keeps it at night', () => {
    expect(gate(wire)).toEqual({ verdict: 'send' });
    expect(gate({ ...wire, now: night })).toMatchObject({ verdict: 'hold', until: '2026-11-24T13:00:00.000Z' });
  });

  test('an opt-out wins over everything', () => {
    for (const weight of ['pressing', 'reply', 'ordinary'] as const) {
      expect(gate({ ...wire, stop, item: { ...item, weight } })).toEqual({ verdict: 'drop', why: 'opted-out' });
    }
  });

  test('somebody who was forgotten has no number to send to', () => {
    expect(gate({ ...wire, number: undefined })).toEqual({ verdict: 'drop', why: 'forgotten' });
  });

  test('a number that takes no texts waits for a call, also when it is pressing', () => {
    const member = { voiceOnly: true } as NonNullable<Wire['member']>;
    expect(gate({ ...wire, member, item: { ...item, weight: 'pressing' } })).toEqual({ verdict: 'for-voice' });
  });

  test('the ceiling holds what is ordinary; promised answers, pressing texts and coordinators pass it', () => {
    const full = { ...wire, sentToday: circle.agreement.textsPerPersonPerDay };
    expect(gate(full)).toMatchObject({ why: 'daily-ceiling' });
    expect(gate({ ...full, coordinator: true })).toEqual({ verdict: 'send' });
    for (const weight of ['pressing', 'reply'] as const) {
      expect(gate({ ...full, item: { ...item, weight } })).toEqual({ verdict: 'send' });
    }
  });

  test('while the account is refused nothing goes, and then it does', () => {
    const pause = { until: '2026-11-23T15:10:00.000Z' } as NonNullable<Wire['pause']>;
    expect(gate({ ...wire, pause, item: { ...item, weight: 'pressing' } })).toMatchObject({ why: 'paused' });
    expect(gate({ ...wire, pause, now: new Date('2026-11-23T15:10:00.000Z') })).toEqual({ verdict: 'send' });
  });
});

test('waits grow, and never beyond two and a half hours', () => {
  const now = new Date(0);
  const waits = [1, 2, 3, 4, 8, 20].map((attempts) => Date.parse(backOff(attempts, now, 0.5)) / 60_000);
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits.at(-1)).toBeLessThanOrEqual(150);
});
