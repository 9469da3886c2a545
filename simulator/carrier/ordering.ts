import { begin, change, current } from './call-state.ts';
import type { Company } from './company.ts';
import { reportProgress } from './end-call.ts';
import type { Order } from './lines.ts';
import { finish } from './play-call.ts';
import type { Call } from './records.ts';

type Ordering = { readonly from: string; readonly to: string; readonly order: Order };

/**
 * Rings a handset for the hotline. `after`: until the hotline knows that its call was taken; only then does it hear of
 * what becomes of it. A handset that is in a call is busy at once.
 */
export function orderCall(company: Company, { from, to, order }: Ordering, after: Promise<unknown>): Call {
  const taken = company.register.ongoingCall(to) !== undefined;
  const line = begin(company, { from, to, origin: { origin: 'ordered', order }, url: order.answer.url });
  if (taken) {
    line.waiting = undefined;
    change(company, line.sid, { waitingFor: null, keysWanted: null });
  }
  company.work.start(async () => {
    await after;
    await company.senderDone();
    reportProgress(company, line, 'initiated');
    reportProgress(company, line, 'ringing');
    if (taken) finish(company, line.sid, 'busy');
  });
  return current(company, line.sid);
}

/** The hotline takes a call back, or ends it. */
export function stopCall(company: Company, call: Call): Call {
  const ringing = call.status === 'ringing';
  if (ringing) change(company, call.sid, { canceled: true });
  return finish(company, call.sid, ringing ? 'no-answer' : 'completed');
}
