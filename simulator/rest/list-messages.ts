import * as z from 'zod';
import type { Company } from '../carrier/company.ts';
import { json, type RestAnswer } from './answer.ts';
import { isWithin, pageFilters, pageOf, readFilters, time } from './paging.ts';
import { messageResource, messagesPath } from './resource.ts';

const filters = z.strictObject({
  To: z.string().optional(),
  From: z.string().optional(),
  DateSent: time.optional(),
  'DateSent<': time.optional(),
  'DateSent>': time.optional(),
  ...pageFilters,
});

/** Messages of both directions, newest first, a page at a time. What is not sent yet has no time and fits none. */
export function listMessages({ register, accountSid }: Company, query: URLSearchParams): RestAnswer {
  const { To, From, DateSent: on, 'DateSent<': before, 'DateSent>': after, ...page } = readFilters(filters, query);
  const fitting = register
    .messages()
    .filter(({ to, from }) => (To === undefined || to === To) && (From === undefined || from === From))
    .filter(({ sentAt }) => isWithin(sentAt, { on, before, after }))
    .reverse();
  const { shown, ...place } = pageOf(fitting, page, { path: messagesPath(accountSid), query });
  return json(200, { ...place, messages: shown.map((message) => messageResource(message, accountSid)) });
}
