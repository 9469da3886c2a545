import type { Call, Message } from './records.ts';

export type Fields = Readonly<Record<string, string>>;

const API_VERSION = '2010-04-01';

/** The places of a number, as Twilio knows them from its area code. */
const places = (side: string, number: string): Fields => ({
  [`${side}Country`]: number.startsWith('+1') ? 'US' : '',
  [`${side}State`]: number.startsWith('+1202') ? 'DC' : '',
  [`${side}City`]: number.startsWith('+1202') ? 'WASHINGTON' : '',
  [`${side}Zip`]: number.startsWith('+1202') ? '20001' : '',
});

const KINDS: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  gif: 'image/gif',
};
const kindOf = (url: string): string =>
  KINDS[/\.(\w+)$/u.exec(url)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';

/** What Twilio posts about a text that came in. */
export const inboundTextFields = (message: Message, accountSid: string): Fields => ({
  ...places('To', message.to),
  ...places('From', message.from),
  SmsMessageSid: message.sid,
  SmsSid: message.sid,
  MessageSid: message.sid,
  SmsStatus: 'received',
  AccountSid: accountSid,
  From: message.from,
  To: message.to,
  Body: message.body,
  NumMedia: String(message.media.length),
  NumSegments: String(message.segments),
  ApiVersion: API_VERSION,
  ...Object.fromEntries(
    message.media.flatMap((url, place) => [
      [`MediaUrl${place}`, url],
      [`MediaContentType${place}`, kindOf(url)],
    ]),
  ),
});

/** What Twilio posts about a text that went out, each time its status changes. */
export const statusFields = (message: Message, accountSid: string): Fields => ({
  ...(message.errorCode === undefined ? {} : { ErrorCode: String(message.errorCode) }),
  SmsSid: message.sid,
  SmsStatus: message.status,
  MessageStatus: message.status,
  To: message.to,
  MessageSid: message.sid,
  AccountSid: accountSid,
  From: message.from,
  ApiVersion: API_VERSION,
  ...(message.status === 'delivered' && { RawDlrDoneDate: doneDate(message.updatedAt) }),
});

const doneDate = (at: string): string => at.slice(2, 16).replace(/\D/gu, '');

/** What Twilio posts about a call. */
export const callFields = (call: Call, accountSid: string): Fields => ({
  AccountSid: accountSid,
  ApiVersion: API_VERSION,
  CallSid: call.sid,
  CallStatus: call.status,
  Called: call.to,
  ...places('Called', call.to),
  Caller: call.from,
  ...places('Caller', call.from),
  Direction: call.direction,
  From: call.from,
  ...places('From', call.from),
  StirVerstat: 'TN-Validation-Passed-A',
  To: call.to,
  ...places('To', call.to),
});

/** What Twilio posts when a call has ended. */
export function callEndedFields(call: Call, accountSid: string, now: Date): Fields {
  const seconds = Math.max(1, Math.round((now.getTime() - Date.parse(call.startedAt)) / 1000));
  return {
    ...callFields(call, accountSid),
    CallDuration: String(seconds),
    Duration: String(Math.ceil(seconds / 60)),
    Timestamp: rfc2822(now),
    SequenceNumber: '0',
    CallbackSource: 'call-progress-events',
  };
}

/** `Thu, 15 Jan 2026 14:32:10 +0000`: the only form of time in Twilio's answers. */
export const rfc2822 = (time: Date): string => time.toUTCString().replace('GMT', '+0000');
