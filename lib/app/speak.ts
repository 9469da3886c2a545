import type { Line, Script } from '../core/calls/script.ts';
import type { RecordingRef } from '../core/model/call.ts';
import type { Circle } from '../core/model/circle.ts';
import { memberKey, stopKey } from '../core/model/keys.ts';
import { localDate } from '../core/scene/times.ts';
import { spokenLine } from '../wording/voice/voice.ts';
import { memberId } from './identity.ts';
import type { CallAnswer, CallNext, Spoken, VoiceParts } from './voice-ports.ts';

/** What a script says, in words and addresses, for the phone company. */
export async function speak(parts: VoiceParts, circle: Circle, script: Script): Promise<CallAnswer> {
  const lines = await Promise.all(script.lines.map((line) => spoken(parts, circle, { script, line })));
  return { language: script.language, lines: lines.flat(), next: await nextOf(parts, circle, script) };
}

async function spoken(
  parts: VoiceParts,
  circle: Circle,
  { script, line }: { readonly script: Script; readonly line: Line },
): Promise<readonly Spoken[]> {
  if (line.line === 'play') return played(parts, line.recording);
  const ear = { language: script.language, circle, today: localDate(parts.now(), circle.zone) };
  return spokenLine(line, ear).filter((each) => 'play' in each || each.words !== '');
}

/** The company waits fifteen seconds for all of an answer: so many milliseconds of them may go to recordings. */
const PATIENCE = 4000;

/**
 * A recording's signed address. What has just been recorded may not lie in the bucket yet, so it is fetched here; where
 * that cannot be done in time, the call goes on without it: whoever recorded it can press star in a moment.
 */
async function played(parts: VoiceParts, recording: RecordingRef): Promise<readonly Spoken[]> {
  try {
    return await inTime(addressOf(parts, recording));
  } catch (error) {
    parts.log({ code: 'recording-missing', reason: error instanceof Error ? error.name : 'unknown' });
    return [];
  }
}

async function addressOf(parts: VoiceParts, recording: RecordingRef): Promise<readonly Spoken[]> {
  if (!(await parts.recordings.has(recording))) {
    const sound = await parts.calls.recording(recording.id);
    if (typeof sound === 'string') return [];
    await parts.recordings.keep(recording, sound);
  }
  return [{ play: await parts.recordings.address(recording) }];
}

class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** What takes longer may still come to its end, but nobody waits for it on the phone. */
async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooLate()), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

async function nextOf(parts: VoiceParts, circle: Circle, { language, next }: Script): Promise<CallNext> {
  switch (next.does) {
    case 'record':
      return { ...next, transcribe: language === 'en' };
    case 'dial': {
      const { member, ring, talk } = next.dial;
      return { does: 'dial', number: await numberOf(parts, circle, member), ring, talk, step: next.step };
    }
    case 'listen':
    case 'hang-up':
      return next;
    default:
      return next satisfies never;
  }
}

/** Whoever has opted out, or is gone, is not rung: then there is no number. */
async function numberOf(parts: VoiceParts, circle: Circle, id: string): Promise<string> {
  const [member, stop] = await parts.store.load([memberKey(circle.id, id), stopKey(circle.id, id)]);
  if (stop) return '';
  if (member?.kind === 'member') return member.number;
  const coordinator = circle.coordinators.find((each) => memberId(parts.config.idKey, circle.id, each.number) === id);
  return coordinator?.number ?? '';
}
