import type { LogCode } from '../app/ports.ts';
import type { FunctionName } from './functions.ts';

export type LogAlarm = {
  /** The functions that write the line. */
  readonly from: readonly FunctionName[];
  readonly impact: string;
  /** Lines in five minutes. */
  readonly threshold: number;
};

const WEBHOOKS = ['receive-text', 'answer-call', 'record-delivery'] as const;
const EVERY = [...WEBHOOKS, 'send-outbox', 'run-due', 'recover-texts'] as const;

/** The declared log lines that somebody must hear of. What fails inside a function does not always fail the function. */
export const LOG_ALARMS = {
  'webhook-failed': {
    from: WEBHOOKS,
    impact: 'Somebody texted or called, and Twilio had to try again or gave up.',
    threshold: 1,
  },
  'webhook-refused': {
    from: WEBHOOKS,
    impact: 'Somebody is knocking who is not Twilio; or the hotline no longer knows Twilio and answers nobody.',
    threshold: 5,
  },
  'sweep-item-failed': {
    from: ['run-due', 'recover-texts'],
    impact: 'One need, check-in or digest is stuck, and the people waiting on it hear nothing.',
    threshold: 1,
  },
  'sending-paused': {
    from: ['send-outbox', 'run-due'],
    impact: 'Twilio refuses the account: nobody gets any text.',
    threshold: 1,
  },
  'send-refused': {
    from: ['send-outbox'],
    impact: 'Twilio refuses texts: some people are not told what they were promised.',
    threshold: 5,
  },
  'secret-unavailable': {
    from: EVERY,
    impact: 'A function cannot read its secrets and does nothing: texts and calls go unanswered.',
    threshold: 1,
  },
} as const satisfies Partial<Readonly<Record<LogCode, LogAlarm>>>;
