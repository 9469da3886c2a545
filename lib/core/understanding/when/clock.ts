/** A time of day as said: its hour and minute, and whether the words told morning from afternoon. */
export type Said = { readonly hour: number; readonly minute: number; readonly half: 'am' | 'pm' | null };

export type Part = 'morning' | 'afternoon' | 'evening' | 'night';

/** Reads "9", "930", "9:30", "9.30", "530pm", "9a". Undefined for what is no time of day. */
export function readClock(text: string): Said | undefined {
  const found = /^([0-9]{1,2})(?:[:.]?([0-9]{2}))?(?:([ap])\.?m?)?$/.exec(text);
  if (!found) return undefined;
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? 0)];
  if (hour > 23 || minute > 59) return undefined;
  return { hour, minute, half: found[3] === 'a' ? 'am' : found[3] === 'p' ? 'pm' : null };
}

/** 24-hour `HH:MM`. Without am or pm: 7 to 11 is morning, 12 noon, 1 to 6 afternoon, unless the part of day says other. */
export function settle({ hour, minute, half }: Said, part: Part | null): string {
  return `${String(settleHour(hour, half, part)).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

function settleHour(hour: number, half: Said['half'], part: Part | null): number {
  if (hour > 12 || hour === 0) return hour;
  if (half) return (hour % 12) + (half === 'pm' ? 12 : 0);
  if (hour === 12) return part === 'night' ? 0 : 12;
  if (part === 'morning') return hour;
  if (part === 'afternoon') return hour < 10 ? hour + 12 : hour;
  if (part === 'evening') return hour + 12;
  if (part === 'night') return hour < 5 ? hour : hour + 12;
  return hour < 7 ? hour + 12 : hour;
}

/** Minutes since midnight of an `HH:MM`. */
export function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** "2 to 4pm": the start takes the end's half where that keeps it before the end. */
export function startOfRange(start: Said, end: Said, part: Part | null): string {
  const alone = settle(start, part);
  if (start.half || !end.half) return alone;
  const sameHalf = settle({ ...start, half: end.half }, part);
  return minutesOf(sameHalf) < minutesOf(settle(end, part)) ? sameHalf : alone;
}

/** The hours people mean by a part of the day, for an offer. */
export const PART_HOURS: Readonly<Record<Part, { readonly from: string; readonly to: string }>> = {
  morning: { from: '07:00', to: '12:00' },
  afternoon: { from: '12:00', to: '17:00' },
  evening: { from: '17:00', to: '21:00' },
  night: { from: '18:00', to: '22:00' },
};
