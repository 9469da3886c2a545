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

/** How Twilio calls the way of a call: a handset rang us, the hotline asked for it, or a <Dial> made it. */
export const directionOf = ({ direction, parentSid }: Call): string => {
  if (direction === 'inbound') return 'inbound';
  return parentSid === undefined ? 'outbound-api' : 'outbound-dial';
};

/** Twilio's word for how a call stands. */
export const statusOf = ({ status, canceled }: Call): string => (canceled === true ? 'canceled' : status);

/** What Twilio posts about a call. */
export const callFields = (call: Call, accountSid: string): Fields => ({
  AccountSid: accountSid,
  ApiVersion: API_VERSION,
  CallSid: call.sid,
  CallStatus: statusOf(call),
  Called: call.to,
  ...places('Called', call.to),
  Caller: call.from,
  ...places('Caller', call.from),
  Direction: directionOf(call),
  From: call.from,
  ...places('From', call.from),
  ...(call.direction === 'inbound' && { StirVerstat: 'TN-Validation-Passed-A' }),
  To: call.to,
  ...places('To', call.to),
  ...(call.parentSid !== undefined && { ParentCallSid: call.parentSid }),
});

/** Whole seconds that a call has lasted, or did; 0 when nobody answered it. */
export function durationOf({ answeredAt, endedAt }: Call, now: Date): number {
  if (answeredAt === undefined) return 0;
  const end = endedAt === undefined ? now.getTime() : Date.parse(endedAt);
  return Math.max(1, Math.round((end - Date.parse(answeredAt)) / 1000));
}

/** What the other network said about a call of ours, by how it ended. */
const SIP: Readonly<Record<string, string>> = { busy: '486', 'no-answer': '480', failed: '404', canceled: '487' };

/** What Twilio posts of a call's progress. `number`: which report of this call it is. */
export const progressFields = (call: Call, accountSid: string, { now, number }: { now: Date; number: number }) => ({
  ...callFields(call, accountSid),
  Timestamp: rfc2822(now),
  SequenceNumber: String(number),
  CallbackSource: 'call-progress-events',
});

/** What Twilio posts when a call has ended. */
export function callEndedFields(call: Call, accountSid: string, at: { now: Date; number: number }): Fields {
  const seconds = durationOf(call, at.now);
  return {
    ...progressFields(call, accountSid, at),
    CallDuration: String(seconds),
    Duration: String(Math.ceil(seconds / 60)),
    ...(call.direction === 'outbound' && { SipResponseCode: SIP[statusOf(call)] ?? '200' }),
    ...(call.answeredBy !== undefined && { AnsweredBy: call.answeredBy }),
  };
}

/** Where a recording is at the company, without the ending that says in which form. */
export const recordingUrl = (sid: string, { apiUrl, accountSid }: { apiUrl: string; accountSid: string }): string =>
  `${apiUrl}/${API_VERSION}/Accounts/${accountSid}/Recordings/${sid}`;

/** `Thu, 15 Jan 2026 14:32:10 +0000`: the only form of time in Twilio's answers. */
export const rfc2822 = (time: Date): string => time.toUTCString().replace('GMT', '+0000');
