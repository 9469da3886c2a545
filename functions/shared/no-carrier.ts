import type { Carrier } from '../../lib/app/ports.ts';

const neverHere = async (): Promise<never> => {
  throw new Error('This function does not call Twilio.');
};

/**
 * For functions that answer webhooks, and the schedule's: what they owe to others goes through the outbox (DESIGN 4), so they carry no
 * client of Twilio's. A call from here is a mistake in our code.
 */
export const NO_CARRIER: Carrier = { send: neverHere, find: neverHere, received: neverHere };
