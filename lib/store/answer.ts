import { type CancellationReason, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { ItemRecord } from './to-record.ts';

/** A change that met another version than it expected, with the record that is there, as stored. */
export type Met = { readonly place: number; readonly record: ItemRecord | undefined };

/**
 * What came of one try. `busy`: not applied, safe to repeat. `unknown`: it may have been applied. Everything else that can
 * go wrong is a mistake in the program or the set-up and is thrown.
 */
export type Answer =
  | { readonly answer: 'applied' }
  | { readonly answer: 'met-others'; readonly met: readonly Met[] }
  | { readonly answer: 'busy' | 'unknown'; readonly error: unknown };

/** Somebody else is writing one of the items, or the table takes no more just now. */
const BUSY_REASONS = new Set(['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded']);
const BUSY_ERRORS = new Set([
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'ThrottlingException',
  'TransactionInProgressException',
]);

const toMet = (reason: CancellationReason, place: number): Met[] =>
  reason.Code === 'ConditionalCheckFailed'
    ? [{ place, record: reason.Item === undefined ? undefined : unmarshall(reason.Item) }]
    : [];

const cancelled = (error: TransactionCanceledException): Answer => {
  const reasons = error.CancellationReasons ?? [];
  const met = reasons.flatMap(toMet);
  if (met.length > 0) return { answer: 'met-others', met };
  const causes = reasons.map((reason) => reason.Code ?? 'None').filter((code) => code !== 'None');
  if (causes.length > 0 && causes.every((code) => BUSY_REASONS.has(code))) return { answer: 'busy', error };
  throw error;
};

const faultOf = (error: unknown): unknown => (error as { readonly $fault?: unknown }).$fault;

/** Tells the errors of TransactWriteItems apart. A clash wins over a conflict beside it: it will not go away. */
export const answerOf = (error: unknown): Answer => {
  if (error instanceof TransactionCanceledException) return cancelled(error);
  if (!(error instanceof Error)) throw error;
  if (BUSY_ERRORS.has(error.name)) return { answer: 'busy', error };
  if (faultOf(error) === 'client') throw error;
  return { answer: 'unknown', error };
};
