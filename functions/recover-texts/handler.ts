import middy from '@middy/core';
import type { Parts } from '../../lib/app/ports.ts';
import { recoverTexts } from '../../lib/app/recover-texts.ts';
import { recoveredText } from '../../lib/twilio/inbound-text.ts';
import { failWithoutDetails } from '../shared/background.ts';

/** Every five minutes: texts that reached Twilio and whose webhook never reached us. */
export const createHandler = (parts: Parts) =>
  middy()
    .use(failWithoutDetails(parts.log))
    .handler(async () => recoverTexts(parts, (circle, found) => recoveredText(found, circle, parts.config.circles)));
