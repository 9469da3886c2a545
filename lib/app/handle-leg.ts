import { listeningAt, untilListened } from '../core/calls/listened.ts';
import type { Script } from '../core/calls/script.ts';
import type { Change } from '../core/model/item.ts';
import { callKey, callStepKey, helperKey } from '../core/model/keys.ts';
import { speak } from './speak.ts';
import type { CallAnswer, InboundLeg, VoiceParts } from './voice-ports.ts';

/** So often the moment of meeting is noted anew when something moved; then the two are connected all the same. */
const TRIES = 3;

/**
 * What somebody hears who is rung to be put through, before they take the call with the key 1: who wants them, as far as
 * they may know. An answering machine presses nothing and is left.
 */
export async function handleLeg(parts: VoiceParts, leg: InboundLeg): Promise<CallAnswer> {
  const { circle, call, keys } = leg;
  const ended: CallAnswer = { language: circle.languages[0] ?? 'en', lines: [], next: { does: 'hang-up' } };
  if (keys === '1') await noteTaken(parts, leg);
  if (keys !== undefined) return keys === '1' ? { ...ended, next: { does: 'connect' } } : ended;
  const { caller, sid, step } = call;
  const [rang] = await parts.store.load([callStepKey(circle.id, caller, { sid, step: step - 1 })]);
  if (rang?.kind !== 'call-step') return ended;
  const { next } = JSON.parse(rang.script) as Script;
  if (next.does !== 'dial') return ended;
  const { language, prompt } = next.dial.leg;
  const lines: Script['lines'] = [
    { line: 'prompt', prompt },
    { line: 'choices', choices: [{ choice: 'take-call', key: '1' }] },
  ];
  const said = await speak(parts, circle, { language, lines, next: { does: 'hang-up' } });
  return { ...said, next: { does: 'take-call', step } };
}

/** Nobody who has pressed the key waits for a store: what cannot be noted is told by the end of the dialled call. */
async function noteTaken(parts: VoiceParts, leg: InboundLeg): Promise<void> {
  try {
    for (let tries = 0; tries < TRIES; tries += 1) if (await isNoted(parts, leg)) return;
  } catch {
    // Said below: the two are connected all the same.
  }
  parts.log({ code: 'meeting-not-noted', circle: leg.circle.id });
}

/** The key is the moment of meeting: noted on the caller's call, and that this listener is now busy. False: try again. */
async function isNoted(parts: VoiceParts, { circle, call: { caller, sid, step } }: InboundLeg): Promise<boolean> {
  const [call] = await parts.store.load([callKey(circle.id, caller, sid)]);
  if (call?.kind !== 'call' || call.place.at !== 'dialling' || call.step !== step || call.place.taken) return true;
  const taken = { ...call, place: { ...call.place, taken: true } };
  const busy = await nowListening(parts, circle.id, listeningAt(call.place)?.helper);
  const { status } = await parts.store.commit([{ change: 'put', item: taken }, ...busy]);
  return status === 'committed';
}

async function nowListening(parts: VoiceParts, circle: string, id: string | undefined): Promise<readonly Change[]> {
  if (id === undefined) return [];
  const [helper] = await parts.store.load([helperKey(circle, id)]);
  if (helper?.kind !== 'helper') return [];
  return [{ change: 'put', item: { ...helper, listeningUntil: untilListened(parts.now()) } }];
}
