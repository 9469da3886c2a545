import { handleCall } from '../../lib/app/handle-call.ts';
import { handleLeg } from '../../lib/app/handle-leg.ts';
import { callerId } from '../../lib/app/identity.ts';
import { recordCall } from '../../lib/app/record-call.ts';
import type { VoiceParts } from '../../lib/app/voice-ports.ts';
import type { Form } from '../../lib/twilio/form.ts';
import { callReport, inboundCall, inboundLeg } from '../../lib/twilio/inbound-call.ts';
import { voiceAnswer } from '../../lib/twilio/voice-twiml.ts';
import { type Answer, noContent, ours, xml } from '../shared/webhook.ts';

/** What Twilio asks about a call, and where. */
export const PATHS = ['/twilio/voice', '/twilio/voice-step', '/twilio/voice-leg', '/twilio/call-status'] as const;

type Asked = { readonly form: Form; readonly rawQuery: string };

export async function answerCall(parts: VoiceParts, path: string | undefined, asked: Asked): Promise<Answer> {
  switch (path as (typeof PATHS)[number]) {
    case '/twilio/voice':
    case '/twilio/voice-step':
      return xml(await step(parts, path ?? '', asked));
    case '/twilio/voice-leg':
      return xml(await leg(parts, asked));
    case '/twilio/call-status':
      return ended(parts, asked);
  }
}

async function step(parts: VoiceParts, path: string, { form, rawQuery }: Asked): Promise<string> {
  const { call } = ours(inboundCall(form, { path, rawQuery }, parts.config));
  const answer = await handleCall(parts, call);
  const place = { circle: call.circle, caller: callerId(parts, call.circle, call), sid: call.sid, outbox: call.outbox };
  return voiceAnswer(answer, place, parts.config.publicUrl);
}

async function leg(parts: VoiceParts, { form, rawQuery }: Asked): Promise<string> {
  const { leg: asked } = ours(inboundLeg(form, { rawQuery }, parts.config));
  const answer = await handleLeg(parts, asked);
  return voiceAnswer(answer, { circle: asked.circle, ...asked.call }, parts.config.publicUrl);
}

async function ended(parts: VoiceParts, { form, rawQuery }: Asked): Promise<Answer> {
  const result = ours(callReport(form, { rawQuery }, parts.config));
  if ('report' in result) await recordCall(parts, result.report);
  return noContent();
}
