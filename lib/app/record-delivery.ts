import type { DeliveryReport, Parts } from './ports.ts';

export async function recordDelivery(_parts: Parts, _report: DeliveryReport): Promise<void> {
  throw new Error('being written');
}
