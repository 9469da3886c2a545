// biome-ignore-all lint/style/noDefaultExport: dynalite is CommonJS; Node gives its exports as the default

/** The parts of dynalite 4.0.0 that the embedded DynamoDB stands on. Its inside: the version is pinned exactly. */
declare module 'dynalite/db/index.js' {
  export type Attributes = Record<string, Record<string, unknown>>;
  export type Operation = { type: 'put'; key: string; value: unknown } | { type: 'del'; key: string };

  type KeyPart = { AttributeName: string; KeyType: string };
  export type TableDescription = {
    TableName: string;
    TableStatus: string;
    KeySchema: KeyPart[];
    AttributeDefinitions: { AttributeName: string; AttributeType: string }[];
    GlobalSecondaryIndexes?: { IndexName: string; IndexStatus: string; KeySchema: KeyPart[] }[];
  };

  export type DynaliteStore = {
    options: Record<string, unknown>;
    db: {
      open(): Promise<void>;
      close(): Promise<void>;
      put(key: string, value: unknown): Promise<void>;
      get(key: string): Promise<unknown>;
      batch(operations: Operation[]): Promise<void>;
      iterator(range: { gte: string; lt: string }): AsyncIterable<[string, unknown]>;
    };
    /** With `mustBeActive`, a table that is just being made counts as absent. */
    getTable(name: string, mustBeActive: boolean, done: (error: unknown, table: TableDescription) => void): void;
  };

  type IndexActions = {
    puts: { index: string; key: string; item: Attributes }[];
    deletes: { index: string; key: string }[];
  };

  const db: {
    create(options: Record<string, unknown>): DynaliteStore;
    createKey(item: Attributes, table: TableDescription): string;
    validateKey(key: Attributes, table: TableDescription): Error | null | undefined;
    validateItem(item: Attributes, table: TableDescription): Error | null | undefined;
    checkConditional(data: unknown, existing: Attributes | undefined): Error | null | undefined;
    compare(operator: string, value: unknown, operands: unknown): boolean;
    itemSize(item: Attributes): number;
    getIndexActions(
      indexes: unknown[],
      existing: Attributes | undefined,
      item: Attributes | undefined,
      table: TableDescription,
    ): IndexActions;
  };
  export default db;
}

declare module 'dynalite/validations/index.js' {
  import type { DynaliteStore } from 'dynalite/db/index.js';

  const validations: {
    checkTypes(data: unknown, types: unknown): Record<string, unknown>;
    checkValidations(data: unknown, types: unknown, custom: unknown, store: DynaliteStore): void;
  };
  export default validations;
}

declare module 'dynalite/validations/*.js' {
  const validation: { types: unknown; custom: unknown };
  export default validation;
}

declare module 'dynalite/actions/*.js' {
  import type { DynaliteStore } from 'dynalite/db/index.js';

  const action: (store: DynaliteStore, data: unknown, done: (error: unknown, result: unknown) => void) => void;
  export default action;
}
