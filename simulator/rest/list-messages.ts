import * as z from 'zod';
import type { Company } from '../carrier/company.ts';
import type { Message } from '../carrier/records.ts';
import { json, type RestAnswer, RestRefusal } from './answer.ts';
import { messageResource, messagesPath } from './resource.ts';

const time = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/u)
  .refine((text) => !Number.isNaN(Date.parse(text)));

const filters = z.strictObject({
  To: z.string().optional(),
  From: z.string().optional(),
  DateSent: time.optional(),
  'DateSent<': time.optional(),
  'DateSent>': time.optional(),
  PageSize: z.coerce.number().int().min(1).max(1000).default(50),
  Page: z.coerce.number().int().min(0).default(0),
  PageToken: z.string().optional(),
});
type Filters = z.infer<typeof filters>;

const SECOND = 1000;
const DAY = 86_400 * SECOND;

/** Twilio knows times by the second; what is not sent yet has none and fits no date. */
const seconds = (iso: string): number => Math.floor(Date.parse(iso) / SECOND) * SECOND;

function isSent({ sentAt }: Message, filter: Filters): boolean {
  const { DateSent: on, 'DateSent<': before, 'DateSent>': after } = filter;
  if (on === undefined && before === undefined && after === undefined) return true;
  if (sentAt === undefined) return false;
  const at = seconds(sentAt);
  if (on !== undefined && !(on.includes('T') ? at === seconds(on) : at >= seconds(on) && at < seconds(on) + DAY))
    return false;
  return (before === undefined || at <= seconds(before)) && (after === undefined || at >= seconds(after));
}

/** Messages of both directions, newest first, a page at a time. */
export function listMessages({ register, accountSid }: Company, query: URLSearchParams): RestAnswer {
  const read = filters.safeParse(Object.fromEntries(query));
  if (!read.success)
    throw new RestRefusal(
      400,
      20001,
      `Parameter ${String(read.error.issues[0]?.path[0])} is unknown or has the wrong form`,
    );
  const { To, From, PageSize: size, Page: page, PageToken: token } = read.data;
  const fitting = register
    .messages()
    .filter(({ to, from }) => (To === undefined || to === To) && (From === undefined || from === From))
    .filter((message) => isSent(message, read.data))
    .reverse();
  // By the last message seen, not by counting: new ones may have come on top meanwhile.
  const start = token === undefined ? 0 : fitting.findIndex(({ sid }) => `PA${sid}` === token) + 1;
  const shown = fitting.slice(start, start + size);
  const last = shown.at(-1);
  const more = last !== undefined && start + size < fitting.length;
  const uri = (number: number, from?: string): string => pageUri(accountSid, query, { size, number, from });
  return json(200, {
    first_page_uri: uri(0),
    previous_page_uri: null,
    uri: uri(page, token),
    next_page_uri: more ? uri(page + 1, `PA${last.sid}`) : null,
    page,
    page_size: size,
    start,
    end: start + Math.max(0, shown.length - 1),
    messages: shown.map((message) => messageResource(message, accountSid)),
  });
}

type PageAddress = { readonly size: number; readonly number: number; readonly from: string | undefined };

function pageUri(accountSid: string, query: URLSearchParams, { size, number, from }: PageAddress): string {
  const next = new URLSearchParams(query);
  next.set('PageSize', String(size));
  next.set('Page', String(number));
  next.delete('PageToken');
  if (from !== undefined) next.set('PageToken', from);
  return `${messagesPath(accountSid)}.json?${next}`;
}
