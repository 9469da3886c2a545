import { join } from 'node:path';
import { loadCircle } from '../circles/load-circles.ts';
import type { Store } from '../lib/app/ports.ts';
import type { VoiceParts } from '../lib/app/voice-ports.ts';
import { createMemoryRecordings } from '../lib/store/recordings-memory.ts';

export const circle = loadCircle(join(import.meta.dirname, '../circles/maple-street.json'));

/** The hotline's parts on a store that is measured, with a phone company that takes everything and never calls back. */
export const partsOn = (store: Store, now: () => Date): VoiceParts => ({
  config: { circles: [circle], publicUrl: '', accountSid: '', authTokens: [], idKey: 'bench' },
  store,
  carrier: {
    send: async () => ({ outcome: 'made', sid: 'SM' }),
    find: async () => undefined,
    received: async () => [],
  },
  calls: {
    call: async () => ({ outcome: 'made', sid: 'CA' }),
    findCall: async () => undefined,
    recording: async () => 'gone',
    deleteRecording: async () => undefined,
  },
  recordings: createMemoryRecordings(),
  now,
  log: () => undefined,
  random: () => 0.5,
});
