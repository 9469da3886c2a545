import { actionOf, check, methodOf, strangersIn, truth, wholeNumber } from './attributes.ts';
import { type Warning, warning } from './document.ts';
import { heardVerb } from './heard-verbs.ts';
import { TwimlRefusal } from './refusal.ts';
import type { Gather, Heard, Read } from './verbs.ts';
import { isLanguage } from './voices.ts';
import { elementsOf, type XmlElement } from './xml.ts';

const KNOWN = [
  ...['action', 'actionOnEmptyResult', 'bargeIn', 'debug', 'enhanced', 'finishOnKey', 'hints', 'input', 'language'],
  ...['maxSpeechTime', 'method', 'numDigits', 'partialResultCallback', 'partialResultCallbackMethod'],
  ...['profanityFilter', 'speechModel', 'speechTimeout', 'timeout'],
];
const ALLOWED_INSIDE = ['Say', 'Play', 'Pause'];

/** Listens for keys or words while its prompts are heard. */
export function gatherVerb(verb: XmlElement): Read<Gather> {
  checkValues(verb);
  const prompts = elementsOf(verb).map(promptOf);
  const { input = 'dtmf', finishOnKey = '#', language = 'en-US' } = verb.attributes;
  const kinds = input.split(' ');
  const gather: Gather = {
    step: 'gather',
    prompts: prompts.flatMap(({ steps }) => steps),
    keys: kinds.includes('dtmf'),
    speech: kinds.includes('speech'),
    numDigits: wholeNumber(verb, { name: 'numDigits', code: 13314 }),
    finishOnKey,
    actionOnEmptyResult: truth(verb, { name: 'actionOnEmptyResult', code: 13338 }) ?? false,
    language,
    action: actionOf(verb, 13312),
  };
  const warnings = [...strangersIn(verb, KNOWN, ALLOWED_INSIDE), ...prompts.flatMap((prompt) => prompt.warnings)];
  return { steps: [gather], warnings: [...warnings, ...bareWords(verb)] };
}

function promptOf(child: XmlElement): Read<Heard> {
  const heard = heardVerb(child);
  if (heard === undefined) throw new TwimlRefusal(13320, `<${child.name}> must not stand in <Gather>.`);
  return heard;
}

function checkValues(verb: XmlElement): void {
  check(verb, { name: 'input', code: 13326 }, /^(?:dtmf|speech|dtmf speech|speech dtmf)$/u);
  check(verb, { name: 'finishOnKey', code: 13310 }, /^[\d*#]?$/u);
  check(verb, { name: 'timeout', code: 13313 }, /^(?:[1-9]\d{0,3}|auto)$/u);
  check(verb, { name: 'speechTimeout', code: 13327 }, /^(?:[1-9]\d{0,3}|auto)$/u);
  check(verb, { name: 'maxSpeechTime', code: 13328 }, /^[1-9]\d{0,3}$/u);
  check(verb, { name: 'hints', code: 13330 }, /^[\s\S]{0,50000}$/u);
  truth(verb, { name: 'bargeIn', code: 13332 });
  truth(verb, { name: 'profanityFilter', code: 13333 });
  methodOf(verb, { name: 'partialResultCallbackMethod', code: 13329 });
  const { language, speechModel, speechTimeout } = verb.attributes;
  if (language !== undefined && !isLanguage(language))
    throw new TwimlRefusal(13331, '<Gather language> is no language that is understood.');
  // Only these have an idea of when somebody is done speaking.
  if (
    speechTimeout === 'auto' &&
    speechModel !== undefined &&
    !/^(?:default|numbers_and_commands|phone_call)$/u.test(speechModel)
  )
    throw new TwimlRefusal(13335, '<Gather speechTimeout="auto"> does not go with that model.');
}

const bareWords = ({ children, name }: XmlElement): readonly Warning[] =>
  children.some((child) => typeof child === 'string' && child.trim() !== '')
    ? [warning(`<${name}> holds no words of its own.`)]
    : [];
