import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Complaint } from './complaint.ts';

/** Without a folder nothing outlives the process, so the key may be known: the same texts give the same ids. */
const IN_MEMORY = '0'.repeat(64);

/**
 * The installation's key for member ids: made once, kept in the data folder for its owner alone, never changed. Without
 * it nobody in the folder would be known any more.
 */
export function idKeyIn(data: string | undefined): string {
  if (data === undefined) return IN_MEMORY;
  try {
    mkdirSync(data, { recursive: true });
    return existing(join(data, 'id-key'));
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint(`The data folder ${data} cannot be used (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function existing(path: string): string {
  try {
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const key = readFileSync(path, 'utf8').trim();
  if (!/^[\da-f]{64}$/u.test(key)) throw new Complaint(`The file ${path} does not hold the key that it should.`);
  return key;
}
