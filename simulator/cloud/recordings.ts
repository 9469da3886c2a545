import { createHmac, timingSafeEqual } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recordings } from '../../lib/app/voice-ports.ts';
import type { RecordingRef } from '../../lib/core/model/call.ts';
import type { Fetched } from '../carrier/post.ts';

/** The bucket of recordings on this machine, and what its addresses answer. */
export type RecordingFolder = Recordings & { readonly serve: (url: URL) => Fetched };

export type RecordingFolderOptions = {
  /** Without one they are in memory, and gone with the process. */
  readonly folder: string | undefined;
  readonly publicUrl: string;
  /** Signs addresses and hides whose recording it is from a file's name. */
  readonly secret: string;
  readonly now: () => Date;
};

/** Milliseconds that an address lives. */
const LIFE = 10 * 60_000;

export function createRecordingFolder({ folder, publicUrl, secret, now }: RecordingFolderOptions): RecordingFolder {
  const files = folder === undefined ? inMemory() : inFolder(folder);
  const hash = (text: string): string => createHmac('sha256', secret).update(text).digest('hex');
  const nameOf = ({ owner, id }: RecordingRef): string => hash(`recording ${owner} ${id}`);
  const signature = (name: string, until: string): string => hash(`address ${name} ${until}`);
  return {
    keep: async (recording, sound) => {
      if (!files.has(nameOf(recording))) files.write(nameOf(recording), sound);
    },
    has: async (recording) => files.has(nameOf(recording)),
    address: async (recording) => {
      const name = nameOf(recording);
      const until = String(now().getTime() + LIFE);
      return `${publicUrl}/recordings/${name}?until=${until}&sig=${signature(name, until)}`;
    },
    remove: async (recording) => files.remove(nameOf(recording)),
    serve: ({ pathname, searchParams }) => {
      const name = /^\/recordings\/([\da-f]{64})$/u.exec(pathname)?.[1] ?? '';
      const until = searchParams.get('until') ?? '';
      const signed = isSame(searchParams.get('sig') ?? '', signature(name, until));
      if (!signed || now().getTime() > Number(until)) return bare(403);
      const body = files.read(name);
      return body === undefined ? bare(404) : { status: 200, type: 'audio/wav', body };
    },
  };
}

const bare = (status: number): Fetched => ({ status, type: undefined, body: Buffer.alloc(0) });

const isSame = (given: string, right: string): boolean =>
  given.length === right.length &&
  timingSafeEqual(Buffer.from(given.padEnd(64).slice(0, 64), 'latin1'), Buffer.from(right));

type Files = {
  readonly has: (name: string) => boolean;
  readonly read: (name: string) => Buffer | undefined;
  readonly write: (name: string, sound: Uint8Array) => void;
  readonly remove: (name: string) => void;
};

function inMemory(): Files {
  const sounds = new Map<string, Buffer>();
  return {
    has: (name) => sounds.has(name),
    read: (name) => sounds.get(name),
    write: (name, sound) => void sounds.set(name, Buffer.from(sound)),
    remove: (name) => void sounds.delete(name),
  };
}

function inFolder(folder: string): Files {
  mkdirSync(folder, { recursive: true });
  const pathOf = (name: string): string => join(folder, `${name}.wav`);
  return {
    has: (name) => existsSync(pathOf(name)),
    read: (name) => (existsSync(pathOf(name)) ? readFileSync(pathOf(name)) : undefined),
    write: (name, sound) => {
      writeFileSync(`${pathOf(name)}.new`, sound);
      renameSync(`${pathOf(name)}.new`, pathOf(name));
    },
    remove: (name) => rmSync(pathOf(name), { force: true }),
  };
}
