import { DELIVERY_ORDER, type Delivery, type OutboxItem } from '../model/outbox.ts';

const FINAL: readonly Delivery[] = ['delivered', 'undelivered', 'failed'];

export const isDelivery = (status: string): status is Delivery =>
  (DELIVERY_ORDER as readonly string[]).includes(status);

/** A report only moves a text forward; the last word is never taken back (faults F11). */
export function movesForward(item: OutboxItem, status: Delivery): boolean {
  if (!item.delivery) return true;
  if (FINAL.includes(item.delivery)) return false;
  return DELIVERY_ORDER.indexOf(status) > DELIVERY_ORDER.indexOf(item.delivery);
}

/** A report about an earlier try must not touch the one under way. */
export const isAbout = (item: OutboxItem, sid: string): boolean =>
  !item.earlierSids?.includes(sid) &&
  (item.sid === undefined || item.sid === sid || item.status === 'sending' || item.status === 'unknown');

/** Whether the carrier has failed for good with this try. */
export const failed = (status: Delivery): boolean => status === 'undelivered' || status === 'failed';
