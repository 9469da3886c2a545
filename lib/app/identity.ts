import { createHmac } from 'node:crypto';
import type { Circle, Coordinator } from '../core/model/circle.ts';
import type { Colleague } from '../core/scene/scene.ts';
import type { Config } from './ports.ts';
import type { InboundCall } from './voice-ports.ts';

/**
 * A member's id: a keyed hash of circle and number, so that keys and records never hold a phone number and nobody can
 * try all ten digits (promise 10, faults I03, I04).
 */
export const memberId = (idKey: string, circle: string, number: string): string =>
  createHmac('sha256', idKey).update(`member\n${circle}\n${number}`).digest('base64url').slice(0, 22);

/**
 * Whose call it is: the member's id, or, for a number that no member has, an id that only this call has, so that two
 * callers who hide their numbers never share a record.
 */
export const callerId = (
  { config }: { readonly config: Pick<Config, 'idKey'> },
  circle: Circle,
  { sid, with: who }: Pick<InboundCall, 'sid' | 'with'>,
): string => memberId(config.idKey, circle.id, who.kind === 'member' ? who.number : `withheld ${sid}`);

/** The id of what is owed to one person for one cause: the same cause gives the same item, whoever writes it. */
export const outboxId = (idKey: string, cause: string, member: string): string =>
  createHmac('sha256', idKey).update(`outbox\n${cause}\n${member}`).digest('base64url').slice(0, 22);

/** The circle's coordinators with their ids; `duty` names the one on duty, else the circle file does. */
export const colleagues = (idKey: string, circle: Circle, duty: string | undefined): readonly Colleague[] => {
  const isOn = (each: Coordinator): boolean => (duty ? each.name === duty : each.onDuty === true);
  const someoneIsOn = circle.coordinators.some(isOn);
  return circle.coordinators.map((each) => ({
    id: memberId(idKey, circle.id, each.number),
    name: each.name,
    language: each.language,
    onDuty: someoneIsOn ? isOn(each) : each.onDuty === true,
  }));
};
