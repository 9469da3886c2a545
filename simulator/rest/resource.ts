import type { Message } from '../carrier/records.ts';
import { rfc2822 } from '../carrier/webhook-fields.ts';

const date = (iso: string | undefined): string | null => (iso === undefined ? null : rfc2822(new Date(iso)));

export const messagesPath = (accountSid: string): string => `/2010-04-01/Accounts/${accountSid}/Messages`;

/** A message in the form of Twilio's API. */
export function messageResource(message: Message, accountSid: string): Readonly<Record<string, unknown>> {
  const path = `${messagesPath(accountSid)}/${message.sid}`;
  return {
    account_sid: accountSid,
    api_version: '2010-04-01',
    body: message.body,
    date_created: date(message.createdAt),
    date_sent: date(message.sentAt),
    date_updated: date(message.updatedAt),
    direction: message.direction,
    error_code: message.errorCode ?? null,
    error_message: null,
    from: message.from,
    messaging_service_sid: null,
    num_media: String(message.media.length),
    num_segments: String(message.segments),
    price: null,
    price_unit: 'USD',
    sid: message.sid,
    status: message.status,
    subresource_uris: { media: `${path}/Media.json` },
    to: message.to,
    uri: `${path}.json`,
  };
}
