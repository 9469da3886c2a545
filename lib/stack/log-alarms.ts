import type { LogCode } from '../app/ports.ts';

export type LogAlarm = {
  readonly impact: string;
  /** Lines in five minutes. */
  readonly threshold: number;
};

/**
 * The declared log lines that somebody must hear of, whichever function writes them: what fails inside a function does
 * not always fail the function.
 */
export const LOG_ALARMS = {
  'webhook-failed': {
    impact: 'Somebody texted or called, and Twilio had to try again or gave up.',
    threshold: 1,
  },
  'webhook-refused': {
    impact: 'Somebody is knocking who is not Twilio; or the hotline no longer knows Twilio and answers nobody.',
    threshold: 5,
  },
  'sweep-item-failed': {
    impact: 'One need, check-in or digest is stuck, and the people waiting on it hear nothing.',
    threshold: 1,
  },
  'sending-paused': {
    impact: 'Twilio refuses the account: nobody gets any text or call.',
    threshold: 1,
  },
  'send-refused': {
    impact: 'Twilio refuses texts or calls: some people are not told what they were promised.',
    threshold: 5,
  },
  'recording-missing': {
    impact: 'What a caller said cannot be heard by the helper or coordinator who needs it.',
    threshold: 1,
  },
  'secret-unavailable': {
    impact: 'A function cannot read its secrets and does nothing: texts and calls go unanswered.',
    threshold: 1,
  },
} as const satisfies Partial<Readonly<Record<LogCode, LogAlarm>>>;
