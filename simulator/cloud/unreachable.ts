import type { Carrier } from '../../lib/app/ports.ts';
import type { Unreachable } from './mortal-parts.ts';

/** Where the company's API is, for the hotline's own client. */
export type CarrierWire = {
  readonly accountSid: string;
  readonly authToken: string;
  readonly publicUrl: string;
  readonly baseUrl: string;
};

/**
 * The hotline's own client, pointed at where nobody is: a port that no program may use, and a name that can have no
 * address. What it makes of that is what it would make of it in earnest.
 */
export const unreachableCarriers = (
  createCarrier: (wire: CarrierWire) => Carrier,
  wire: Omit<CarrierWire, 'baseUrl'>,
): Unreachable => ({
  refused: createCarrier({ ...wire, baseUrl: 'http://127.0.0.1:1' }),
  noDns: createCarrier({ ...wire, baseUrl: 'http://phone-company.invalid' }),
});
