import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CallAnswer, CallNext } from '../../lib/app/voice-ports.ts';
import type { Language } from '../../lib/core/model/circle.ts';
import { voiceAnswer } from '../../lib/twilio/voice-twiml.ts';
import { scriptOf } from '../../simulator/twiml/call-script.ts';
import { elementsOf, parseXml, textOf, type XmlElement } from '../../simulator/twiml/xml.ts';
import { MAPLE, PUBLIC_URL } from './support/fixtures.ts';
import { twimlProblems } from './support/twiml-rules.ts';

const SID = 'CA00000000000000000000000000000062';
const place = { circle: MAPLE, caller: 'a-hash_1', sid: SID };
const WORDS = {
  en: 'For food, press 1. For a ride, press 2.',
  es: 'Para comida, presione 1. Para un viaje, presione 2. ¿Qué más?',
} as const;

const answering = (next: CallNext, lines: CallAnswer['lines'], language: Language = 'en'): string =>
  voiceAnswer({ language, lines, next }, place, PUBLIC_URL);

const say = (words: string, language: Language = 'en'): string =>
  answering({ does: 'hang-up' }, [{ words, language }], language);

const verbsOf = (xml: string): readonly XmlElement[] => elementsOf(parseXml(xml));
const names = (xml: string): readonly string[] => verbsOf(xml).map(({ name }) => name);
const attributesOf = (xml: string, name: string) => verbsOf(xml).find((verb) => verb.name === name)?.attributes;

const STEP_3 = `${PUBLIC_URL}/twilio/voice-step?s=3`;
const listen = { does: 'listen', keys: 1, speech: false, step: 3 } as const;
const record = { does: 'record', seconds: 180, step: 3, transcribe: true } as const;
const dial = { does: 'dial', number: '+12025550107', ring: 20, talk: 900, step: 3 } as const;

const EVERY_NEXT: readonly CallNext[] = [
  listen,
  { ...listen, speech: true },
  { ...listen, keys: 'number' },
  { ...listen, keys: 'number', speech: true },
  record,
  { ...record, transcribe: false },
  dial,
  { does: 'take-call', step: 3 },
  { does: 'connect' },
  { does: 'hang-up' },
];

describe.each(['en', 'es'] as const)('an answer to a call, in %s', (language) => {
  test.each(EVERY_NEXT)('is one that Twilio takes: $does', (next) => {
    const words = { words: WORDS[language], language };
    const play = { play: 'https://recordings.example.org/RE1.wav?X-Amz-Signature=a%2Fb&X-Amz-Expires=600' };
    for (const lines of [[], [words], [words, play, { words: WORDS.es, language: 'es' }]] as const) {
      const body = answering(next, lines, language);
      expect(twimlProblems(body)).toEqual([]);
      expect(scriptOf({ status: 200, type: 'text/xml', body }).warnings).toEqual([]);
    }
  });

  test('is spoken by a neural voice of its own', () => {
    const voice = { en: 'Polly.Joanna-Neural', es: 'Polly.Lupe-Neural' }[language];
    const says = verbsOf(say(WORDS[language], language)).filter(({ name }) => name === 'Say');
    expect(says.map(({ attributes }) => attributes)).toEqual([{ language: `${language}-US`, voice }]);
  });

  test('listens for words in that language, and hides none of them', () => {
    expect(attributesOf(answering({ ...listen, speech: true }, [], language), 'Gather')).toMatchObject({
      input: 'dtmf speech',
      language: `${language}-US`,
      speechTimeout: expect.stringMatching(/^\d$/u),
      profanityFilter: 'false',
    });
  });
});

describe('a caller who is asked something', () => {
  const lines = [{ words: WORDS.en, language: 'en' }, { play: 'https://example.org/a.wav' }] as const;

  test('may press a key while it is still being said', () => {
    const xml = answering(listen, lines);
    expect(names(xml)).toEqual(['Gather']);
    expect(elementsOf(verbsOf(xml)[0] as XmlElement).map(({ name }) => name)).toEqual(['Say', 'Play']);
  });

  test('is asked again after a silence, and star and pound are keys like any other', () => {
    expect(attributesOf(answering(listen, lines), 'Gather')).toEqual({
      input: 'dtmf',
      action: STEP_3,
      method: 'POST',
      actionOnEmptyResult: 'true',
      numDigits: '1',
      finishOnKey: '',
      timeout: '6',
    });
  });

  test('may take more time for a number, and ends it with pound', () => {
    const attributes = attributesOf(answering({ ...listen, keys: 'number' }, lines), 'Gather');
    expect(attributes).toMatchObject({ finishOnKey: '#', timeout: '8', actionOnEmptyResult: 'true' });
    expect(attributes).not.toHaveProperty('numDigits');
  });

  test('in a call of ours answers about what we called about', () => {
    const xml = voiceAnswer({ language: 'en', lines, next: listen }, { ...place, outbox: 'o-27_a' }, PUBLIC_URL);
    expect(attributesOf(xml, 'Gather')).toMatchObject({ action: `${STEP_3}&m=o-27_a` });
  });
});

describe('a caller who is to speak after the tone', () => {
  const lines = [{ words: 'Say what you need after the tone.', language: 'en' }] as const;

  test('may press a key before the tone, and is then recorded', () => {
    const xml = answering(record, lines);
    expect(names(xml)).toEqual(['Gather', 'Record', 'Redirect']);
    expect(attributesOf(xml, 'Gather')).toEqual({
      input: 'dtmf',
      action: STEP_3,
      method: 'POST',
      numDigits: '1',
      finishOnKey: '',
      timeout: '1',
    });
    expect(attributesOf(xml, 'Record')).toEqual({
      action: STEP_3,
      method: 'POST',
      maxLength: '120',
      playBeep: 'true',
      timeout: '5',
      finishOnKey: '1234567890*#',
      trim: 'trim-silence',
      recordingStatusCallback: `${PUBLIC_URL}/twilio/recording?o=a-hash_1&c=maple-street`,
      recordingStatusCallbackMethod: 'POST',
      recordingStatusCallbackEvent: 'completed absent',
      transcribe: 'true',
      transcribeCallback: `${PUBLIC_URL}/twilio/transcription?o=a-hash_1&c=maple-street`,
    });
  });

  test('and says nothing comes back to us, for Twilio tells no action of an empty recording', () => {
    const redirect = verbsOf(answering(record, lines)).at(-1) as XmlElement;
    expect([redirect.name, textOf(redirect), redirect.attributes]).toEqual(['Redirect', STEP_3, { method: 'POST' }]);
  });

  test('is not put into words where the company cannot, and may then speak for longer', () => {
    const attributes = attributesOf(answering({ ...record, transcribe: false }, lines), 'Record');
    expect(attributes).toMatchObject({ maxLength: '180' });
    expect(attributes).not.toHaveProperty('transcribe');
    expect(attributes).not.toHaveProperty('transcribeCallback');
  });
});

describe('somebody who is put through', () => {
  test('sees the hotline’s number only, and hears who it is before they take it', () => {
    const xml = answering(dial, [{ words: 'One moment.', language: 'en' }]);
    expect(names(xml)).toEqual(['Say', 'Dial']);
    const rung = verbsOf(xml)[1] as XmlElement;
    expect(rung.attributes).toEqual({
      callerId: MAPLE.hotline,
      timeout: '20',
      timeLimit: '900',
      answerOnBridge: 'true',
      action: STEP_3,
      method: 'POST',
    });
    const [number] = elementsOf(rung);
    expect(number && textOf(number)).toBe('+12025550107');
    expect(number?.attributes).toEqual({
      url: `${PUBLIC_URL}/twilio/voice-leg?p=${SID}&o=a-hash_1&s=3`,
      method: 'POST',
    });
  });

  test('takes the call with a key, or is left alone', () => {
    const xml = answering({ does: 'take-call', step: 3 }, [{ words: 'Press 1.', language: 'en' }]);
    expect(names(xml)).toEqual(['Gather', 'Hangup']);
    expect(attributesOf(xml, 'Gather')).toMatchObject({
      action: `${PUBLIC_URL}/twilio/voice-leg?p=${SID}&o=a-hash_1&s=3&k=1`,
      numDigits: '1',
      finishOnKey: '',
      timeout: '8',
    });
  });

  test('is connected by an answer that says nothing', () => {
    expect(answering({ does: 'connect' }, [])).toMatch(/<Response\/>$/u);
  });
});

const spoken = (xml: string): readonly string[] =>
  verbsOf(xml)
    .filter(({ name }) => name === 'Say')
    .map(textOf);

describe('words that a person wrote, read aloud', () => {
  test('are words, whatever markup is in them', () => {
    const words = '</Say><Redirect>https://example.org</Redirect>]]> & "quotes" &#0;';
    expect(spoken(say(words))).toEqual([words]);
    expect(twimlProblems(say(words))).toEqual([]);
  });

  test('are said in pieces where they are long, and none is lost', () => {
    const words = Array.from({ length: 1000 }, (_, place) => `word${place}`.slice(0, 6))
      .join(' ')
      .slice(0, 6000);
    expect(spoken(say(words)).length).toBeGreaterThan(1);
    expect(spoken(say(words)).join(' ')).toBe(words.trim());
    expect(
      spoken(say('x'.repeat(6000)))
        .join('')
        .replaceAll(' ', ''),
    ).toBe('x'.repeat(6000));
  });

  test('are left out where nothing of them can be said', () => {
    expect(names(say(' \u0000\u200B\n'))).toEqual(['Hangup']);
  });

  test('make an answer that Twilio takes, whatever they are', () => {
    const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
    const odd = fc.array(unit, { maxLength: 300 }).map((units) => units.join(''));
    const long = fc.string({ unit: 'grapheme', minLength: 3000, maxLength: 7000 });
    void fc.assert(
      fc.property(fc.oneof(odd, fc.string({ unit: 'binary' }), long), (words) => {
        expect(twimlProblems(answering(listen, [{ words, language: 'es' }]))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
