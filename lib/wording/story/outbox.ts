import type { Circle } from '../../core/model/circle.ts';
import type { Item } from '../../core/model/item.ts';
import type { DropReason, OutboxItem } from '../../core/model/outbox.ts';
import type { NameOf, Told } from './told.ts';
import { momentWords } from './when.ts';

type Owed = {
  readonly before: Item | undefined;
  readonly after: OutboxItem;
  readonly circle: Circle;
  readonly at: Date;
};

/** What became of a text or call that is owed, where it is not simply sent. */
export function outboxTold({ before, after, circle, at }: Owed): Told | undefined {
  const was = before?.kind === 'outbox' ? before : undefined;
  if (was?.status === after.status && was.via === after.via) return undefined;
  const words = wordsOf(was, after, momentWords(after.dueAt, { at, zone: circle.zone }));
  if (words === undefined) return undefined;
  const trouble = after.status === 'failed' || after.status === 'unknown';
  const what = `${after.via === 'call' ? 'A call' : 'A text'}${after.need === undefined ? '' : ` about ${after.need}`}`;
  return {
    about: trouble ? 'trouble' : 'delivery',
    need: after.need ?? null,
    words: (nameOf: NameOf) => `${what} for ${nameOf(after.member)} ${words}.`,
  };
}

const DROPPED: Readonly<Record<DropReason, string>> = {
  'opted-out': 'they want nothing more from the hotline',
  'too-late': 'it would come too late',
  forgotten: 'the hotline does not know their number any more',
};

function wordsOf(was: OutboxItem | undefined, after: OutboxItem, due: string | undefined): string | undefined {
  if (was?.via === 'text' && after.via === 'call') return 'is made instead of a text, which does not reach that phone';
  switch (after.status) {
    case 'waiting':
      if (after.waitsFor === 'line') return 'waits until that phone is free';
      if (was?.status === 'ready') return `waits${due === undefined ? '' : ` until ${due}`}`;
      return `did not get through and is tried again${due === undefined ? '' : ` at ${due}`}`;
    case 'unknown':
      return 'may or may not have been taken by the phone company; that is looked up before another try';
    case 'dropped':
      return `does not go out: ${after.dropped === undefined ? 'nobody needs it any more' : DROPPED[after.dropped]}`;
    case 'failed':
      return 'is given up';
    case 'ready':
    case 'sending':
    case 'sent':
      return undefined;
    default:
      return after.status satisfies never;
  }
}
