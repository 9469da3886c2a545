import * as z from 'zod';
import { RestRefusal } from './answer.ts';

/** A day, or a time with its zone. */
export const time = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?$/u)
  .refine((text) => !Number.isNaN(Date.parse(text)));

/** What every list can be asked for. */
export const pageFilters = {
  PageSize: z.coerce.number().int().min(1).max(1000).default(50),
  Page: z.coerce.number().int().min(0).default(0),
  PageToken: z.string().optional(),
};

type Paging = { readonly PageSize: number; readonly Page: number; readonly PageToken?: string | undefined };

export function readFilters<T>(filters: z.ZodType<T>, query: URLSearchParams): T {
  const read = filters.safeParse(Object.fromEntries(query));
  if (read.success) return read.data;
  const name = String(read.error.issues[0]?.path[0]);
  throw new RestRefusal(400, 20001, `Parameter ${name} is unknown or has the wrong form`);
}

type When = { readonly [Word in 'on' | 'before' | 'after']: string | undefined };

const SECOND = 1000;
const DAY = 86_400 * SECOND;

/** Twilio knows times by the second. */
const seconds = (iso: string): number => Math.floor(Date.parse(iso) / SECOND) * SECOND;

/** Whether a time fits what was asked for. No time fits no question. */
export function isWithin(time: string | undefined, { on, before, after }: When): boolean {
  if (on === undefined && before === undefined && after === undefined) return true;
  if (time === undefined) return false;
  const at = seconds(time);
  if (on !== undefined && !(on.includes('T') ? at === seconds(on) : at >= seconds(on) && at < seconds(on) + DAY))
    return false;
  return (before === undefined || at <= seconds(before)) && (after === undefined || at >= seconds(after));
}

type Asked = { readonly path: string; readonly query: URLSearchParams };

/** One page of a list, and where it stands in it. */
export function pageOf<T extends { readonly sid: string }>(
  all: readonly T[],
  { PageSize: size, Page: page, PageToken: token }: Paging,
  asked: Asked,
) {
  // By the last one seen, not by counting: new ones may have come on top meanwhile.
  const start = token === undefined ? 0 : all.findIndex(({ sid }) => `PA${sid}` === token) + 1;
  const shown = all.slice(start, start + size);
  const last = shown.at(-1);
  const more = last !== undefined && start + size < all.length;
  const uri = (number: number, from?: string): string => pageUri(asked, { size, number, from });
  return {
    first_page_uri: uri(0),
    previous_page_uri: null,
    uri: uri(page, token),
    next_page_uri: more ? uri(page + 1, `PA${last.sid}`) : null,
    page,
    page_size: size,
    start,
    end: start + Math.max(0, shown.length - 1),
    shown,
  };
}

type PageAddress = { readonly size: number; readonly number: number; readonly from: string | undefined };

function pageUri({ path, query }: Asked, { size, number, from }: PageAddress): string {
  const next = new URLSearchParams(query);
  next.set('PageSize', String(size));
  next.set('Page', String(number));
  next.delete('PageToken');
  if (from !== undefined) next.set('PageToken', from);
  return `${path}.json?${next}`;
}
