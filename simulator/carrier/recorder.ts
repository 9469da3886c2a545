import type { Method, RecordVerb } from '../twiml/verbs.ts';
import { askWebhook } from './ask-webhook.ts';
import { current } from './call-state.ts';
import { askingFor, type Company } from './company.ts';
import { absolute, type Line } from './lines.ts';
import type { Recording } from './records.ts';
import { newSid } from './sid.ts';
import { secondsOf } from './sound.ts';
import { callFields, type Fields, recordingUrl, rfc2822 } from './webhook-fields.ts';

/** The call, and the document that its addresses are meant from: by the time of a report it may play another. */
type Place = Pick<Line, 'sid' | 'url'>;

/** Keeps what was said. Silence makes a recording that is not there. */
export function keepRecording(company: Company, { sid }: Place, spoken: { words: string; longest: number }): Recording {
  const words = spoken.words.replaceAll('\0', ' ').trim();
  const recording: Recording = {
    sid: newSid('RE'),
    callSid: sid,
    words,
    seconds: Math.min(secondsOf(words), spoken.longest),
    status: words === '' ? 'absent' : 'completed',
    at: company.now().toISOString(),
  };
  company.register.keepRecording(recording);
  return recording;
}

/** What goes to the action of a <Record>. `digits`: the key that ended it, or the word `hangup`. */
export const recordedFields = ({ sid, seconds }: Recording, digits: string, company: Company): Fields => ({
  RecordingUrl: recordingUrl(sid, company),
  RecordingSid: sid,
  RecordingDuration: String(seconds),
  Digits: digits,
});

/** Reports a recording, once there is something to fetch, and its words where they were asked for. */
export function reportRecording(company: Company, line: Place, told: { verb: RecordVerb; recording: Recording }): void {
  company.work.start(async () => {
    await reportStatus(company, line, told);
    await reportWords(company, line, told);
  });
}

type Told = { readonly verb: RecordVerb; readonly recording: Recording };

async function reportStatus(company: Company, line: Place, { verb, recording }: Told): Promise<void> {
  if (!verb.statusEvents.includes(recording.status)) return;
  const absent = recording.status === 'absent';
  await post(company, line, {
    to: verb.statusCallback,
    fields: {
      RecordingSource: 'RecordVerb',
      RecordingSid: recording.sid,
      RecordingUrl: absent ? '' : recordingUrl(recording.sid, company),
      RecordingStatus: recording.status,
      RecordingChannels: '1',
      ErrorCode: absent ? '16101' : '0',
      CallSid: line.sid,
      ...(!absent && { RecordingStartTime: rfc2822(new Date(recording.at)) }),
      AccountSid: company.accountSid,
      RecordingDuration: absent ? '-1' : String(recording.seconds),
    },
  });
}

/** Seconds. What is shorter or longer cannot be put into words. */
const SHORTEST_WORDS = 2;
const LONGEST_WORDS = 120;

async function reportWords(company: Company, line: Place, { verb, recording }: Told): Promise<void> {
  if (!verb.transcribe || recording.status === 'absent') return;
  const understood = recording.seconds >= SHORTEST_WORDS && recording.seconds <= LONGEST_WORDS;
  const sid = newSid('TR');
  const url = recordingUrl(recording.sid, company);
  const { AccountSid, ApiVersion, CallSid, CallStatus, Called, Caller, Direction, From, To } = callFields(
    current(company, line.sid),
    company.accountSid,
  ) as Record<string, string>;
  await post(company, line, {
    to: { url: verb.transcribeCallback, method: 'POST' },
    fields: {
      ...({ AccountSid, ApiVersion, CallSid, CallStatus, Called, Caller, Direction, From, To } as Fields),
      TranscriptionType: 'fast',
      TranscriptionUrl: `${url}/Transcriptions/${sid}`,
      TranscriptionSid: sid,
      TranscriptionStatus: understood ? 'completed' : 'failed',
      TranscriptionText: understood ? recording.words : '',
      RecordingSid: recording.sid,
      RecordingUrl: url,
      url: absolute(line, verb.transcribeCallback),
    },
  });
}

type Post = { readonly to: { readonly url: string | undefined; readonly method: Method }; readonly fields: Fields };

async function post(company: Company, line: Place, { to, fields }: Post): Promise<void> {
  if (to.url === undefined) return;
  const webhook = { url: absolute(line, to.url), method: to.method, fields };
  await askWebhook(webhook, () => undefined, askingFor(company, line.sid));
}
