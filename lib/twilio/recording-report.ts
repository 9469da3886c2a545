import * as z from 'zod';
import type { RecordingReport, Transcription } from '../app/voice-ports.ts';
import type { RecordingRef } from '../core/model/call.ts';
import type { Circle } from '../core/model/circle.ts';
import type { Installation, NotForUs } from './addressed.ts';
import { cleanText } from './clean-text.ts';
import { type Form, field } from './form.ts';

const news = z.object({
  AccountSid: z.string(),
  CallSid: z.string().regex(/^CA[0-9a-f]{32}$/iu),
  RecordingSid: z.string().regex(/^RE[0-9a-f]{32}$/iu),
});
/** Whose it is stands in the address: a keyed hash. */
const owner = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/u);

/** A recording that failed has no more sound than one that was silent. */
const OVER: Readonly<Record<string, RecordingReport['status']>> = {
  completed: 'completed',
  absent: 'absent',
  failed: 'absent',
};

type Asked = { readonly rawQuery: string };
type Refused = { readonly refused: NotForUs };
type Subject = { readonly circle: Circle; readonly recording: RecordingRef; readonly call: string };

function subjectOf(form: Form, { rawQuery }: Asked, { accountSid, circles }: Installation): Subject | Refused {
  const parsed = news.safeParse(form);
  if (!parsed.success) return { refused: 'malformed' };
  if (parsed.data.AccountSid !== accountSid) return { refused: 'other-account' };
  const query = new URLSearchParams(rawQuery);
  const circle = circles.find(({ id }) => id === query.get('c'));
  if (circle === undefined) return { refused: 'not-our-number' };
  const whose = owner.safeParse(query.get('o'));
  if (!whose.success) return { refused: 'malformed' };
  return { circle, recording: { owner: whose.data, id: parsed.data.RecordingSid }, call: parsed.data.CallSid };
}

/** News of a recording: its sound is ready, or there is none. What is still in progress is ignored. */
export function recordingReport(
  form: Form,
  asked: Asked,
  installation: Installation,
): { readonly report: RecordingReport } | { readonly ignored: 'in-progress' } | Refused {
  const subject = subjectOf(form, asked, installation);
  if ('refused' in subject) return subject;
  const status = OVER[field(form, 'RecordingStatus') ?? ''];
  if (status === undefined) return { ignored: 'in-progress' };
  const seconds = z.coerce.number().int().min(0).catch(0).parse(field(form, 'RecordingDuration'));
  return { report: { ...subject, seconds, status } };
}

/** What the company heard in a recording; one that failed, or is empty, is ignored. */
export function transcription(
  form: Form,
  asked: Asked,
  installation: Installation,
): { readonly transcription: Transcription } | { readonly ignored: 'no-words' } | Refused {
  const subject = subjectOf(form, asked, installation);
  if ('refused' in subject) return subject;
  const words = cleanText(field(form, 'TranscriptionText') ?? '');
  if (field(form, 'TranscriptionStatus') !== 'completed' || words === '') return { ignored: 'no-words' };
  return { transcription: { circle: subject.circle, recording: subject.recording, words } };
}
