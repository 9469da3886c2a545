import { BadMove } from '../../simulator/clock-move.ts';
import { FolderError } from '../../simulator/dynamodb/open.ts';

/** Something that the person at the keyboard can put right: one sentence, exit status 2. */
export class Complaint extends Error {
  override readonly name = 'Complaint';
}

const SYSTEM: Readonly<Record<string, (port: number) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is in use; stop what uses it or choose another with --port.`,
  EACCES: (port) => `Port ${port} may not be used here; choose another with --port.`,
};

/** What the system says of a file that is a folder, that may not be read or written, or for which there is no room. */
const FILES = new Set(['EISDIR', 'ENOTDIR', 'EEXIST', 'ENOTEMPTY', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC']);

/** A failure at the start as a complaint, if it is one; anything else is our own mistake and is thrown as it is. */
export function complaintOf(failure: unknown, port: number): Complaint {
  if (failure instanceof Complaint) return failure;
  if (failure instanceof FolderError || failure instanceof BadMove) return new Complaint(failure.message);
  const { code, syscall } = failure as { code?: string; syscall?: string };
  const sentence = syscall === 'listen' ? SYSTEM[code ?? ''] : undefined;
  if (sentence !== undefined) return new Complaint(sentence(port));
  if (FILES.has(code ?? ''))
    return new Complaint(`The data folder cannot be used (${code}); choose another with --data.`);
  throw failure;
}
