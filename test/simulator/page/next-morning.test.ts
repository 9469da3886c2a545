import { expect, test } from 'vitest';
import { nextMorning } from '../../../simulator/page/clock/next-morning.ts';

test.each([
  ['an ordinary day', '2026-11-23T15:00:00Z', 'America/New_York', '2026-11-24T13:30:00.000Z'],
  ['just after midnight', '2026-11-24T05:01:00Z', 'America/New_York', '2026-11-25T13:30:00.000Z'],
  ['the evening before the clocks go forward', '2026-03-07T23:00:00Z', 'America/New_York', '2026-03-08T12:30:00.000Z'],
  ['the evening before they go back', '2026-10-31T23:00:00Z', 'America/New_York', '2026-11-01T13:30:00.000Z'],
  ['the end of a year', '2026-12-31T20:00:00Z', 'America/New_York', '2027-01-01T13:30:00.000Z'],
  ['the other side of the world', '2026-11-23T15:00:00Z', 'Pacific/Auckland', '2026-11-24T19:30:00.000Z'],
])('from %s the clock goes on to half past eight of the next morning', (_, now, zone, morning) => {
  expect(nextMorning(new Date(now), zone)).toBe(morning);
});
