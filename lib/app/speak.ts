import type { Line, Script } from '../core/calls/script.ts';
import type { RecordingRef } from '../core/model/call.ts';
import type { Circle } from '../core/model/circle.ts';
import { memberKey, stopKey } from '../core/model/keys.ts';
import { localDate } from '../core/scene/times.ts';
import { recordedPrompt, wordsOfLine } from '../wording/voice/voice.ts';
import { memberId } from './identity.ts';
import type { CallAnswer, CallThen, Spoken, VoiceParts } from './ports.ts';

/** What a script says, in words and addresses, for the phone company. */
export async function speak(parts: VoiceParts, circle: Circle, script: Script): Promise<CallAnswer> {
  const lines: Spoken[] = [];
  for (const line of script.lines) lines.push(...(await spoken(parts, circle, { script, line })));
  return { language: script.language, lines, then: await thenOf(parts, circle, script) };
}

async function spoken(
  parts: VoiceParts,
  circle: Circle,
  { script, line }: { readonly script: Script; readonly line: Line },
): Promise<readonly Spoken[]> {
  if (line.line === 'play') return played(parts, line.recording);
  const language = ('language' in line && line.language) || script.language;
  const context = { language, circle, today: localDate(parts.now(), circle.zone) };
  const file = recordedPrompt(line, context);
  if (file !== undefined) return [{ play: file }];
  const words = wordsOfLine(line, context);
  return words === '' ? [] : [{ words, language }];
}

/**
 * A recording's signed address. What has just been recorded may not lie in the bucket yet, so it is fetched here; where
 * that cannot be done in time, the call goes on without it: whoever recorded it can press star in a moment.
 */
async function played(parts: VoiceParts, recording: RecordingRef): Promise<readonly Spoken[]> {
  try {
    if (!(await parts.recordings.has(recording))) {
      const sound = await parts.calls.recording(recording.id);
      if (typeof sound === 'string') return [];
      await parts.recordings.keep(recording, sound);
    }
    return [{ play: await parts.recordings.address(recording) }];
  } catch (error) {
    parts.log({ code: 'recording-missing', reason: error instanceof Error ? error.name : 'unknown' });
    return [];
  }
}

async function thenOf(parts: VoiceParts, circle: Circle, { language, then }: Script): Promise<CallThen> {
  switch (then.then) {
    case 'record':
      return { ...then, transcribe: language === 'en' };
    case 'dial': {
      const { member, ring, talk } = then.dial;
      return { then: 'dial', number: await numberOf(parts, circle, member), ring, talk, step: then.step };
    }
    case 'listen':
    case 'hang-up':
      return then;
    default:
      return then satisfies never;
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
