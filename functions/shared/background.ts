import type middy from '@middy/core';
import type { Log } from '../../lib/app/ports.ts';
import { nameOf } from './name-of.ts';

/**
 * For functions that no person waits for: a failure is logged by its class and thrown on, so that the platform tries
 * again and counts it. The message and the stack stay here, for the platform would log them whole.
 */
export const failWithoutDetails = (log: Log): middy.MiddlewareObj => ({
  onError: (request) => {
    log({ code: 'run-failed', reason: nameOf(request.error) });
    // Replaced, not thrown: middy hangs the first error on a thrown one as its cause.
    request.error = withoutDetails(request.error);
  },
});

/** An error that says of which class another one was. */
export function withoutDetails(error: unknown): Error {
  const bare = new Error(nameOf(error));
  bare.stack = '';
  return bare;
}
