import VoiceResponse from 'twilio/lib/twiml/VoiceResponse.js';
import type { CallAnswer, CallNext, CallPlace, Spoken } from '../app/voice-ports.ts';
import type { Language } from '../core/model/circle.ts';
import { spokenPieces } from './spoken-pieces.ts';

/** Voice and language must fit each other, or nothing is said (13512). */
const VOICES = {
  en: { language: 'en-US', voice: 'Polly.Joanna-Neural' },
  es: { language: 'es-US', voice: 'Polly.Lupe-Neural' },
} as const satisfies Record<Language, { language: string; voice: string }>;

/** Seconds of silence after the last word until a person is asked again; typing a number takes longer. */
const PATIENCE = 6;
const TYPING_PATIENCE = 8;
/** Seconds of silence that end what somebody says. A number, for not every speech model knows "auto". */
const SPEECH_ENDS = 2;
/** Transcribed recordings may last two minutes. */
const MOST_TRANSCRIBED = 120;
const EVERY_KEY = '1234567890*#';

/** What may hold <Say> and <Play>: the answer itself, or a <Gather> in which keys are heard meanwhile. */
type Speaker = Pick<VoiceResponse, 'say' | 'play'>;

/** An answer in Twilio's own language; `publicUrl` is where Twilio reaches us. */
export function voiceAnswer(answer: CallAnswer, place: CallPlace, publicUrl: string): string {
  const response = new VoiceResponse();
  write(response, answer, addressesOf(answer, place, publicUrl));
  return response.toString();
}

type Addresses = ReturnType<typeof addressesOf>;

function addressesOf({ next }: CallAnswer, { circle, caller, sid, outbox }: CallPlace, publicUrl: string) {
  const step = 'step' in next ? String(next.step) : '0';
  const at = (path: string, query: Readonly<Record<string, string | undefined>>): string => {
    const given = Object.entries(query).filter((each): each is [string, string] => each[1] !== undefined);
    return `${publicUrl}/twilio/${path}?${new URLSearchParams(given)}`;
  };
  return {
    step: at('voice-step', { s: step, m: outbox }),
    leg: at('voice-leg', { p: sid, o: caller, s: step }),
    taken: at('voice-leg', { p: sid, o: caller, s: step, k: '1' }),
    recording: at('recording', { o: caller, c: circle.id }),
    transcription: at('transcription', { o: caller, c: circle.id }),
    hotline: circle.hotline,
  };
}

function write(response: VoiceResponse, { language, lines, next }: CallAnswer, to: Addresses): void {
  switch (next.does) {
    case 'listen':
      return listen(response, { language, lines, next }, to);
    case 'record':
      return record(response, { lines, next }, to);
    case 'dial':
      return dial(response, { lines, next }, to);
    case 'take-call': {
      const gather = response.gather({ ...oneKey, timeout: TYPING_PATIENCE, action: to.taken });
      sayAll(gather, lines);
      response.hangup();
      return;
    }
    case 'connect':
      return;
    case 'hang-up':
      sayAll(response, lines);
      response.hangup();
      return;
    default:
      next satisfies never;
  }
}

type With<Name extends CallNext['does']> = Extract<CallNext, { does: Name }>;

const oneKey: Partial<VoiceResponse.GatherAttributes> = {
  input: ['dtmf'],
  method: 'POST',
  numDigits: 1,
  finishOnKey: '',
};

/** Keys are heard while the lines are said; silence is told to us, too, so that nobody meets it in return. */
function listen(
  response: VoiceResponse,
  { language, lines, next }: { language: Language; lines: CallAnswer['lines']; next: With<'listen'> },
  to: Addresses,
): void {
  const speech: Partial<VoiceResponse.GatherAttributes> = next.speech
    ? {
        input: ['dtmf', 'speech'],
        language: VOICES[language].language,
        speechTimeout: String(SPEECH_ENDS),
        profanityFilter: false,
      }
    : { input: ['dtmf'] };
  const keys = next.keys === 1 ? { numDigits: 1, finishOnKey: '' } : { finishOnKey: '#' };
  const gather = response.gather({
    ...speech,
    ...keys,
    action: to.step,
    method: 'POST',
    timeout: next.keys === 1 ? PATIENCE : TYPING_PATIENCE,
    actionOnEmptyResult: true,
  });
  sayAll(gather, lines);
}

/** A key before the tone is heard like any other. After silence Twilio goes on to the next verb, so that is us again. */
function record(
  response: VoiceResponse,
  { lines, next }: { lines: CallAnswer['lines']; next: With<'record'> },
  to: Addresses,
): void {
  if (lines.length > 0) sayAll(response.gather({ ...oneKey, timeout: 1, action: to.step }), lines);
  response.record({
    action: to.step,
    method: 'POST',
    maxLength: next.transcribe ? Math.min(next.seconds, MOST_TRANSCRIBED) : next.seconds,
    playBeep: true,
    timeout: 5,
    finishOnKey: EVERY_KEY,
    trim: 'trim-silence',
    recordingStatusCallback: to.recording,
    recordingStatusCallbackMethod: 'POST',
    recordingStatusCallbackEvent: ['completed', 'absent'],
    ...(next.transcribe && { transcribe: true, transcribeCallback: to.transcription }),
  });
  response.redirect({ method: 'POST' }, to.step);
}

/** Each side sees the hotline's number only; whoever is rung takes the call with a key, so no machine does. */
function dial(
  response: VoiceResponse,
  { lines, next }: { lines: CallAnswer['lines']; next: With<'dial'> },
  to: Addresses,
): void {
  sayAll(response, lines);
  const dialled = response.dial({
    callerId: to.hotline,
    timeout: next.ring,
    timeLimit: next.talk,
    answerOnBridge: true,
    action: to.step,
    method: 'POST',
  });
  dialled.number({ url: to.leg, method: 'POST' }, next.number);
}

const sayAll = (speaker: Speaker, lines: readonly Spoken[]): void => {
  for (const line of lines) {
    if ('play' in line) speaker.play(line.play);
    else for (const words of spokenPieces(line.words)) speaker.say(VOICES[line.language], words);
  }
};

/** Says the same in one or more languages and hangs up: the answer that stands when nothing else does. */
export function spokenNotice(sentences: readonly (Spoken & { readonly words: string })[]): string {
  const answer = new VoiceResponse();
  sayAll(answer, sentences);
  answer.hangup();
  return answer.toString();
}
