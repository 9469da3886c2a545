import { DateTime } from 'luxon';

const ZONE = 'America/New_York';
const DURATION = { minute: 'M', minutes: 'M', hour: 'H', hours: 'H' } as const;

/** `2026-11-23 10:00` on the circle's clock. */
export const localTime = (text: string): Date =>
  DateTime.fromISO(text.trim().replace(' ', 'T'), { zone: ZONE }).toJSDate();

/** `20 minutes` as ISO 8601 has it. */
export function duration(amount: string, unit: string): string {
  if (unit.startsWith('day')) return `P${amount}D`;
  const letter = DURATION[unit as keyof typeof DURATION];
  if (!letter) throw new Error(`a transcript counts in minutes, hours and days, not in ${unit}`);
  return `PT${amount}${letter}`;
}
