import type { LogCode } from '../../app/ports.ts';
import type { About, Told } from './told.ts';

type Words = readonly [About, string];

/** Log lines that belong in the story; nothing for those whose story is told better by what changed. */
const LOGGED: Readonly<Record<LogCode, Words | undefined>> = {
  'text-handled': undefined,
  'text-replayed': ['text', 'The same text came to the hotline again. Nothing was done twice.'],
  'text-ignored': ['text', 'The hotline left a text alone that no neighbor sent.'],
  'text-kept-for-a-person': ['trouble', 'A text could not be handled. The coordinators have it on their list.'],
  'text-recovered': ['text', 'The hotline found a text that had never reached it, and has handled it now.'],
  'webhook-refused': ['trouble', 'The hotline turned something away that did not come from the phone company.'],
  'webhook-failed': ['trouble', 'The hotline could not answer the phone company this time.'],
  'sweep-done': undefined,
  'sweep-item-failed': ['trouble', 'One thing that was due could not be done. It is tried again in a minute.'],
  'text-sent': undefined,
  'call-made': undefined,
  'call-not-reached': undefined,
  'call-answered': undefined,
  'meeting-not-noted': ['trouble', 'Two people were connected, but the hotline could not write that down.'],
  'call-step-repeated': ['call', 'The same step of a call came again. Nothing was done twice.'],
  'call-kept-for-a-person': ['trouble', 'A call could not be handled. The coordinators have it on their list.'],
  'recording-kept': undefined,
  'recording-missing': ['trouble', 'Recorded words could not be fetched or played.'],
  'recording-erased': undefined,
  'text-held': undefined,
  'text-dropped': undefined,
  'send-refused': ['trouble', 'The phone company refused what the hotline wanted to send.'],
  'send-unknown': undefined,
  'sending-paused': ['trouble', 'Nothing is sent for now: the phone company would refuse everything.'],
  'delivery-recorded': undefined,
  'delivery-unknown': ['trouble', 'The phone company reported on something that the hotline does not know.'],
  'run-failed': ['trouble', 'A part of the hotline failed at its work. It is tried again.'],
  'secret-unavailable': ['trouble', 'A secret of the hotline could not be read.'],
};

/** What a line of the log says happened, if it belongs in the story. */
export function loggedTold(code: string): Told | undefined {
  const words = Object.hasOwn(LOGGED, code) ? LOGGED[code as LogCode] : undefined;
  return words && { about: words[0], need: null, words: () => words[1] };
}
