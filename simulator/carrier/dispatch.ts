import type { Company } from './company.ts';
import type { Message } from './records.ts';
import { deliver } from './status-callbacks.ts';

/** Sends accepted texts on their way: one after the other to the same handset, side by side to different ones. */
export type Dispatch = {
  /** `after`: until the hotline knows that its text was taken. */
  readonly send: (message: Message, after: Promise<unknown>) => void;
};

export function createDispatch(company: Company): Dispatch {
  const lines = new Map<string, Promise<unknown>>();
  return {
    send: (message, after) => {
      const before = lines.get(message.to);
      const turn = (async () => {
        await after;
        await company.senderDone();
        await before;
        await deliver(company, message);
      })();
      const settled = turn.catch(() => undefined);
      lines.set(message.to, settled);
      void settled.then(() => lines.get(message.to) === settled && lines.delete(message.to));
      company.work.start(() => turn);
    },
  };
}
