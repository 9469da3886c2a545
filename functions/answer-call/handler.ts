import middy from '@middy/core';
import {
  type Answer,
  bareErrors,
  type DoorParts,
  formOf,
  formWithinLimits,
  onlyFormsTo,
  signedByTwilio,
  type Webhook,
  type WebhookHandler,
} from '../shared/webhook.ts';
import { answerCall } from './answer.ts';

/** Somebody calls, or a call has ended. */
export const createHandler = (parts: DoorParts): WebhookHandler =>
  middy<Webhook, Answer>()
    .use(bareErrors(parts.log))
    .use(onlyFormsTo('/twilio/voice', '/twilio/voice-fallback', '/twilio/call-status'))
    .use(formWithinLimits())
    .use(signedByTwilio(parts.config))
    .handler(async (event) => answerCall(event.path, formOf(event), parts.config));
