import * as z from 'zod';
import type { Config } from '../app/ports.ts';
import type { Circle } from '../core/model/circle.ts';

/** Why a request that Twilio did sign is still not for us. */
export type NotForUs = 'malformed' | 'other-account' | 'not-our-number';

/** What every webhook has to be checked against after its signature. */
export type Installation = Pick<Config, 'accountSid' | 'circles'>;

export const messageSid = z.string().regex(/^(?:SM|MM)[0-9a-f]{32}$/iu);

/** The circle that a number of ours belongs to: the called number picks it, nothing in a message can. */
export function circleAt(number: string, circles: readonly Circle[]): Circle | undefined {
  // A channel that is not ours names our number too (`whatsapp:+1…`): its sender is ignored, not taken for an attacker.
  const hotline = number.replace(/^[a-z]+:/u, '');
  return circles.find((circle) => circle.hotline === hotline);
}
