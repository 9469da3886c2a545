import { randomUUID } from 'node:crypto';
import type { Context } from 'aws-lambda';
import type { VoiceParts } from '../../lib/app/voice-ports.ts';
import type { Faults } from '../faults.ts';
import type { Ended, FunctionName, Functions } from './functions.ts';
import { mortalParts, type Unreachable } from './mortal-parts.ts';

/** Runs functions, each invocation in a process of its own. */
export type Lambda = {
  readonly invoke: (name: FunctionName, event: unknown) => Promise<Ended>;
  /** Until no invocation of this function runs. */
  readonly done: (name: FunctionName) => Promise<void>;
};

export type LambdaOptions = {
  readonly functions: Functions;
  readonly parts: VoiceParts;
  readonly faults: Faults;
  readonly unreachable: Unreachable;
  /** Told of an invocation that did not answer. */
  readonly onFailure: (name: FunctionName, ended: 'failed' | 'died', reason: string) => void;
};

/** Milliseconds of the machine's time that a function may take, as the stack sets them. */
const LIMITS: Readonly<Record<FunctionName, number>> = {
  'receive-text': 13_000,
  'answer-call': 13_000,
  'keep-recording': 13_000,
  'record-delivery': 13_000,
  'send-outbox': 60_000,
  'run-due': 55_000,
  'recover-texts': 120_000,
};

export function createLambda(options: LambdaOptions): Lambda {
  const running = new Map<FunctionName, Set<Promise<Ended>>>();
  const invoke = async (name: FunctionName, event: unknown): Promise<Ended> => {
    const run = invokeOnce(name, event, options);
    const others = running.get(name) ?? new Set();
    running.set(name, others.add(run));
    try {
      return await run;
    } finally {
      others.delete(run);
    }
  };
  const done = async (name: FunctionName): Promise<void> => {
    for (let going = running.get(name); going !== undefined && going.size > 0; ) await Promise.all(going);
  };
  return { invoke, done };
}

async function invokeOnce(name: FunctionName, event: unknown, options: LambdaOptions): Promise<Ended> {
  const { functions, parts, faults, unreachable, onFailure } = options;
  let dead = false;
  let kill: () => void = () => undefined;
  const death = new Promise<Ended>((resolve) => {
    kill = () => {
      dead = true;
      resolve({ ended: 'died' });
    };
  });
  const die = (): Promise<never> => {
    kill();
    return new Promise<never>(() => undefined);
  };
  const timer = setTimeout(kill, LIMITS[name]);
  try {
    const createHandler = functions[name];
    if (createHandler === undefined) throw new Error(`There is no function ${name}.`);
    const handler = createHandler(mortalParts(parts, { faults, unreachable, isDead: () => dead, die }));
    const work = async (): Promise<Ended> => ({
      ended: 'answered',
      answer: await handler(event as never, contextOf(name)),
    });
    const ended = await Promise.race([work(), death]);
    if (ended.ended === 'died') onFailure(name, 'died', 'the process ended');
    return ended;
  } catch (error) {
    onFailure(name, 'failed', error instanceof Error ? error.name : typeof error);
    return { ended: 'failed' };
  } finally {
    clearTimeout(timer);
  }
}

function contextOf(name: FunctionName): Context {
  const end = Date.now() + LIMITS[name];
  const nothing = (): void => undefined;
  return {
    awsRequestId: randomUUID(),
    functionName: name,
    functionVersion: '$LATEST',
    invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${name}`,
    memoryLimitInMB: '512',
    logGroupName: `/aws/lambda/${name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: false,
    getRemainingTimeInMillis: () => Math.max(0, end - Date.now()),
    done: nothing,
    fail: nothing,
    succeed: nothing,
  };
}
