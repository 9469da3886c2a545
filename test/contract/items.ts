import type { Helper } from '../../lib/core/model/helper.ts';
import type { Change, Item, Key } from '../../lib/core/model/item.ts';
import type { OutboxItem } from '../../lib/core/model/outbox.ts';
import type { Claim, Todo } from '../../lib/core/model/trace.ts';

export const T0 = '2026-11-21T14:00:00.000Z';
export const at = (minutes: number): string => new Date(Date.parse(T0) + minutes * 60_000).toISOString();

export const key = (partition: string, sort = 'one'): Key => ({ partition, sort });

type Times = { readonly dueAt?: string | undefined; readonly expiresAt?: string | undefined };

/** A small item to write: something for a person to look at. */
export const todo = (where: Key, more: Partial<Todo> & Times = {}): Todo => ({
  kind: 'todo',
  key: where,
  version: 0,
  circle: 'maple-street',
  number: 27,
  why: 'unclear',
  at: T0,
  ...more,
});

export const helper = (where: Key, more: Partial<Helper> = {}): Helper => ({
  kind: 'helper',
  key: where,
  version: 0,
  circle: 'maple-street',
  id: where.sort,
  language: 'en',
  offers: [],
  askedAt: [],
  helpedAt: [],
  asks: [],
  jobs: [],
  past: [],
  ...more,
});

export const claim = (sid: string, more: Partial<Claim> = {}): Claim => ({
  kind: 'claim',
  key: { partition: `claim#${sid}`, sort: 'claim' },
  version: 0,
  circle: 'maple-street',
  at: T0,
  ...more,
});

export const outbox = (id: string, more: Partial<OutboxItem> = {}): OutboxItem => ({
  kind: 'outbox',
  key: { partition: 'maple-street#member#m1', sort: `outbox#${id}` },
  version: 0,
  circle: 'maple-street',
  id,
  member: 'm1',
  language: 'es',
  purpose: 'covered',
  cause: 'SM1',
  say: [],
  via: 'text',
  body: '¡Marcus viene mañana a las 9! 🙂',
  weight: 'reply',
  status: 'ready',
  createdAt: T0,
  attempts: 0,
  ...more,
});

export const put = (item: Item): Change => ({ change: 'put', item });
export const check = (where: Key, version: number): Change => ({ change: 'check', key: where, version });
export const erase = (where: Key, version: number): Change => ({ change: 'delete', key: where, version });

/** The item as a commit leaves it. */
export const written = <Kind extends Item>(item: Kind): Kind => ({ ...item, version: item.version + 1 });
