import * as z from 'zod';
import type { CallAction } from '../carrier/call-actions.ts';
import type { ClockMove } from '../clock-move.ts';
import { FAULTS } from '../faults.ts';
import { Impossible } from '../impossible.ts';

const LONGEST_NUMBER = 100;
const LONGEST_NAME = 40;

const words = z.string('must be text');
const number = words.max(LONGEST_NUMBER, 'is too long');
const truth = z.literal(true, 'must be true');

export const textForm = z.strictObject({
  from: number,
  body: words,
  to: number.optional(),
  media: z.array(z.url('must be a list of addresses'), 'must be a list of addresses').max(10).optional(),
  sid: words.regex(/^(?:SM|MM)[\da-f]{32}$/iu, 'must be SM and 32 hexadecimal digits').optional(),
});

export const phoneForm = z
  .strictObject({
    kind: z.enum(['mobile', 'landline', 'off'], 'must be mobile, landline or off').optional(),
    blocked: z.boolean('must be true or false').optional(),
    name: words.trim().min(1, 'must not be empty').max(LONGEST_NAME, 'is too long').optional(),
    away: z.boolean('must be true or false').optional(),
  })
  .refine((form) => Object.keys(form).length > 0, 'must say "kind", "blocked", "name" or "away"');

export const callForm = z.strictObject({ from: number, to: number.optional() });

const digits = words.regex(/^[\d*#]{1,64}$/u, 'must be keys of a phone');

/** One thing at a time; but who is recorded may end it with a key, or by hanging up. */
function isOneAction(form: object): boolean {
  const names = Object.keys(form).filter((name) => form[name as keyof typeof form] !== undefined);
  if (names.length === 2 && names.includes('record')) return names.includes('digits') || names.includes('hangup');
  return names.length === 1;
}

export const actionForm = z
  .strictObject({
    digits: digits.optional(),
    speech: words.optional(),
    record: words.optional(),
    silence: truth.optional(),
    hangup: truth.optional(),
    again: truth.optional(),
    answer: z.enum(['human', 'machine', 'busy', 'no-answer', 'failed'], 'is no way to answer').optional(),
  })
  .refine(isOneAction, 'must be exactly one of digits, speech, record, silence, hangup, again, answer')
  .transform((form) => form as CallAction);

export const clockForm = z
  .strictObject({ advance: words.optional(), to: words.optional() })
  .refine((form) => Object.keys(form).length === 1, 'must be either "advance" or "to"')
  .transform((form) => form as ClockMove);

export const transcriptForm = z.strictObject({ anew: truth });

const names = <const T extends readonly string[]>(known: T) =>
  z
    .array(z.enum(known as unknown as [T[number], ...T[number][]], 'names an unknown fault'), 'must be a list')
    .optional();

export const faultsForm = z.strictObject({
  twilio: names(FAULTS.twilio),
  store: names(FAULTS.store),
  callbacks: names(FAULTS.callbacks),
  webhook: names(FAULTS.webhook),
  crash: names(FAULTS.crash),
});

/** What a body says, or one sentence about the first thing that is wrong with it. */
export function readForm<T>(form: z.ZodType<T>, body: unknown): T {
  const read = form.safeParse(body);
  if (read.success) return read.data;
  throw new Impossible(400, sentence(read.error.issues[0], body));
}

function sentence(issue: z.core.$ZodIssue | undefined, body: unknown): string {
  if (issue === undefined) return 'The body is wrong.';
  if (issue.code === 'unrecognized_keys') return `The body has an unknown field "${issue.keys[0]}".`;
  const name = issue.path[0];
  if (name === undefined)
    return issue.code === 'invalid_type' ? 'The body must be an object.' : `The body ${issue.message}.`;
  const missing = (body as Readonly<Record<PropertyKey, unknown>>)[name] === undefined;
  return missing ? `"${String(name)}" is missing.` : `"${String(name)}" ${issue.message}.`;
}
