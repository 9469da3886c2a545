import type { Script } from '../core/calls/script.ts';
import { callStepKey } from '../core/model/keys.ts';
import { speak } from './speak.ts';
import type { CallAnswer, InboundLeg, VoiceParts } from './voice-ports.ts';

/**
 * What somebody hears who is rung to be put through, before they take the call with the key 1: who wants them, as far as
 * they may know. An answering machine presses nothing and is left.
 */
export async function handleLeg(parts: VoiceParts, { circle, call, keys }: InboundLeg): Promise<CallAnswer> {
  const ended: CallAnswer = { language: circle.languages[0] ?? 'en', lines: [], next: { does: 'hang-up' } };
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
