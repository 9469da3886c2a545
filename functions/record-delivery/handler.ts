import middy from '@middy/core';
import type { Parts } from '../../lib/app/ports.ts';
import { recordDelivery } from '../../lib/app/record-delivery.ts';
import { deliveryReport } from '../../lib/twilio/delivery-report.ts';
import {
  type Answer,
  bareErrors,
  formOf,
  formWithinLimits,
  noContent,
  onlyFormsTo,
  ours,
  signedByTwilio,
  type Webhook,
  type WebhookHandler,
} from '../shared/webhook.ts';

/** Twilio tells what became of a text of ours. */
export const createHandler = (parts: Parts): WebhookHandler =>
  middy<Webhook, Answer>()
    .use(bareErrors(parts.log))
    .use(onlyFormsTo('/twilio/status'))
    .use(formWithinLimits())
    .use(signedByTwilio(parts.config))
    .handler(async (event) => {
      const result = ours(deliveryReport(formOf(event), event.rawQueryString, parts.config));
      if ('report' in result) await recordDelivery(parts, result.report);
      return noContent();
    });
