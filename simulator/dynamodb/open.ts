import { isDeepStrictEqual } from 'node:util';
import db, { type DynaliteStore, type TableDescription } from 'dynalite/db/index.js';
import { act, checked } from './dynalite-actions.ts';
import type { TableInput } from './types.ts';

/** A data folder that cannot be used, in words for the person who started the hotline. */
export class FolderError extends Error {}

const openFolder = async (store: DynaliteStore): Promise<void> => {
  try {
    await store.db.open();
  } catch (error) {
    const { code } = ((error as Error).cause ?? {}) as { code?: string };
    if (code === 'LEVEL_LOCKED') throw new FolderError('The data folder is in use by another hotline on this machine.');
    throw new FolderError(`The data folder cannot be opened (${code ?? 'unknown reason'}).`);
  }
};

const describe = (store: DynaliteStore, name: string): Promise<TableDescription | undefined> =>
  new Promise((resolve, reject) => {
    store.getTable(name, false, (error, table) => {
      if (error) return (error as { statusCode?: number }).statusCode === 400 ? resolve(undefined) : reject(error);
      resolve(table);
    });
  });

const shape = (table: TableInput) => ({
  keys: table.KeySchema,
  indexes: (table.GlobalSecondaryIndexes ?? []).map((index) => [index.IndexName, index.KeySchema]),
});

/** Dynalite makes a table ACTIVE a moment later; a process killed in between would never see it so. Ours is at once. */
const activate = async (store: DynaliteStore, table: TableDescription): Promise<void> => {
  const indexes = table.GlobalSecondaryIndexes?.map((index) => ({ ...index, IndexStatus: 'ACTIVE' }));
  const active = { ...table, TableStatus: 'ACTIVE', ...(indexes && { GlobalSecondaryIndexes: indexes }) };
  await store.db.put(`table~${table.TableName}`, active);
};

const ensureTable = async (store: DynaliteStore, table: TableInput): Promise<TableDescription> => {
  const existing = await describe(store, table.TableName);
  if (existing === undefined) await act(store, 'CreateTable', checked(store, 'CreateTable', table));
  const made = existing ?? (await describe(store, table.TableName));
  if (made === undefined) throw new Error('the table could not be created');
  if (!isDeepStrictEqual(shape(made), shape(table)))
    throw new FolderError('The data folder was made by another version of the hotline, with another table.');
  await activate(store, made);
  return made;
};

/** Opens dynalite on a folder, or in memory without one, with the table in it. */
export const openDynalite = async (
  path: string | undefined,
  table: TableInput,
): Promise<{ readonly store: DynaliteStore; readonly description: TableDescription }> => {
  const store = db.create({ createTableMs: 0, ...(path !== undefined && { path }) });
  await openFolder(store);
  return { store, description: await ensureTable(store, table) };
};
