import type { Carrier, OutgoingText, SendOutcome } from '../../lib/app/ports.ts';

/** A text that reached the phone company, with the outbox id that caused it. */
export type Made = OutgoingText & { readonly sid: string; readonly at: Date };

/** How the next try goes wrong. */
export type Trouble = 'rate-limited' | 'unknown-made' | 'unknown-not-made' | 'cut-answer' | 'opted-out' | 'landline';

/** A phone company in memory: what it made, and what it is told to get wrong next. */
export function createCompany(now: () => Date) {
  const made: Made[] = [];
  const troubles: Trouble[] = [];
  const sidOf = (text: OutgoingText, place: number): string =>
    `SM${String(place).padStart(8, '0')}${text.id}`.slice(0, 34);
  const make = (text: OutgoingText): string => {
    const sid = sidOf(text, made.length);
    made.push({ ...text, sid, at: now() });
    return sid;
  };

  const send = async (text: OutgoingText): Promise<SendOutcome> => {
    const trouble = troubles.shift();
    switch (trouble) {
      case undefined:
        return { outcome: 'made', sid: make(text) };
      case 'rate-limited':
        return { outcome: 'not-reached', code: 20429 };
      case 'unknown-made':
        make(text);
        return { outcome: 'unknown' };
      case 'unknown-not-made':
        return { outcome: 'unknown' };
      case 'cut-answer':
        make(text);
        return { outcome: 'made', sid: undefined };
      case 'opted-out':
        return refused(21610, 'opted-out');
      case 'landline':
        return refused(21614, 'landline');
      default:
        return trouble satisfies never;
    }
  };

  const carrier: Carrier = {
    send,
    find: async ({ to, from, body, since }) => {
      const found = made.find((text) => text.to === to && text.from === from && text.body === body && text.at >= since);
      return found && { sid: found.sid, status: 'delivered' };
    },
    received: async () => [],
  };
  return { carrier, made, troubles };
}

const refused = (code: number, person: 'opted-out' | 'landline'): SendOutcome => ({
  outcome: 'refused',
  code,
  advice: { retry: 'no', person, alert: false, pause: false },
});
