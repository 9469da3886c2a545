import type { Call } from '../../wire.ts';

const WAITING: Readonly<Record<string, string>> = {
  digits: 'The hotline waits for a key.',
  speech: 'The hotline waits for words.',
  'digits or speech': 'The hotline waits for a key or for words.',
  recording: 'The hotline records after the tone.',
};
const ENDED: Readonly<Record<string, string>> = {
  busy: 'The line was busy.',
  'no-answer': 'Nobody answered.',
  failed: 'The call did not come through.',
};

export const isOngoing = (call: Call | null): call is Call =>
  call !== null && (call.status === 'ringing' || call.status === 'in-progress');

/** Which of its controls a phone shows: `ringing` when it is being called. */
export function stageOf(call: Call | null): 'idle' | 'ringing' | 'talking' {
  if (!isOngoing(call)) return 'idle';
  return call.status === 'ringing' && call.direction === 'outbound' ? 'ringing' : 'talking';
}

/** How a call stands, in a sentence. `nameOf` tells whose phone a number is. */
export function stateWords(call: Call | null, owner: string, nameOf: (number: string) => string): string {
  if (call === null) return '';
  if (call.status === 'ringing')
    return call.direction === 'outbound' ? `${owner}’s phone rings: the hotline is calling.` : 'Calling the hotline…';
  if (call.status === 'failed' && call.answeredAt !== undefined) return 'The call was cut off.';
  if (call.status !== 'in-progress') return ENDED[call.status] ?? 'The call is over.';
  if (call.connectedTo !== null) return `Connected to ${nameOf(call.connectedTo)}.`;
  return WAITING[call.waitingFor ?? ''] ?? 'The hotline rings somebody: please hold.';
}

/** Keys are heard before the tone as well: to go back, or to reach a person. */
export const hearsKeys = ({ waitingFor }: Call): boolean =>
  waitingFor === 'recording' || (waitingFor?.includes('digits') ?? false);

/** What the box for words is for, while the hotline waits for words; nothing while it does not. */
export function speakWords({ waitingFor }: Call): { readonly label: string; readonly button: string } | undefined {
  if (waitingFor === 'recording') return { label: 'Speak after the tone', button: 'Record it' };
  if (waitingFor?.includes('speech')) return { label: 'Say to the hotline', button: 'Say it' };
  return undefined;
}
