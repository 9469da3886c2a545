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
import { keepSpoken, PATHS } from './keep-spoken.ts';

/** What a caller said after the tone is ready to be fetched, or has been put into words. */
export const createHandler = (parts: VoiceParts): WebhookHandler =>
  middy<Webhook, Answer>()
    .use(bareErrors(parts.log))
    .use(onlyFormsTo(...PATHS))
    .use(formWithinLimits())
    .use(signedByTwilio(parts.config))
    .handler(async (event) => keepSpoken(parts, event.path, { form: formOf(event), rawQuery: event.rawQueryString }));
