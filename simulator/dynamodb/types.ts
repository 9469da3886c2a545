/** DynamoDB's wire form of a value (`{ "S": "…" }`) and of an item. */
export type Value = Readonly<Record<string, unknown>>;
export type Image = Readonly<Record<string, Value>>;

/** One item's change, with its images before and after. `user` is the service that erased it, for expired ones. */
export type Written = {
  readonly before: Image | undefined;
  readonly after: Image | undefined;
  readonly byTimeToLive?: boolean;
};

/** What `CreateTable` takes; lib/store/table.ts has ours. */
export type TableInput = {
  readonly TableName: string;
  readonly KeySchema: readonly { readonly AttributeName: string; readonly KeyType: string }[];
  readonly GlobalSecondaryIndexes?: readonly {
    readonly IndexName: string;
    readonly KeySchema: readonly { readonly AttributeName: string; readonly KeyType: string }[];
  }[];
};
