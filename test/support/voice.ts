import type { VoiceParts } from '../../lib/app/voice-ports.ts';
import { createMemoryRecordings } from '../../lib/store/recordings-memory.ts';

/** Phones that ring and that nobody answers, for stories that are about something else. `rung`: the numbers. */
export function quietVoice(): Pick<VoiceParts, 'calls' | 'recordings'> & { readonly rung: readonly string[] } {
  const rung: string[] = [];
  return {
    rung,
    calls: {
      call: async ({ to }) => {
        rung.push(to);
        return { outcome: 'made', sid: `CA${String(rung.length).padStart(32, '0')}` };
      },
      findCall: async () => undefined,
      recording: async () => 'gone',
      deleteRecording: async () => undefined,
    },
    recordings: createMemoryRecordings(),
  };
}
