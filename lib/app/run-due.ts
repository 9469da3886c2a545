import type { Parts } from './ports.ts';

export async function runDue(_parts: Parts): Promise<void> {
  throw new Error('being written');
}
