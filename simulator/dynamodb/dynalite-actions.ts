import batchGetItem from 'dynalite/actions/batchGetItem.js';
import createTable from 'dynalite/actions/createTable.js';
import describeTable from 'dynalite/actions/describeTable.js';
import getItem from 'dynalite/actions/getItem.js';
import listTables from 'dynalite/actions/listTables.js';
import query from 'dynalite/actions/query.js';
import type { DynaliteStore } from 'dynalite/db/index.js';
import batchGetItemRules from 'dynalite/validations/batchGetItem.js';
import createTableRules from 'dynalite/validations/createTable.js';
import deleteItemRules from 'dynalite/validations/deleteItem.js';
import describeTableRules from 'dynalite/validations/describeTable.js';
import getItemRules from 'dynalite/validations/getItem.js';
import validations from 'dynalite/validations/index.js';
import listTablesRules from 'dynalite/validations/listTables.js';
import putItemRules from 'dynalite/validations/putItem.js';
import queryRules from 'dynalite/validations/query.js';
import { fromDynalite } from './errors.ts';

const RULES = {
  BatchGetItem: batchGetItemRules,
  CreateTable: createTableRules,
  DeleteItem: deleteItemRules,
  DescribeTable: describeTableRules,
  GetItem: getItemRules,
  ListTables: listTablesRules,
  PutItem: putItemRules,
  Query: queryRules,
};

/** What dynalite does by itself. Writes are not here: they are ours, so that they are atomic and reach the feed. */
const ACTIONS = {
  BatchGetItem: batchGetItem,
  CreateTable: createTable,
  DescribeTable: describeTable,
  GetItem: getItem,
  ListTables: listTables,
  Query: query,
};

export type DynaliteAction = keyof typeof ACTIONS;

export const isDynaliteAction = (name: string): name is DynaliteAction => Object.hasOwn(ACTIONS, name);

/** A request checked by dynalite's rules for the operation, its expressions parsed. Throws `ApiError`. */
export const checked = (
  store: DynaliteStore,
  operation: keyof typeof RULES,
  input: Readonly<Record<string, unknown>>,
): Record<string, unknown> => {
  const rules = RULES[operation];
  try {
    const data = validations.checkTypes({ ...input }, rules.types);
    validations.checkValidations(data, rules.types, rules.custom, store);
    return data;
  } catch (error) {
    throw fromDynalite(error);
  }
};

/** Runs a checked request. Rejects with `ApiError` where DynamoDB would answer an error. */
export const act = (store: DynaliteStore, action: DynaliteAction, data: unknown): Promise<unknown> =>
  new Promise((resolve, reject) => {
    ACTIONS[action](store, data, (error, result) => (error ? reject(fromDynalite(error)) : resolve(result)));
  });
