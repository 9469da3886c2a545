import type { Entry } from '../carrier/journal.ts';
import { handsetOfCall } from '../carrier/register.ts';
import type { Before } from './line-words.ts';

/** How things stood at the phone company, so that a change can be told from a repetition. */
export type Memory = { readonly before: (entry: Entry) => Omit<Before, 'need'>; readonly note: (entry: Entry) => void };

const PLAIN = { kind: 'mobile', blocked: false } as const;

export function createMemory(): Memory {
  const messages = new Map<string, NonNullable<Before['message']>>();
  const calls = new Map<string, NonNullable<Before['call']>>();
  const phones = new Map<string, Before['phone']>();
  /** The newest text of each handset that the hotline has not answered. */
  const waiting = new Map<string, string>();

  const note = (entry: Entry): void => {
    if ('message' in entry) {
      const { sid, status, answered, direction, from } = entry.message;
      messages.set(sid, { status, answered });
      if (direction === 'inbound' && answered === false) waiting.set(from, sid);
      else if (direction === 'inbound' && waiting.get(from) === sid) waiting.delete(from);
    } else if ('call' in entry) {
      const { sid, status, connectedTo } = entry.call;
      calls.set(sid, { status, connectedTo });
    } else if ('phone' in entry) phones.set(entry.phone.number, entry.phone);
  };

  const before = (entry: Entry): Omit<Before, 'need'> => ({
    message: 'message' in entry ? messages.get(entry.message.sid) : undefined,
    call: 'call' in entry ? calls.get(entry.call.sid) : undefined,
    phone: phones.get(numberIn(entry)) ?? PLAIN,
    unanswered: waiting.has(numberIn(entry)),
  });
  return { before, note };
}

/** The handset that an entry is about, or none. */
function numberIn(entry: Entry): string {
  if ('message' in entry) return entry.message.direction === 'inbound' ? entry.message.from : entry.message.to;
  if ('call' in entry) return handsetOfCall(entry.call);
  if ('phone' in entry) return entry.phone.number;
  return '';
}
