import middy from '@middy/core';
import type { Parts } from '../../lib/app/ports.ts';
import { recordDelivery } from '../../lib/app/record-delivery.ts';
import { deliveryReport } from '../../lib/twilio/delivery-report.ts';
import {
  type Answer,
  bareErrors,
  formWithinLimits,
  noContent,
  onlyFormsTo,
  ours,
  signedByTwilio,
  type Webhook,
} from '../shared/webhook.ts';

/** Twilio tells what became of a text of ours. */
export const createHandler = (parts: Parts) =>
  middy<Webhook, Answer>()
    .use(bareErrors(parts.log))
    .use(onlyFormsTo('/twilio/status'))
    .use(formWithinLimits())
    .use(signedByTwilio(parts.config))
    .handler(async ({ form, rawQueryString }) => {
      const result = ours(deliveryReport(form, rawQueryString, parts.config));
      if ('report' in result) await recordDelivery(parts, result.report);
      return noContent();
    });
