import middy from '@middy/core';
import { handleText } from '../../lib/app/handle-text.ts';
import type { Parts } from '../../lib/app/ports.ts';
import { inboundText } from '../../lib/twilio/inbound-text.ts';
import { textAnswer } from '../../lib/twilio/twiml.ts';
import {
  type Answer,
  bareErrors,
  formOf,
  formWithinLimits,
  onlyFormsTo,
  ours,
  signedByTwilio,
  type Webhook,
  type WebhookHandler,
  xml,
} from '../shared/webhook.ts';

/** A text came in. The fallback address does the same: if the first try did the work, its claim is found. */
export const createHandler = (parts: Parts): WebhookHandler =>
  middy<Webhook, Answer>()
    .use(bareErrors(parts.log))
    .use(onlyFormsTo('/twilio/sms', '/twilio/sms-fallback'))
    .use(formWithinLimits())
    .use(signedByTwilio(parts.config))
    .handler(async (event) => {
      const { text } = ours(inboundText(formOf(event), parts.config));
      return xml(textAnswer(await handleText(parts, text)));
    });
