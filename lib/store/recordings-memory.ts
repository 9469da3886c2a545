import type { Recordings } from '../app/voice-ports.ts';
import type { RecordingRef } from '../core/model/call.ts';

/** Recorded words in this process's memory, behind the same port as the bucket: for tests. */
export function createMemoryRecordings(): Recordings & { readonly sounds: ReadonlyMap<string, Uint8Array> } {
  const sounds = new Map<string, Uint8Array>();
  const nameOf = ({ owner, id }: RecordingRef): string => `${owner}/${id}.wav`;
  return {
    sounds,
    keep: async (recording, sound) => {
      if (!sounds.has(nameOf(recording))) sounds.set(nameOf(recording), sound);
    },
    has: async (recording) => sounds.has(nameOf(recording)),
    address: async (recording) => `https://recordings.test/${nameOf(recording)}`,
    remove: async (recording) => {
      sounds.delete(nameOf(recording));
    },
  };
}
