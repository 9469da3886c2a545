import middy from '@middy/core';
import {
  type Answer,
  bareErrors,
  type DoorParts,
  formWithinLimits,
  onlyFormsTo,
  signedByTwilio,
  type Webhook,
} from '../shared/webhook.ts';
import { answerCall } from './answer.ts';

/** Somebody calls, or a call has ended. */
export const createHandler = (parts: DoorParts) =>
  middy<Webhook, Answer>()
    .use(bareErrors(parts.log))
    .use(onlyFormsTo('/twilio/voice', '/twilio/voice-fallback', '/twilio/call-status'))
    .use(formWithinLimits())
    .use(signedByTwilio(parts.config))
    .handler(async ({ path, form }) => answerCall(path, form, parts.config));
