import type { Carrier } from '../../lib/app/ports.ts';
import type { Calls } from '../../lib/app/voice-ports.ts';
import type { Clients, Unreachable } from './mortal-parts.ts';

/** Where the company's API is, for the hotline's own client. */
export type CarrierWire = {
  readonly accountSid: string;
  readonly authToken: string;
  readonly publicUrl: string;
  readonly baseUrl: string;
  /** Where the document is that callers hear when no function answers. */
  readonly voiceFallbackUrl: string;
};

/** Makers of the hotline's own clients. */
export type ClientMakers = {
  readonly createCarrier: (wire: CarrierWire) => Carrier;
  readonly createCalls: (wire: CarrierWire) => Calls;
};

export const clientsAt = ({ createCarrier, createCalls }: ClientMakers, wire: CarrierWire): Clients => ({
  carrier: createCarrier(wire),
  calls: createCalls(wire),
});

/**
 * The hotline's own clients, pointed at where nobody is: a port that no program may use, and a name that can have no
 * address. What they make of that is what they would make of it in earnest.
 */
export const unreachableClients = (makers: ClientMakers, wire: Omit<CarrierWire, 'baseUrl'>): Unreachable => ({
  refused: clientsAt(makers, { ...wire, baseUrl: 'http://127.0.0.1:1' }),
  noDns: clientsAt(makers, { ...wire, baseUrl: 'http://phone-company.invalid' }),
});
