import type { Form } from '../../lib/twilio/form.ts';
import { calledCircle, isOurAccount } from '../../lib/twilio/inbound-call.ts';
import { spokenNotice } from '../../lib/twilio/voice-twiml.ts';
import { VOICE_NOTICE } from '../../lib/wording/voice-notice.ts';
import { type Answer, type DoorParts, noContent, ours, xml } from '../shared/webhook.ts';

/** A caller hears the notice in each of the circle's languages; the end of a call needs no answer. */
export function answerCall(path: string | undefined, form: Form, config: DoorParts['config']): Answer {
  if (path === '/twilio/call-status') {
    ours(isOurAccount(form, config));
    return noContent();
  }
  const { circle } = ours(calledCircle(form, config));
  return xml(
    spokenNotice(circle.languages.map((language) => ({ language, words: VOICE_NOTICE[language](circle.name) }))),
  );
}
