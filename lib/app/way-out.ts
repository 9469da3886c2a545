import type { Circle } from '../core/model/circle.ts';
import type { OutboxItem } from '../core/model/outbox.ts';
import { rings, sent } from '../core/sending/outcome.ts';
import type { FoundText, LogCode, SendOutcome } from './ports.ts';
import type { VoiceParts } from './voice-ports.ts';

/** What the only sender needs. */
export type SendingParts = Omit<VoiceParts, 'recordings'>;

/** A claimed text or call on its way: nobody else touches it until it is marked. */
export type Claimed = { readonly circle: Circle; readonly item: OutboxItem; readonly number: string };

/** How something owed leaves: as a text or as a call. */
export type WayOut = {
  /** One try. */
  readonly send: () => Promise<SendOutcome>;
  /** Whether an earlier try has made it. Throws when nobody can look. */
  readonly find: (since: Date) => Promise<FoundText | undefined>;
  readonly made: (sid: string | undefined) => OutboxItem;
  readonly code: LogCode;
};

export function wayOut(parts: SendingParts, { circle, item, number }: Claimed): WayOut {
  const between = { from: circle.hotline, to: number };
  switch (item.via) {
    case 'text':
      return {
        send: () => parts.carrier.send({ ...between, body: item.body, id: item.id }),
        find: (since) => parts.carrier.find({ ...between, body: item.body, since }),
        made: (sid) => sent(item, sid, parts.now()),
        code: 'text-sent',
      };
    case 'call':
      return {
        send: () => parts.calls.call({ ...between, id: item.id }),
        find: (since) => parts.calls.findCall({ ...between, since }),
        made: (sid) => rings(item, sid, parts.now()),
        code: 'call-made',
      };
    default:
      return item.via satisfies never;
  }
}
