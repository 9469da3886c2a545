import * as z from 'zod';
import type { DeliveryReport } from '../app/ports.ts';
import { circleAt, type Installation, messageSid, type NotForUs } from './addressed.ts';
import { adviceFor } from './error-codes.ts';
import type { Form } from './form.ts';

const statusForm = z.object({
  MessageSid: messageSid,
  AccountSid: z.string(),
  From: z.string(),
  To: z.string(),
  // Any word: Twilio adds states without notice.
  MessageStatus: z.string().max(40),
  ErrorCode: z.coerce.number().int().positive().optional().catch(undefined),
});

/** Ours stand in the callback's address; a report without one is of a text that no outbox item owes. */
const reference = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/u);

export type ReportResult =
  | { readonly report: DeliveryReport }
  | { readonly ignored: 'no-reference' }
  | { readonly refused: NotForUs };

/** A signed status callback, as what it says of one of our texts. */
export function deliveryReport(form: Form, rawQuery: string, { accountSid, circles }: Installation): ReportResult {
  const parsed = statusForm.safeParse(form);
  if (!parsed.success) return { refused: 'malformed' };
  const fields = parsed.data;
  if (fields.AccountSid !== accountSid) return { refused: 'other-account' };
  const circle = circleAt(fields.From, circles);
  if (circle === undefined) return { refused: 'not-our-number' };
  const id = reference.safeParse(new URLSearchParams(rawQuery).get('m'));
  if (!id.success) return { ignored: 'no-reference' };
  const errorCode = fields.ErrorCode;
  return {
    report: {
      circle,
      id: id.data,
      to: fields.To,
      sid: fields.MessageSid,
      status: fields.MessageStatus,
      errorCode,
      advice: errorCode === undefined ? undefined : adviceFor(errorCode),
    },
  };
}
