import { existsSync } from 'node:fs';
import { join } from 'node:path';

const SHARED = join(import.meta.dirname, '../../../shared');

/**
 * A file of others' data that stays beside the project instead of in it. A clone alone does not have it: what reads it is
 * skipped there and says so in its name, and runs in CI.
 */
export function sharedFile(path: string): { readonly file: string; readonly missing: boolean; readonly note: string } {
  const file = join(SHARED, path);
  const missing = !existsSync(file);
  return { file, missing, note: missing ? ` (skipped: ../shared/${path} is not here)` : '' };
}
