import * as z from 'zod';
import type { Circle } from '../core/model/circle.ts';
import { circleAt, type Installation, type NotForUs } from './addressed.ts';
import { type Form, field } from './form.ts';

const callForm = z.object({
  CallSid: z.string().regex(/^CA[0-9a-f]{32}$/iu),
  AccountSid: z.string(),
  To: z.string(),
});

export type CallResult = { readonly circle: Circle } | { readonly refused: NotForUs };

/** A signed webhook of a call, as the circle that is called. */
export function calledCircle(form: Form, { accountSid, circles }: Installation): CallResult {
  const parsed = callForm.safeParse(form);
  if (!parsed.success) return { refused: 'malformed' };
  if (parsed.data.AccountSid !== accountSid) return { refused: 'other-account' };
  const circle = circleAt(parsed.data.To, circles);
  return circle === undefined ? { refused: 'not-our-number' } : { circle };
}

/** For webhooks of calls that need no more than the account: a call's end, whoever was called. */
export function isOurAccount(
  form: Form,
  { accountSid }: Pick<Installation, 'accountSid'>,
): object | { readonly refused: NotForUs } {
  const account = field(form, 'AccountSid');
  if (account === undefined) return { refused: 'malformed' };
  return account === accountSid ? {} : { refused: 'other-account' };
}
