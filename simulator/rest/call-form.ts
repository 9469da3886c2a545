import * as z from 'zod';
import { formRecord, readForm } from './create-form.ts';

const whole = z.string().regex(/^\d{1,6}$/u);
const method = z.enum(['GET', 'POST']);
const events = z.array(z.enum(['initiated', 'ringing', 'answered', 'completed']));

/** The parameters of a call that can be played here, exactly as Twilio spells them. Any other is an error. */
const parameters = z.strictObject({
  To: z.string().optional(),
  From: z.string().optional(),
  Url: z.string().optional(),
  Method: method.optional(),
  FallbackUrl: z.string().optional(),
  FallbackMethod: method.optional(),
  StatusCallback: z.string().optional(),
  StatusCallbackEvent: events.optional(),
  StatusCallbackMethod: z.literal('POST').optional(),
  Timeout: whole.optional(),
  TimeLimit: whole.optional(),
  CallReason: z.string().max(50).optional(),
  MachineDetection: z.enum(['Enable', 'DetectMessageEnd']).optional(),
  MachineDetectionTimeout: whole.refine((text) => Number(text) >= 3 && Number(text) <= 59).optional(),
  MachineDetectionSpeechThreshold: whole.optional(),
  MachineDetectionSpeechEndThreshold: whole.optional(),
  MachineDetectionSilenceTimeout: whole.optional(),
});

export type CallForm = z.infer<typeof parameters>;

export const readCallForm = (form: URLSearchParams): CallForm =>
  readForm(parameters, formRecord(form, ['StatusCallbackEvent']));
