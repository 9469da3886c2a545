import type { Context } from 'aws-lambda';
import type { Parts } from '../../lib/app/ports.ts';

/** A function as Lambda loads it. */
type LambdaHandler = (event: never, context: Context) => unknown;

/** The makers of the hotline's functions: `createHandler` of each folder of functions/. */
export type Functions = {
  readonly [Name in FunctionName]: (parts: Parts) => LambdaHandler;
};

export type FunctionName =
  | 'receive-text'
  | 'answer-call'
  | 'record-delivery'
  | 'send-outbox'
  | 'run-due'
  | 'recover-texts';

/** How an invocation ended: with its answer, with an error, or because its process died or ran out of time. */
export type Ended =
  | { readonly ended: 'answered'; readonly answer: unknown }
  | { readonly ended: 'failed' }
  | { readonly ended: 'died' };
