import type { Agenda } from '../agenda.ts';
import type { Faults } from '../faults.ts';
import type { Work } from '../work.ts';
import type { Asking } from './ask-webhook.ts';
import type { Lines } from './lines.ts';
import type { Knock, Listen } from './post.ts';
import type { Alert } from './records.ts';
import type { Register } from './register.ts';

/** Where the company reaches the hotline, as configured at its numbers. */
export type WebhookUrls = {
  readonly sms: string;
  readonly smsFallback: string;
  readonly smsStatus: string;
  readonly voice: string;
  readonly voiceFallback: string;
  readonly callStatus: string;
};

/** All that the parts of the phone company share. */
export type Company = {
  readonly accountSid: string;
  readonly authToken: string;
  /** Where the company's own API is, for the addresses of recordings. */
  readonly apiUrl: string;
  readonly hotlines: readonly string[];
  readonly webhooks: WebhookUrls;
  readonly register: Register;
  readonly faults: Faults;
  readonly agenda: Agenda;
  readonly work: Work;
  readonly now: () => Date;
  readonly knock: Knock;
  /** Gets what a <Play> plays. */
  readonly listen: Listen;
  /** The calls that are going on. */
  readonly lines: Lines;
  readonly alert: (alert: Omit<Alert, 'at'>) => void;
  /** Until the function that asked for a text has ended: a carrier takes longer than that to deliver it. */
  readonly senderDone: () => Promise<void>;
};

export const webhooksAt = (publicUrl: string): WebhookUrls => ({
  sms: `${publicUrl}/twilio/sms`,
  smsFallback: `${publicUrl}/twilio/sms-fallback`,
  smsStatus: `${publicUrl}/twilio/status`,
  voice: `${publicUrl}/twilio/voice`,
  voiceFallback: `${publicUrl}/twilio/voice-fallback`,
  callStatus: `${publicUrl}/twilio/call-status`,
});

export const askingFor = ({ knock, authToken, alert }: Company, sid: string): Asking => ({
  knock,
  authToken,
  alert: (code, message) => alert({ code, message, sid }),
});
