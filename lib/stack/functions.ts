import { Duration } from 'aws-cdk-lib/core';

/** What a function may do with the table. `erase` is deleting items; `due` is reading the index of what is due. */
export type TableRight = 'read' | 'commit' | 'erase' | 'due';

/** What a function may do with recorded words. A signed address is as good as the right to hear of who signed it. */
export type RecordingRight = 'keep' | 'hear' | 'erase';

/** Secrets by what they are for, not by where they are kept. */
export type Secret = 'accountSid' | 'authToken' | 'idKey';

export type FunctionSpec = {
  /** What it means for a person when this function fails: an operator reads it in the alarm. */
  readonly errorImpact: string;
  readonly memory: number;
  readonly timeout: Duration;
  readonly table: readonly TableRight[];
  readonly secrets: readonly Secret[];
  readonly recordings?: readonly RecordingRight[];
  /** It has phones rung, and says where the phone company finds words when nobody answers it. */
  readonly makesCalls?: boolean;
};

// Twilio hangs up on a webhook after 15 seconds: ours give up before it does, so that the fallback still has its turn.
const webhook = { memory: 1024, timeout: Duration.seconds(13) } as const;
const EVERY_SECRET = ['accountSid', 'authToken', 'idKey'] as const;

/** One entry per folder of functions/. */
export const FUNCTIONS = {
  'receive-text': {
    ...webhook,
    errorImpact: 'Somebody texted for help, or said yes to helping, and got no answer.',
    table: ['read', 'commit', 'erase'],
    secrets: EVERY_SECRET,
  },
  'answer-call': {
    ...webhook,
    errorImpact: 'Somebody called for help, or to take a need, and heard only that the hotline cannot answer.',
    table: ['read', 'commit', 'erase'],
    secrets: EVERY_SECRET,
    // What was just said is played back before the phone company has told us that it is ready.
    recordings: ['keep', 'hear'],
  },
  'keep-recording': {
    ...webhook,
    memory: 512,
    errorImpact: 'What a caller said after the tone stays at Twilio, and whoever should hear it may not.',
    table: ['read', 'commit'],
    secrets: EVERY_SECRET,
    recordings: ['keep', 'hear', 'erase'],
  },
  'record-delivery': {
    ...webhook,
    memory: 512,
    errorImpact: 'A text did not arrive and nobody knows: a helper may never have been asked.',
    table: ['read', 'commit'],
    secrets: EVERY_SECRET,
  },
  'send-outbox': {
    memory: 512,
    timeout: Duration.seconds(60),
    errorImpact: 'A text or call that was promised to somebody is not made.',
    table: ['read', 'commit'],
    secrets: EVERY_SECRET,
    makesCalls: true,
  },
  'run-due': {
    memory: 512,
    timeout: Duration.seconds(55),
    errorImpact: 'Nobody is asked about open needs, and people wait past the time they were promised an answer.',
    table: ['read', 'commit', 'erase', 'due'],
    secrets: EVERY_SECRET,
    recordings: ['keep', 'hear', 'erase'],
  },
  'recover-texts': {
    memory: 512,
    timeout: Duration.minutes(2),
    errorImpact: 'A text that reached Twilio while the hotline was down stays unanswered.',
    table: ['read', 'commit', 'erase'],
    secrets: EVERY_SECRET,
  },
} as const satisfies Readonly<Record<string, FunctionSpec>>;

export type FunctionName = keyof typeof FUNCTIONS;
