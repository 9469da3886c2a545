import * as z from 'zod';
import type { Company } from '../carrier/company.ts';
import { orderCall, stopCall } from '../carrier/ordering.ts';
import type { Call } from '../carrier/records.ts';
import { isOngoing } from '../carrier/register.ts';
import { json, type RestAnswer, RestRefusal } from './answer.ts';
import { readCallForm } from './call-form.ts';
import { callResource, callsPath } from './call-resource.ts';
import { checkCall } from './check-call.ts';
import type { Create } from './create-message.ts';
import type { Make } from './misbehave.ts';
import { isWithin, pageFilters, pageOf, readFilters, time } from './paging.ts';

/** Rings phones for the hotline. */
export const callMaker =
  (company: Company, make: Make): Create =>
  ({ form, finished }) =>
    make({
      check: () => checkCall(readCallForm(form), company),
      make: async (checked) => callResource(orderCall(company, checked, finished), company.accountSid),
    });

export function findCall({ register }: Company, sid: string): Call {
  const call = register.call(sid);
  if (call === undefined) throw new RestRefusal(404, 20404, 'The requested resource was not found');
  return call;
}

/** The only change of a call that is played: it ends. */
export function updateCall(company: Company, sid: string, form: URLSearchParams): RestAnswer {
  const call = findCall(company, sid);
  const status = form.get('Status');
  if ([...form.keys()].length !== 1 || (status !== 'completed' && status !== 'canceled'))
    throw new RestRefusal(400, 20001, 'A call can be changed only by Status=completed or Status=canceled');
  if (!isOngoing(call) || (status === 'canceled' && call.status !== 'ringing'))
    throw new RestRefusal(400, 21220, 'Call is not in-progress. Cannot redirect.');
  return json(200, callResource(stopCall(company, call), company.accountSid));
}

const filters = z.strictObject({
  To: z.string().optional(),
  From: z.string().optional(),
  ParentCallSid: z.string().optional(),
  StartTime: time.optional(),
  'StartTime<': time.optional(),
  'StartTime>': time.optional(),
  ...pageFilters,
});

/** Calls of every kind, newest first, a page at a time. */
export function listCalls({ register, accountSid }: Company, query: URLSearchParams): RestAnswer {
  const read = readFilters(filters, query);
  const { To, From, ParentCallSid: parent, StartTime: on, 'StartTime<': before, 'StartTime>': after, ...page } = read;
  const fitting = register
    .calls()
    .filter(({ to, from }) => (To === undefined || to === To) && (From === undefined || from === From))
    .filter(({ parentSid }) => parent === undefined || parentSid === parent)
    .filter(({ startedAt }) => isWithin(startedAt, { on, before, after }))
    .reverse();
  const { shown, ...place } = pageOf(fitting, page, { path: callsPath(accountSid), query });
  return json(200, { ...place, calls: shown.map((call) => callResource(call, accountSid)) });
}
