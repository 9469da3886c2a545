import type { DynaliteStore, TableDescription } from 'dynalite/db/index.js';
import { apiError, validationError } from './errors.ts';
import { type Part, type PartKind, toPart } from './part.ts';
import type { Image, Written } from './types.ts';

const MOST_ITEMS = 100;
const MOST_BYTES = 4 * 1024 * 1024;
const KINDS: readonly PartKind[] = ['Put', 'Delete', 'ConditionCheck'];

type Input = Readonly<Record<string, unknown>>;

const onePart = (store: DynaliteStore, table: TableDescription, entry: Input): Part => {
  const [[kind, input] = [], ...more] = Object.entries(entry);
  if (more.length > 0 || kind === undefined)
    throw validationError('TransactItems can only contain one of Check, Put, Update or Delete');
  const known = KINDS.find((each) => each === kind);
  if (known === undefined) throw validationError(`The embedded DynamoDB does not know ${kind} in a transaction`);
  return toPart(store, table, { kind: known, input: input as Input });
};

/** The parts of a TransactWriteItems request, or an `ApiError` before any item has been looked at. */
export const toParts = (store: DynaliteStore, table: TableDescription, input: Input): readonly Part[] => {
  const entries = (input['TransactItems'] ?? []) as readonly Input[];
  if (entries.length < 1 || entries.length > MOST_ITEMS)
    throw validationError(
      `1 validation error detected: Value at 'transactItems' failed to satisfy constraint: Member must have length ${
        entries.length < 1 ? 'greater than or equal to 1' : `less than or equal to ${MOST_ITEMS}`
      }`,
    );
  const parts = entries.map((entry) => onePart(store, table, entry));
  if (new Set(parts.map((part) => part.key)).size < parts.length)
    throw validationError('Transaction request cannot include multiple operations on one item');
  if (parts.reduce((sum, part) => sum + part.size, 0) > MOST_BYTES)
    throw validationError('Collection size of the transaction has exceeded the maximum of 4 MB');
  return parts;
};

type Reason = { readonly Code: string; readonly Message?: string; readonly Item?: Image };

/** All reasons, one for each part in its place, as DynamoDB gives them. */
export const cancelled = (reasons: readonly Reason[]) =>
  apiError(
    'TransactionCanceledException',
    `Transaction cancelled, please refer cancellation reasons for specific reasons [${reasons
      .map((reason) => reason.Code)
      .join(', ')}]`,
    { CancellationReasons: reasons },
  );

const reasonOf = (part: Part, existing: Image | undefined): Reason =>
  part.holds(existing)
    ? { Code: 'None' }
    : {
        Code: 'ConditionalCheckFailed',
        Message: 'The conditional request failed',
        ...(part.wantsOld && existing && { Item: existing }),
      };

/** Throws when a condition does not hold on the items that are there (in the order of the parts). */
export const checkConditions = (parts: readonly Part[], existing: readonly (Image | undefined)[]): void => {
  const reasons = parts.map((part, place) => reasonOf(part, existing[place]));
  if (reasons.some((reason) => reason.Code !== 'None')) throw cancelled(reasons);
};

/** What the parts do to the items that are there. */
export const toWritten = (parts: readonly Part[], existing: readonly (Image | undefined)[]): readonly Written[] =>
  parts.flatMap((part, place): Written[] => {
    const before = existing[place];
    if (part.kind === 'Put') return [{ before, after: part.image }];
    return part.kind === 'Delete' && before !== undefined ? [{ before, after: undefined }] : [];
  });
