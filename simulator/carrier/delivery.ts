import type { Company } from './company.ts';
import type { Message } from './records.ts';
import { segmentsOf } from './segments.ts';
import { newSid } from './sid.ts';

/** A text of the hotline's, taken by the company and not yet on its way. */
export function accept(
  { register, now }: Company,
  text: Pick<Message, 'from' | 'to' | 'body' | 'direction'> & Partial<Pick<Message, 'media' | 'statusCallback'>>,
): Message {
  const at = now().toISOString();
  const message: Message = {
    media: [],
    ...text,
    sid: newSid('SM'),
    segments: segmentsOf(text.body),
    status: 'queued',
    createdAt: at,
    updatedAt: at,
  };
  register.keep(message);
  return message;
}

/** Why a text does not reach a number, if it does not. */
function obstacle({ register }: Company, { from, to }: Pick<Message, 'from' | 'to'>): number | undefined {
  const phone = register.phone(to);
  if (phone.blocked || register.optedOut(from, to)) return 21610;
  if (phone.kind === 'landline') return 30006;
  if (phone.kind === 'off') return 30003;
  return undefined;
}

/** The text leaves for the carrier. */
export function markSent({ register, now }: Company, message: Message): Message {
  const at = now().toISOString();
  const sent: Message = { ...message, status: 'sent', sentAt: at, updatedAt: at };
  register.keep(sent);
  return sent;
}

/** The text arrives on the handset, or does not. */
export function arrive(company: Company, message: Message): Message {
  const { register, now, alert } = company;
  const at = now().toISOString();
  const code = obstacle(company, message);
  if (code === undefined) {
    const { to, body, sid, segments } = message;
    register.show(to, { at, direction: 'received', body, sid, segments });
  } else if (message.direction === 'outbound-reply') {
    alert({ code, message: 'A reply could not be delivered.', sid: message.sid });
  }
  const arrived: Message = { ...message, updatedAt: at, ...outcome(code) };
  // The text itself may have been erased at the company while it was on its way.
  register.keep({ ...arrived, erased: register.message(message.sid)?.erased });
  return arrived;
}

const outcome = (code: number | undefined): Pick<Message, 'status' | 'errorCode'> =>
  code === undefined ? { status: 'delivered' } : { status: code === 21610 ? 'failed' : 'undelivered', errorCode: code };
