import type { OutboxItem } from '../core/model/outbox.ts';
import type { Parts } from './ports.ts';

export async function sendOutbox(_parts: Parts, _item: OutboxItem): Promise<void> {
  throw new Error('being written');
}
