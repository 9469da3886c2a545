import * as z from 'zod';
import type { InboundText, ReceivedText } from '../app/ports.ts';
import type { Circle } from '../core/model/circle.ts';
import { circleAt, type Installation, messageSid, type NotForUs } from './addressed.ts';
import { cleanText } from './clean-text.ts';
import type { Form } from './form.ts';
import { senderOf } from './sender.ts';

/** Twilio adds fields without notice, so only what is needed is asked for and the rest is left alone. */
const textForm = z.object({
  MessageSid: messageSid,
  AccountSid: z.string(),
  From: z.string(),
  To: z.string(),
  Body: z.string(),
  NumMedia: z.coerce.number().int().min(0).catch(0),
  OptOutType: z.enum(['STOP', 'START', 'HELP']).optional().catch(undefined),
});

export type InboundResult = { readonly text: InboundText } | { readonly refused: NotForUs };

/** A signed webhook of a text, as the text it brings or the reason that it is none of ours. */
export function inboundText(form: Form, { accountSid, circles }: Installation): InboundResult {
  const parsed = textForm.safeParse(form);
  if (!parsed.success) return { refused: 'malformed' };
  const fields = parsed.data;
  if (fields.AccountSid !== accountSid) return { refused: 'other-account' };
  const circle = circleAt(fields.To, circles);
  if (circle === undefined) return { refused: 'not-our-number' };
  return {
    text: {
      circle,
      sid: fields.MessageSid,
      from: senderOf(fields.From, hotlinesOf(circles)),
      text: cleanText(fields.Body),
      media: fields.NumMedia,
      group: Object.keys(form).some((name) => /^OtherRecipients\d+$/u.test(name)),
      handledByCarrier: fields.OptOutType,
    },
  };
}

/**
 * The same for a text found in Twilio's list, whose webhook never came; nothing for an entry that is no message. Whom
 * else it went to is not told there.
 */
export function recoveredText(
  found: ReceivedText,
  circle: Circle,
  circles: readonly Circle[],
): InboundText | undefined {
  if (!messageSid.safeParse(found.sid).success) return undefined;
  return {
    circle,
    sid: found.sid,
    from: senderOf(found.from, hotlinesOf(circles)),
    text: cleanText(found.body),
    at: found.at,
    media: found.media,
    group: false,
  };
}

const hotlinesOf = (circles: readonly Circle[]): readonly string[] => circles.map((circle) => circle.hotline);
