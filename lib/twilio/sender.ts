import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Sender } from '../app/ports.ts';

/** What carriers write for a caller who hides their number: the word, or its letters as digits of a phone's keys. */
const WITHHELD = new Set([
  ...['anonymous', 'unknown', 'restricted', 'private', 'unavailable', 'blocked', 'withheld', ''],
  ...['+266696687', '+7378742833', '+2562533', '+8656696', '+86282452253', '+464'],
]);
const CHANNEL = /^[a-z][a-z0-9+.-]*:|@/iu;
const SHORT_CODE = /^\+?\d{3,8}$/u;

/** Who wrote. Only a number of the North American plan becomes a member; one number is one member however it is written. */
export function senderOf(from: string, hotlines: readonly string[]): Sender {
  const written = from.trim();
  if (WITHHELD.has(written.toLowerCase())) return { kind: 'withheld' };
  if (CHANNEL.test(written)) return { kind: 'other-channel' };
  if (SHORT_CODE.test(written) || /\p{L}/u.test(written)) return { kind: 'short-code' };
  const number = canonical(written);
  if (number === undefined) return { kind: 'withheld' };
  if (hotlines.includes(number)) return { kind: 'ourselves' };
  return number.startsWith('+1') ? { kind: 'member', number } : { kind: 'abroad', number };
}

/** E.164, or nothing when it can be no number. Without a country code it is read as the callers here write it. */
function canonical(written: string): string | undefined {
  const parsed = parsePhoneNumberFromString(written, 'US');
  return parsed?.isPossible() ? parsed.number : undefined;
}
