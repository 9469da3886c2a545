import { CannotLook } from './cannot-look.ts';
import { shapeOf } from './send-outcome.ts';

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
