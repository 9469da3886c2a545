import db, { type Attributes, type DynaliteStore, type TableDescription } from 'dynalite/db/index.js';
import { checked } from './dynalite-actions.ts';
import { fromDynalite, validationError } from './errors.ts';
import type { Image } from './types.ts';
import { keyOf } from './write.ts';

export type PartKind = 'Put' | 'Delete' | 'ConditionCheck';

/** One write of a request, checked, with its condition parsed. */
export type Part = {
  readonly kind: PartKind;
  readonly key: string;
  readonly image: Image;
  readonly wantsOld: boolean;
  readonly size: number;
  /** Whether its condition holds on the item that is there. */
  readonly holds: (existing: Image | undefined) => boolean;
};

const RULES = { Put: 'PutItem', Delete: 'DeleteItem', ConditionCheck: 'DeleteItem' } as const;

/** Checks one write as DynamoDB does before it looks at any item. `input` is the part's own body. */
export const toPart = (
  store: DynaliteStore,
  table: TableDescription,
  { kind, input }: { readonly kind: PartKind; readonly input: Readonly<Record<string, unknown>> },
): Part => {
  const data = checked(store, RULES[kind], input);
  if (data['TableName'] !== table.TableName) throw validationError('Requested resource not found');
  if (kind === 'ConditionCheck' && data['ConditionExpression'] === undefined)
    throw validationError('A condition check needs a ConditionExpression');
  const image = (kind === 'Put' ? data['Item'] : data['Key']) as Attributes;
  const invalid = kind === 'Put' ? db.validateItem(image, table) : db.validateKey(image, table);
  if (invalid) throw fromDynalite(invalid);
  return {
    kind,
    key: keyOf(table, image),
    image,
    wantsOld: input['ReturnValuesOnConditionCheckFailure'] === 'ALL_OLD',
    size: db.itemSize(image),
    holds: (existing) => !db.checkConditional(data, existing as Attributes | undefined),
  };
};
