import { describe, expect, test } from 'vitest';
import type { OutboxItem } from '../../../lib/core/model/outbox.ts';
import { gate, type Wire } from '../../../lib/core/sending/gate.ts';
import { backOff } from '../../../lib/core/sending/outcome.ts';
import { mapleStreet } from '../../support/maple-street.ts';

const circle = mapleStreet();
const text = { weight: 'ordinary', status: 'ready', via: 'text' } as OutboxItem;
const call: OutboxItem = { ...text, via: 'call' };
const wire: Wire = {
  circle,
  now: new Date('2026-11-23T15:00:00.000Z'),
  item: text,
  number: '+12025550110',
  member: undefined,
  stop: undefined,
  pause: undefined,
  sentToday: 0,
  coordinator: false,
  ringing: false,
  askOver: false,
};
const stop = { kind: 'stop' } as NonNullable<Wire['stop']>;
const night = new Date('2026-11-24T04:00:00.000Z');

describe('the gate before the wire', () => {
  test('lets an ordinary text through by day and keeps it at night', () => {
    expect(gate(wire)).toEqual({ verdict: 'send' });
    expect(gate({ ...wire, now: night })).toMatchObject({ verdict: 'hold', until: '2026-11-24T13:00:00.000Z' });
  });

  test('nobody is rung about something that is settled by now', () => {
    expect(gate({ ...wire, item: call, askOver: true })).toEqual({ verdict: 'drop', why: 'too-late' });
  });

  test('an opt-out wins over everything', () => {
    for (const weight of ['pressing', 'reply', 'ordinary'] as const) {
      expect(gate({ ...wire, stop, item: { ...text, weight } })).toEqual({ verdict: 'drop', why: 'opted-out' });
    }
  });

  test('somebody who was forgotten has no number to send to', () => {
    expect(gate({ ...wire, number: undefined })).toEqual({ verdict: 'drop', why: 'forgotten' });
  });

  test('a number that takes no texts, and somebody who would rather be called, get a call', () => {
    for (const member of [{ voiceOnly: true }, { callMe: true }] as unknown as readonly Wire['member'][]) {
      expect(gate({ ...wire, member, item: { ...text, weight: 'pressing' } })).toEqual({ verdict: 'by-call' });
      expect(gate({ ...wire, member, item: call })).toEqual({ verdict: 'send' });
    }
  });

  test('no phone rings at night unless it is pressing, not even with an answer', () => {
    for (const weight of ['ordinary', 'reply'] as const) {
      const held = { verdict: 'hold', until: '2026-11-24T13:00:00.000Z', why: 'quiet-hours' };
      expect(gate({ ...wire, now: night, item: { ...call, weight } })).toEqual(held);
    }
    expect(gate({ ...wire, now: night, item: { ...call, weight: 'pressing' } })).toEqual({ verdict: 'send' });
    expect(gate({ ...wire, now: night, item: { ...text, weight: 'reply' } })).toEqual({ verdict: 'send' });
  });

  test('a phone that rings already is not rung a second time, and an opt-out wins over a call as well', () => {
    const ringing = { ...wire, ringing: true, item: { ...call, weight: 'pressing' as const } };
    expect(gate(ringing)).toEqual({ verdict: 'hold', until: '2026-11-23T15:02:00.000Z', why: 'ringing' });
    expect(gate({ ...ringing, stop })).toEqual({ verdict: 'drop', why: 'opted-out' });
  });

  test('the ceiling holds what is ordinary; promised answers, pressing texts and coordinators pass it', () => {
    const full = { ...wire, sentToday: circle.agreement.textsPerPersonPerDay };
    expect(gate(full)).toMatchObject({ why: 'daily-ceiling' });
    expect(gate({ ...full, coordinator: true })).toEqual({ verdict: 'send' });
    for (const weight of ['pressing', 'reply'] as const) {
      expect(gate({ ...full, item: { ...text, weight } })).toEqual({ verdict: 'send' });
    }
  });

  test('while the account is refused nothing goes, and then it does', () => {
    const pause = { until: '2026-11-23T15:10:00.000Z' } as NonNullable<Wire['pause']>;
    expect(gate({ ...wire, pause, item: { ...text, weight: 'pressing' } })).toMatchObject({ why: 'paused' });
    expect(gate({ ...wire, pause, now: new Date('2026-11-23T15:10:00.000Z') })).toEqual({ verdict: 'send' });
  });
});

test('waits grow, and never beyond two and a half hours', () => {
  const now = new Date(0);
  const waits = [1, 2, 3, 4, 8, 20].map((attempts) => Date.parse(backOff(attempts, now, 0.5)) / 60_000);
  expect(waits).toEqual([...waits].sort((a, b) => a - b));
  expect(waits.at(-1)).toBeLessThanOrEqual(150);
});
