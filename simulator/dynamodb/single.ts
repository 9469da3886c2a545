import type { DynaliteStore, TableDescription } from 'dynalite/db/index.js';
import { apiError } from './errors.ts';
import { toPart } from './part.ts';
import { toWritten } from './transact.ts';
import type { Written } from './types.ts';
import { read } from './write.ts';

type Table = {
  readonly store: DynaliteStore;
  readonly table: TableDescription;
  readonly write: (written: readonly Written[]) => Promise<void>;
};

/** PutItem and DeleteItem: a transaction of one part that answers in its own form. */
export const writeSingle = async (
  { store, table, write }: Table,
  operation: 'PutItem' | 'DeleteItem',
  input: Readonly<Record<string, unknown>>,
): Promise<unknown> => {
  const part = toPart(store, table, { kind: operation === 'PutItem' ? 'Put' : 'Delete', input });
  const before = await read(store, table, part.key);
  if (!part.holds(before))
    throw apiError('ConditionalCheckFailedException', 'The conditional request failed', {
      ...(part.wantsOld && before && { Item: before }),
    });
  await write(toWritten([part], [before]));
  return input['ReturnValues'] === 'ALL_OLD' && before ? { Attributes: before } : {};
};
