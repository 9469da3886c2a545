import type { Gather, RecordVerb } from '../twiml/verbs.ts';
import { askWebhook } from './ask-webhook.ts';
import { answered, current, stir } from './call-state.ts';
import { askingFor, type Company } from './company.ts';
import { reportProgress } from './end-call.ts';
import { absolute, type Line, recordAfter } from './lines.ts';
import { finish, follow, goOn, playAnswer } from './play-call.ts';
import { keepRecording, recordedFields, reportRecording } from './recorder.ts';
import { callFields, type Fields } from './webhook-fields.ts';

export type Answer = 'human' | 'machine' | 'busy' | 'no-answer' | 'failed';

/**
 * What the person with the handset does. `record` with `hangup`: they speak and hang up; with `digits`: a key ends it.
 * `again` is the company's doing: it posts the last step once more.
 */
export type CallAction =
  | { readonly hangup: true }
  | { readonly digits: string }
  | { readonly speech: string }
  | { readonly record: string; readonly hangup?: true | undefined; readonly digits?: string | undefined }
  | { readonly silence: true }
  | { readonly again: true }
  | { readonly answer: Answer };

type Doing = () => Promise<unknown>;

/** What an action comes to in this call as it stands; nothing when the call does not wait for that. */
export function actionIn(company: Company, line: Line, action: CallAction): Doing | undefined {
  const doing = whatHappens(company, line, action);
  return doing === undefined
    ? undefined
    : () => {
        const { waiting } = line;
        stir(company, line);
        return doing(waiting);
      };
}

type Happens = (waiting: Line['waiting']) => Promise<unknown>;

function whatHappens(company: Company, line: Line, action: CallAction): Happens | undefined {
  const { waiting } = line;
  if ('record' in action) return spoken(company, line, action);
  if ('hangup' in action) return (was) => hangUp(company, line, was);
  if ('answer' in action) return waiting?.for === 'answer' ? () => answer(company, line, action.answer) : undefined;
  if ('silence' in action) return silence(company, line);
  if ('again' in action) return again(company, line);
  if (waiting?.for !== 'gather') return undefined;
  const { gather } = waiting;
  if ('digits' in action)
    return gather.keys ? () => pressed(company, line, { gather, keys: action.digits }) : undefined;
  return gather.speech ? () => said(company, line, { gather, words: action.speech }) : undefined;
}

/** A ringing handset that is hung up was declined. A recorder that ran heard nothing. */
async function hangUp(company: Company, line: Line, waiting: Line['waiting']): Promise<void> {
  if (waiting?.for === 'record') {
    const recording = keepRecording(company, line, { words: '', longest: 0 });
    reportRecording(company, { ...line }, { verb: waiting.record, recording });
  }
  finish(company, line.sid, waiting?.for === 'answer' ? 'busy' : 'completed');
}

async function answer(company: Company, line: Line, how: Answer): Promise<void> {
  if (how !== 'human' && how !== 'machine') return void finish(company, line.sid, how);
  const { origin } = line;
  if (origin.origin === 'ordered') {
    const answeredBy = detected(how, origin.order.detection);
    answered(company, line.sid, answeredBy);
    reportProgress(company, line, 'answered');
    return await follow(company, line, origin.order.answer, answeredBy === undefined ? {} : { AnsweredBy: answeredBy });
  }
  answered(company, line.sid);
  if (origin.origin === 'dialled' && origin.whisper.url !== undefined)
    return await follow(company, line, origin.whisper);
  await goOn(company, line);
}

/** What machine detection says, in the mode that was asked for. */
function detected(how: 'human' | 'machine', mode: 'Enable' | 'DetectMessageEnd' | undefined): string | undefined {
  if (mode === undefined || how === 'human') return mode === undefined ? undefined : 'human';
  return mode === 'Enable' ? 'machine_start' : 'machine_end_beep';
}

type Pressed = { readonly gather: Gather; readonly keys: string };

/** What comes after the last key that counts is dropped. No finishing key means that the keys ended by themselves. */
async function pressed(company: Company, line: Line, { gather, keys }: Pressed): Promise<void> {
  const { finishOnKey, numDigits = Number.POSITIVE_INFINITY, action, actionOnEmptyResult } = gather;
  const end = finishOnKey === '' ? -1 : keys.indexOf(finishOnKey);
  const typed = (end < 0 ? keys : keys.slice(0, end)).slice(0, numDigits);
  const finished = end >= 0 && end < numDigits ? finishOnKey : '';
  if (typed === '' && !actionOnEmptyResult) return await goOn(company, line);
  await follow(company, line, action, { Digits: typed, FinishedOnKey: finished });
}

/** How sure the recogniser says it is. */
const CONFIDENCE = '0.9128386';

async function said(company: Company, line: Line, { gather, words }: { gather: Gather; words: string }): Promise<void> {
  if (words.trim() === '') return await heardNothing(company, line, gather);
  const fields = { SpeechResult: words, Confidence: CONFIDENCE, Language: gather.language };
  await follow(company, line, gather.action, fields);
}

function silence(company: Company, line: Line): Happens | undefined {
  const { waiting } = line;
  const record = recorderOf(line);
  if (record !== undefined) return () => recorded(company, line, { record, words: '' });
  return waiting?.for === 'gather' ? () => heardNothing(company, line, waiting.gather) : undefined;
}

async function heardNothing(company: Company, line: Line, gather: Gather): Promise<void> {
  if (!gather.actionOnEmptyResult) return await goOn(company, line);
  const fields: Fields = gather.keys ? { Digits: '', FinishedOnKey: '' } : { SpeechResult: '' };
  await follow(company, line, gather.action, fields);
}

/** Not while another phone rings or talks: it would ring twice. */
function again(company: Company, line: Line): Happens | undefined {
  const { last, waiting } = line;
  if (last === undefined || waiting === undefined || waiting.for === 'answer') return undefined;
  return () => playAnswer(company, line, last);
}

/** The recorder that runs, or that runs once nobody has pressed a key. */
const recorderOf = (line: Line): RecordVerb | undefined =>
  line.waiting?.for === 'record' ? line.waiting.record : recordAfter(line);

type Spoken = Extract<CallAction, { readonly record: string }>;

function spoken(company: Company, line: Line, { record: words, hangup, digits }: Spoken): Happens | undefined {
  const record = recorderOf(line);
  if (record === undefined) return undefined;
  const key = [...(digits ?? '')].find((each) => record.finishOnKey.includes(each));
  return () => recorded(company, line, { record, words, key, hungUp: hangup === true });
}

type Recorded = {
  readonly record: RecordVerb;
  readonly words: string;
  readonly key?: string | undefined;
  readonly hungUp?: boolean;
};

/** Of an empty recording the action never hears: the call goes on with the next verb, as Twilio's manual has it. */
async function recorded(company: Company, line: Line, { record, words, key = '', hungUp }: Recorded): Promise<void> {
  if (line.program[0] === record) line.program = line.program.slice(1);
  const place = { sid: line.sid, url: line.url };
  const recording = keepRecording(company, line, { words, longest: record.maxLength });
  try {
    if (hungUp === true) return await goneAfterRecording(company, line, { record, recording });
    if (recording.status === 'absent') return await goOn(company, line);
    await follow(company, line, record.action, recordedFields(recording, key, company));
  } finally {
    reportRecording(company, place, { verb: record, recording });
  }
}

type Left = { readonly record: RecordVerb; readonly recording: ReturnType<typeof keepRecording> };

/** The action is told all the same; what it answers is heard by nobody. */
async function goneAfterRecording(company: Company, line: Line, { record, recording }: Left): Promise<void> {
  const { sid } = line;
  if (recording.status === 'completed') {
    const call = callFields({ ...current(company, sid), status: 'completed' }, company.accountSid);
    const fields = { ...call, ...recordedFields(recording, 'hangup', company) };
    const webhook = { url: absolute(line, record.action.url), method: record.action.method, fields };
    await askWebhook(webhook, () => undefined, askingFor(company, sid));
  }
  finish(company, sid, 'completed');
}
