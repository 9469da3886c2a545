import { askWebhook } from './ask-webhook.ts';
import { askingFor, type Company } from './company.ts';
import { accept, arrive, markSent } from './delivery.ts';
import type { Message } from './records.ts';
import { statusFields } from './webhook-fields.ts';

/** Milliseconds by which a late callback is late. */
const LATE = 10 * 60_000;

/** Carries a text to its handset and tells the hotline of each step, in order unless told to misbehave. */
export async function deliver(company: Company, message: Message): Promise<void> {
  const sent = markSent(company, message);
  const swapped = company.faults.take('callbacks', (name) => name === 'reordered') !== undefined;
  if (!swapped) await report(company, sent);
  await report(company, arrive(company, sent));
  if (swapped) await post(company, sent);
}

const report = (company: Company, message: Message): Promise<void> =>
  throughFaults(company, () => post(company, message));

/** One report, as the armed faults let it through. */
export async function throughFaults(
  { faults, agenda, now }: Pick<Company, 'faults' | 'agenda' | 'now'>,
  send: () => Promise<unknown>,
): Promise<void> {
  switch (faults.take('callbacks', (name) => name !== 'reordered')) {
    case 'lost':
      return;
    case 'late':
      return agenda.add(new Date(now().getTime() + LATE), send);
    case 'twice':
      await send();
      break;
    default:
  }
  await send();
}

async function post(company: Company, message: Message): Promise<void> {
  if (message.statusCallback === undefined) return;
  await askWebhook(
    { url: message.statusCallback, fields: statusFields(message, company.accountSid) },
    () => undefined,
    askingFor(company, message.sid),
  );
}

/** A short text of the company's or the hotline's that nobody waits for a report of. */
export function deliverReply(company: Company, reply: Pick<Message, 'from' | 'to' | 'body'>): void {
  arrive(company, markSent(company, accept(company, { ...reply, direction: 'outbound-reply' })));
}
