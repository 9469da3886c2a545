import { DateTime, Duration } from 'luxon';

/** `advance`: an ISO 8601 duration; `to`: an ISO 8601 time, read as UTC when it names no offset. */
export type ClockMove =
  | { readonly advance: string; readonly to?: undefined }
  | { readonly to: string; readonly advance?: undefined };

/** A move that is none, with one sentence that says why. */
export class BadMove extends Error {
  override readonly name = 'BadMove';
}

/** Years that one move may span: enough for any story, and it ends. */
const FARTHEST = 10;

export function targetOf(move: ClockMove, now: Date): Date {
  const start = DateTime.fromJSDate(now, { zone: 'utc' });
  const target = move.advance === undefined ? timeOf(move.to) : start.plus(durationOf(move.advance));
  if (target > start.plus({ years: FARTHEST })) throw new BadMove('The clock cannot move more than ten years at once.');
  return target.toJSDate();
}

/** A time in ISO 8601. Throws one sentence when it is none. */
export function timeOf(text: string): DateTime {
  const time = DateTime.fromISO(text, { zone: 'utc' });
  if (!time.isValid || !/^\d{4}-\d\d-\d\d/u.test(text)) throw new BadMove(`"${text}" is no time in ISO 8601.`);
  return time;
}

function durationOf(text: string): Duration {
  const duration = Duration.fromISO(text);
  if (!duration.isValid) throw new BadMove(`"${text}" is no duration in ISO 8601.`);
  return duration;
}
