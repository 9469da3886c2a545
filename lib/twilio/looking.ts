import { shapeOf } from './send-outcome.ts';

/** A look at Twilio failed. Only numbers are told: the SDK's own error carries the password, phone numbers and words. */
export class CannotLook extends Error {
  override readonly name = 'CannotLook';
}

/** Looks at Twilio, and fails without its details. */
export async function looking<T>(look: Promise<T>): Promise<T> {
  try {
    return await look;
  } catch (failure) {
    const { status, code } = shapeOf(failure);
    throw new CannotLook(
      `Twilio could not be asked (${[status, code].filter((each) => each !== undefined).join(', ')})`,
    );
  }
}
