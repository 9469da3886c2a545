import type { Call } from '../carrier/records.ts';
import { directionOf, durationOf, rfc2822, statusOf } from '../carrier/webhook-fields.ts';

const date = (iso: string | undefined): string | null => (iso === undefined ? null : rfc2822(new Date(iso)));

export const callsPath = (accountSid: string): string => `/2010-04-01/Accounts/${accountSid}/Calls`;

/** A call in the form of Twilio's API. */
export function callResource(call: Call, accountSid: string): Readonly<Record<string, unknown>> {
  const path = `${callsPath(accountSid)}/${call.sid}`;
  const { endedAt } = call;
  return {
    sid: call.sid,
    account_sid: accountSid,
    annotation: null,
    answered_by: call.answeredBy ?? null,
    api_version: '2010-04-01',
    caller_name: null,
    date_created: date(call.startedAt),
    date_updated: date(endedAt ?? call.answeredAt ?? call.startedAt),
    direction: directionOf(call),
    duration: endedAt === undefined ? null : String(durationOf(call, new Date(endedAt))),
    end_time: date(endedAt),
    forwarded_from: null,
    from: call.from,
    from_formatted: call.from,
    group_sid: null,
    parent_call_sid: call.parentSid ?? null,
    phone_number_sid: null,
    price: null,
    price_unit: 'USD',
    queue_time: '0',
    start_time: date(call.startedAt),
    status: statusOf(call),
    subresource_uris: { recordings: `${path}/Recordings.json` },
    to: call.to,
    to_formatted: call.to,
    trunk_sid: null,
    uri: `${path}.json`,
  };
}
