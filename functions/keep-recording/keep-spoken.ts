import { hearTranscription } from '../../lib/app/hear-transcription.ts';
import { keepRecording } from '../../lib/app/keep-recording.ts';
import type { VoiceParts } from '../../lib/app/voice-ports.ts';
import type { Form } from '../../lib/twilio/form.ts';
import { recordingReport, transcription } from '../../lib/twilio/recording-report.ts';
import { type Answer, noContent, ours } from '../shared/webhook.ts';

/** What Twilio tells of a recording, and where. */
export const PATHS = ['/twilio/recording', '/twilio/transcription'] as const;

type Told = { readonly form: Form; readonly rawQuery: string };

export async function keepSpoken(
  parts: VoiceParts,
  path: string | undefined,
  { form, rawQuery }: Told,
): Promise<Answer> {
  if (path === '/twilio/recording') {
    const result = ours(recordingReport(form, { rawQuery }, parts.config));
    if ('report' in result) await keepRecording(parts, result.report);
  } else {
    const result = ours(transcription(form, { rawQuery }, parts.config));
    if ('transcription' in result) await hearTranscription(parts, result.transcription);
  }
  return noContent();
}
