import middy from '@middy/core';
import type { VoiceParts } from '../../lib/app/voice-ports.ts';
import {
  type Answer,
  bareErrors,
  formOf,
  formWithinLimits,
  onlyFormsTo,
  signedByTwilio,
  type Webhook,
  type WebhookHandler,
} from '../shared/webhook.ts';
import { answerCall, PATHS } from './answer.ts';

/** A call begins, goes on, or has ended; or somebody who is being put through is asked to take it. */
export const createHandler = (parts: VoiceParts): WebhookHandler =>
  middy<Webhook, Answer>()
    .use(bareErrors(parts.log))
    .use(onlyFormsTo(...PATHS))
    .use(formWithinLimits())
    .use(signedByTwilio(parts.config))
    .handler(async (event) => answerCall(parts, event.path, { form: formOf(event), rawQuery: event.rawQueryString }));
