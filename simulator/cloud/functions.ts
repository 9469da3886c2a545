import type { Context } from 'aws-lambda';
import type { VoiceParts } from '../../lib/app/voice-ports.ts';

/** A function as Lambda loads it. */
type LambdaHandler = (event: never, context: Context) => unknown;

/** The makers of the hotline's functions: `createHandler` of each folder of functions/. */
export type Functions = {
  readonly [Name in Exclude<FunctionName, Optional>]: (parts: VoiceParts) => LambdaHandler;
} & {
  readonly [Name in Optional]?: (parts: VoiceParts) => LambdaHandler;
};

/** A world may stand without these: what is sent to them has failed. */
type Optional = 'keep-recording';

export type FunctionName =
  | 'receive-text'
  | 'answer-call'
  | 'keep-recording'
  | 'record-delivery'
  | 'send-outbox'
  | 'run-due'
  | 'recover-texts';

/** How an invocation ended: with its answer, with an error, or because its process died or ran out of time. */
export type Ended =
  | { readonly ended: 'answered'; readonly answer: unknown }
  | { readonly ended: 'failed' }
  | { readonly ended: 'died' };
