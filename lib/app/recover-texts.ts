import type { Parts } from './ports.ts';

export async function recoverTexts(_parts: Parts): Promise<void> {
  throw new Error('being written');
}
