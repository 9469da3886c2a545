import type { SendOutcome } from '../../lib/app/ports.ts';
import type { Calls, OutgoingCall } from '../../lib/app/voice-ports.ts';
import { createMemoryRecordings } from '../../lib/store/recordings-memory.ts';

/** A phone that was rung for an outbox item. */
export type Rung = OutgoingCall & { readonly sid: string; readonly at: Date };

/** How the next call that we make goes wrong at the company. */
export const CALL_TROUBLES = ['rate-limited', 'unknown-made', 'unknown-not-made', 'cut-answer', 'refused'] as const;
export type CallTrouble = (typeof CALL_TROUBLES)[number];

/** Whether a recorded sound can be fetched: at the first look, only at the third, or never. */
export type Sound = 'ready' | 'not-yet' | 'gone';
const LOOKS = 2;

/** The voice side of a phone company in memory: phones that it rang, sounds that lie with it, and what it gets wrong next. */
export function createPhoneCompany(now: () => Date) {
  const rung: Rung[] = [];
  const troubles: CallTrouble[] = [];
  const sounds = new Map<string, { readonly sound: Sound; looks: number }>();
  const recordings = createMemoryRecordings();
  const watchers: ((call: OutgoingCall) => void)[] = [];

  const ring = (call: OutgoingCall): string => {
    for (const watch of watchers) watch(call);
    const sid = `CA${(rung.length + 1).toString(16).padStart(32, 'b')}`;
    rung.push({ ...call, sid, at: now() });
    return sid;
  };
  const call = async (wanted: OutgoingCall): Promise<SendOutcome> => {
    const trouble = troubles.shift();
    switch (trouble) {
      case undefined:
        return { outcome: 'made', sid: ring(wanted) };
      case 'rate-limited':
        return { outcome: 'not-reached', code: 20429 };
      case 'unknown-made':
        ring(wanted);
        return { outcome: 'unknown' };
      case 'unknown-not-made':
        return { outcome: 'unknown' };
      case 'cut-answer':
        ring(wanted);
        return { outcome: 'made', sid: undefined };
      case 'refused':
        return {
          outcome: 'refused',
          code: 13224,
          advice: { retry: 'no', person: 'invalid-number', alert: false, pause: false },
        };
      default:
        return trouble satisfies never;
    }
  };

  const calls: Calls = {
    call,
    findCall: async ({ to, from, since }) => {
      const found = rung.find((each) => each.to === to && each.from === from && each.at >= since);
      return found && { sid: found.sid, status: 'ringing' };
    },
    recording: async (id) => {
      const there = sounds.get(id);
      if (there === undefined || there.sound === 'gone') return 'gone';
      there.looks += 1;
      return there.sound === 'ready' || there.looks > LOOKS ? new Uint8Array([1, 2, 3]) : 'not-yet';
    },
    deleteRecording: async (id) => void sounds.delete(id),
  };
  return { calls, recordings, rung, troubles, sounds, watchers };
}
