import type { Company } from '../carrier/company.ts';
import type { Message } from '../carrier/records.ts';
import { json, type RestAnswer, RestRefusal } from './answer.ts';
import { messageResource } from './resource.ts';

const FINAL = ['received', 'delivered', 'undelivered', 'failed', 'canceled'];

export function findMessage({ register }: Company, sid: string): Message {
  const message = register.message(sid);
  if (message === undefined || message.erased)
    throw new RestRefusal(404, 20404, `The requested resource was not found`);
  return message;
}

/** An empty `Body` erases the words at the company, the only change that a message allows once it is on its way. */
export function updateMessage(company: Company, sid: string, form: URLSearchParams): RestAnswer {
  const message = findMessage(company, sid);
  const names = [...form.keys()];
  if (names.length !== 1 || (form.get('Body') !== '' && form.get('Status') !== 'canceled'))
    throw new RestRefusal(400, 20001, 'A message can be changed only by an empty Body or by Status=canceled');
  const changed = names[0] === 'Body' ? redacted(message) : canceled(message);
  company.register.keep({ ...changed, updatedAt: company.now().toISOString() });
  return json(200, messageResource(findMessage(company, sid), company.accountSid));
}

export function deleteMessage(company: Company, sid: string): RestAnswer {
  const message = findMessage(company, sid);
  requireFinal(message);
  company.register.keep({ ...message, body: '', media: [], erased: true });
  return { status: 204, body: '' };
}

function redacted(message: Message): Message {
  requireFinal(message);
  return { ...message, body: '', media: [] };
}

function canceled(message: Message): Message {
  // Only scheduled messages can be taken back, and those need a Messaging Service, which the simulator does not have.
  throw new RestRefusal(400, 30409, `The message is ${message.status} and cannot be canceled`);
}

function requireFinal({ status }: Message): void {
  if (!FINAL.includes(status)) throw new RestRefusal(409, 20009, 'The resource is not in a final state yet');
}
