import type { WebhookAnswer } from '../twiml/document.ts';
import { type Replies, repliesIn } from '../twiml/messages.ts';
import { askWebhook } from './ask-webhook.ts';
import { askingFor, type Company } from './company.ts';
import { carrierActOn } from './opt-out-words.ts';
import type { Message } from './records.ts';
import { segmentsOf } from './segments.ts';
import { newSid } from './sid.ts';
import { deliverReply } from './status-callbacks.ts';
import { inboundTextFields } from './webhook-fields.ts';

export type TextIn = {
  readonly from: string;
  readonly to: string;
  readonly body: string;
  readonly media?: readonly string[] | undefined;
  readonly sid?: string | undefined;
};

/** `status`: the webhook's last HTTP status, the fallback's if it was asked; 0 when no webhook was made, or none yet. */
export type TextOut = { readonly sid: string; readonly status: number; readonly replies: readonly string[] };

/** Somebody texts the hotline. A `sid` that is known repeats its webhook, which leaves the handset as it is. */
export async function receiveText(company: Company, text: TextIn): Promise<TextOut> {
  const known = text.sid === undefined ? undefined : company.register.message(text.sid);
  if (known !== undefined) return await ask(company, known, () => undefined);
  const message = take(company, text);
  actOnWord(company, message);
  return await throughFault(company, message);
}

/** Milliseconds by which a late webhook is late. */
const LATE = 10 * 60_000;

/** A text's webhook, as the armed fault lets it through: late, twice, or never. */
async function throughFault(company: Company, message: Message): Promise<TextOut> {
  const { faults, agenda, now } = company;
  const handOver = () =>
    ask(company, message, (replies) => {
      for (const body of replies) deliverReply(company, { from: message.to, to: message.from, body });
    });
  const notYet: TextOut = { sid: message.sid, status: 0, replies: [] };
  const fault = faults.take('webhook');
  switch (fault) {
    case 'lost':
      return notYet;
    case 'late':
      agenda.add(new Date(now().getTime() + LATE), handOver);
      return notYet;
    case 'twice': {
      const answered = await handOver();
      await ask(company, message, () => undefined);
      return answered;
    }
    case undefined:
      return await handOver();
    default:
      return fault satisfies never;
  }
}

function take({ register, now }: Company, { from, to, body, media = [], sid }: TextIn): Message {
  const at = now().toISOString();
  const message: Message = {
    sid: sid ?? newSid('SM'),
    direction: 'inbound',
    from,
    to,
    body,
    media,
    segments: segmentsOf(body),
    status: 'received',
    createdAt: at,
    updatedAt: at,
    sentAt: at,
    answered: false,
  };
  register.keep(message);
  register.show(from, { at, direction: 'sent', body, sid: message.sid, segments: message.segments });
  return message;
}

/** The company minds its own opt-out list first, answers by itself, and passes the text on all the same. */
function actOnWord(company: Company, { from, to, body }: Message): void {
  const { register } = company;
  const { act, answer } = carrierActOn(body, register.optedOut(to, from));
  // Its own last word still reaches who has just opted out.
  if (act === 'opt-in') register.setOptedOut(to, from, false);
  if (answer !== undefined) deliverReply(company, { from: to, to: from, body: answer });
  if (act === 'opt-out') register.setOptedOut(to, from, true);
}

async function ask(company: Company, message: Message, answer: (replies: readonly string[]) => void): Promise<TextOut> {
  const { webhooks, accountSid, register, alert } = company;
  const { sid } = message;
  const read = (answered: WebhookAnswer): Replies => repliesIn(answered);
  const { status, said } = await askWebhook(
    { url: webhooks.sms, fallback: webhooks.smsFallback, fields: inboundTextFields(message, accountSid) },
    read,
    askingFor(company, sid),
  );
  if (said === undefined) return { sid, status, replies: [] };
  for (const warning of said.warnings) alert({ ...warning, sid });
  register.keep({ ...(register.message(sid) ?? message), answered: true });
  answer(said.bodies);
  return { sid, status, replies: said.bodies };
}

/** Milliseconds for which a text without an answer is worth looking for. */
const WORTH_LOOKING = 60 * 60_000;

/** Whether a text of the last hour may be unknown to the hotline, so that a search would have something to find. */
export const mayBeUnclaimed = ({ register, now }: Pick<Company, 'register' | 'now'>): boolean =>
  register.unanswered().some(({ createdAt }) => now().getTime() - Date.parse(createdAt) <= WORTH_LOOKING);
