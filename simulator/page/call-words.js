const WAITING = {
  digits: 'The hotline waits for a key.',
  speech: 'The hotline waits for your words.',
  'digits or speech': 'The hotline waits for a key or for your words.',
  recording: 'The hotline records after the tone.',
};
const ENDED = {
  busy: 'The line was busy.',
  'no-answer': 'Nobody answered.',
  failed: 'The call did not come through.',
};

/** How a call stands, in a sentence. `nameOf` tells whose phone a number is. */
export function stateWords(call, nameOf) {
  if (call === null) return 'Not in a call.';
  if (call.status === 'ringing')
    return call.direction === 'outbound' ? 'It rings: the hotline is calling.' : 'Calling the hotline…';
  if (call.status !== 'in-progress') return ENDED[call.status] ?? 'The call is over.';
  if (call.connectedTo !== null) return `Connected to ${nameOf(call.connectedTo)}.`;
  return WAITING[call.waitingFor] ?? 'The hotline rings somebody: please hold.';
}

/** What the box for words is for, while the hotline waits for words; nothing while it does not. */
export function speakWords({ waitingFor }) {
  if (waitingFor === 'recording') return { label: 'Speak after the tone', button: 'Record it' };
  if (waitingFor?.includes('speech')) return { label: 'Say to the hotline', button: 'Say it' };
  return undefined;
}
