import * as z from 'zod';
import { RestRefusal } from './answer.ts';

const yesOrNo = z.enum(['true', 'false']);
const whole = z.string().regex(/^\d{1,6}$/u);

/**
 * The parameters of a message that can be played here, exactly as Twilio spells them. Twilio passes over a misspelt one
 * and the text goes out without it, so here it is an error.
 */
const parameters = z.strictObject({
  To: z.string().optional(),
  From: z.string().optional(),
  Body: z.string().optional(),
  MediaUrl: z.array(z.url()).max(10).optional(),
  StatusCallback: z.string().optional(),
  ValidityPeriod: whole.optional(),
  Attempt: whole.optional(),
  MaxPrice: z.string().optional(),
  ProvideFeedback: yesOrNo.optional(),
  ForceDelivery: yesOrNo.optional(),
  ContentRetention: z.enum(['retain', 'discard']).optional(),
  AddressRetention: z.enum(['retain', 'obfuscate']).optional(),
  SmartEncoded: yesOrNo.optional(),
  ShortenUrls: yesOrNo.optional(),
  RiskCheck: z.enum(['enable', 'disable']).optional(),
});

export type CreateForm = z.infer<typeof parameters>;

/** A form as a record; a parameter that comes more than once is refused unless it may. */
export function formRecord(
  form: URLSearchParams,
  lists: readonly string[],
): Readonly<Record<string, string | readonly string[]>> {
  const names = [...new Set(form.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name);
      return [name, lists.includes(name) || values.length > 1 ? values : (values[0] ?? '')];
    }),
  );
}

/** Throws Twilio's refusal of the first parameter that is wrong. */
export function readForm<T>(shape: z.ZodType<T>, form: unknown): T {
  const read = shape.safeParse(form);
  if (read.success) return read.data;
  const issue = read.error.issues[0];
  const name = issue?.code === 'unrecognized_keys' ? issue.keys[0] : String(issue?.path[0]);
  throw new RestRefusal(400, 20001, `Parameter ${name} is unknown, repeated or has the wrong form`);
}

export const readCreateForm = (form: URLSearchParams): CreateForm =>
  readForm(parameters, formRecord(form, ['MediaUrl']));
