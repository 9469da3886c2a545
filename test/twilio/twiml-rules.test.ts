import { describe, expect, test } from 'vitest';
import { twimlProblems } from './support/twiml-rules.ts';

const SAY = '<Say voice="Polly.Joanna-Neural" language="en-US">Hello.</Say>';
const TO = 'action="https://hotline.example.org/twilio/voice-step?s=1"';
const documentOf = (verbs: string): string => `<?xml version="1.0" encoding="UTF-8"?><Response>${verbs}</Response>`;

/** The checker is what stands between a caller and a silent phone, so it is checked itself. */
describe('somebody who writes what a call says is told', () => {
  test.each([
    ['nothing when all is well', `<Gather ${TO}>${SAY}</Gather>${SAY}<Hangup/>`],
    ['nothing of an empty answer', ''],
    ['nothing of a recording that comes back to us', `<Record ${TO}/><Redirect>https://example.org/a</Redirect>`],
  ])('%s', (_, verbs) => {
    expect(twimlProblems(documentOf(verbs))).toEqual([]);
  });

  test.each([
    ['of XML that is none', '<Say>', /not well-formed/u],
    ['of a verb that there is not', '<Speak>Hello</Speak>', /<Speak> has no rule/u],
    ['of an attribute that there is not', `<Gather ${TO} digits="1"/>`, /no attribute/u],
    ['of a number that is none', `<Gather ${TO} timeout="soon"/>`, /no such value/u],
    ['of a wait that is no time', `<Gather ${TO} timeout="0"/>`, /no such value/u],
    ['of a truth that is none', `<Gather ${TO} actionOnEmptyResult="yes"/>`, /no such value/u],
    ['of an input that there is not', `<Gather ${TO} input="dtmf voice"/>`, /no such value/u],
    ['of an event that there is not', `<Record ${TO} recordingStatusCallbackEvent="done"/>`, /no such value/u],
    ['of a language that is not heard', `<Gather ${TO} language="tlh"/>`, /no such value/u],
    ['of a voice that does not fit', '<Say voice="Polly.Joanna-Neural" language="es-US">Hola</Say>', /no such value/u],
    ['of a voice that is not named', '<Say>Hello</Say>', /names no voice/u],
    ['of words that are missing', '<Say voice="Polly.Joanna-Neural" language="en-US"> </Say>', /no words/u],
    ['of words that are too many', SAY.replace('Hello', 'x'.repeat(3001)), /3002 characters/u],
    ['of words that are too long once encoded', SAY.replace('Hello', '漢'.repeat(600)), /once it is encoded/u],
    ['of words outside of a verb', `<Gather ${TO}>Hello</Gather>`, /holds words/u],
    ['of a recorder in a menu', `<Gather ${TO}><Record ${TO}/></Gather>`, /<Record> in <Gather>/u],
    ['of a menu that leads to itself', `<Gather>${SAY}</Gather>`, /asks the same address/u],
    ['of a half address', '<Gather action="/twilio/voice-step"/>', /no such value/u],
    ['of a recording too long for words', `<Record ${TO} transcribe="true" maxLength="180"/>`, /too long to be/u],
    ['of a number that nobody can ring', `<Dial ${TO}><Number>555-0100</Number></Dial>`, /E\.164/u],
    ['of a dial that rings nobody', `<Dial ${TO}/>`, /either a number or nouns/u],
    ['of words after the call is over', `<Hangup/>${SAY}`, /<Say> is never reached/u],
    [
      'of words after a menu that has an answer to silence',
      `<Gather ${TO} actionOnEmptyResult="true"/>${SAY}`,
      /never/u,
    ],
    ['of words after a dial that goes on elsewhere', `<Dial ${TO}>+12025550100</Dial>${SAY}`, /never reached/u],
    ['of words after a recording', `<Record ${TO}/>${SAY}`, /never reached/u],
    ['of a call that is refused too late', `${SAY}<Reject/>`, /answered and billed/u],
    ['of a document that is too large', SAY.repeat(1200), /bytes/u],
  ])('%s', (_, verbs, problem) => {
    expect(twimlProblems(documentOf(verbs)).join('\n')).toMatch(problem);
  });
});
