import { actionOf, check, methodOf, strangersIn, truth, wholeNumber } from './attributes.ts';
import { NotPlayedYet, TwimlRefusal } from './refusal.ts';
import type { Action, Dial, Read } from './verbs.ts';
import { elementsOf, textOf, type XmlElement } from './xml.ts';

const KNOWN = ['action', 'answerOnBridge', 'callerId', 'hangupOnStar', 'method', 'record', 'timeLimit', 'timeout'];
const NOT_PLAYED = [
  ...['events', 'passports', 'recordingConfigurationId', 'recordingStatusCallback', 'recordingStatusCallbackEvent'],
  ...['recordingStatusCallbackMethod', 'recordingTrack', 'referMethod', 'referUrl', 'ringTone', 'sequential', 'trim'],
];
const NOUNS = ['Application', 'Client', 'Conference', 'Number', 'Queue', 'Sim', 'Sip', 'WhatsApp'];
const NUMBER_NOT_PLAYED = [
  ...['amdStatusCallback', 'amdStatusCallbackMethod', 'byoc', 'machineDetection', 'machineDetectionSilenceTimeout'],
  ...['machineDetectionSpeechEndThreshold', 'machineDetectionSpeechThreshold', 'machineDetectionTimeout'],
  ...['sendDigits', 'statusCallback', 'statusCallbackEvent', 'statusCallbackMethod'],
];

/** Rings somebody else and connects the two. One number: several that ring side by side are not played. */
export function dialVerb(verb: XmlElement): Read<Dial> {
  checkValues(verb);
  const noun = onlyNumber(verb);
  const dial: Dial = {
    step: 'dial',
    number: numberIn(noun ?? verb),
    whisper: noun === undefined ? { url: undefined, method: 'POST' } : whisperOf(noun),
    callerId: verb.attributes['callerId'],
    action: actionOf(verb, 13210),
  };
  const inside = noun === undefined ? [] : strangersIn(noun, ['url', 'method']);
  return { steps: [dial], warnings: [...strangersIn(verb, KNOWN, NOUNS), ...inside] };
}

function checkValues(verb: XmlElement): void {
  notPlayed(verb, NOT_PLAYED);
  wholeNumber(verb, { name: 'timeout', code: 13212 });
  wholeNumber(verb, { name: 'timeLimit', code: 13216 });
  truth(verb, { name: 'answerOnBridge', code: 13219 });
  check(verb, { name: 'record', code: 13217 }, /^(?:do-not-record|record-from-(?:answer|ringing)(?:-dual)?)$/u);
  const star = truth(verb, { name: 'hangupOnStar', code: 13213 }) ?? false;
  if (star || (verb.attributes['record'] ?? 'do-not-record') !== 'do-not-record')
    throw new NotPlayedYet('The simulator cannot play <Dial> with hangupOnStar or record yet.');
}

function onlyNumber(verb: XmlElement): XmlElement | undefined {
  const nouns = elementsOf(verb);
  const names = nouns.map(({ name }) => name);
  const stranger = names.find((name) => !NOUNS.includes(name));
  if (stranger !== undefined) throw new TwimlRefusal(13215, `<${stranger}> must not stand in <Dial>.`);
  if (names.includes('Conference') && names.some((name) => name !== 'Conference'))
    throw new TwimlRefusal(13000, '<Conference> cannot be mixed with other nouns in <Dial>.');
  const other = names.find((name) => name !== 'Number') ?? (names.length > 1 ? 'several numbers' : undefined);
  if (other !== undefined) throw new NotPlayedYet(`The simulator cannot play <Dial> with ${other} yet.`);
  return nouns[0];
}

function numberIn(element: XmlElement): string {
  const number = textOf(element).replace(/[\s().-]/gu, '');
  if (!/^\+[1-9]\d{6,14}$/u.test(number)) throw new TwimlRefusal(13223, '<Dial> has a number that is not in E.164.');
  return number;
}

function whisperOf(noun: XmlElement): Action {
  notPlayed(noun, NUMBER_NOT_PLAYED);
  return { url: noun.attributes['url'], method: methodOf(noun, { name: 'method', code: 13221 }) };
}

function notPlayed(element: XmlElement, names: readonly string[]): void {
  const used = names.find((name) => name in element.attributes);
  if (used !== undefined) throw new NotPlayedYet(`The simulator cannot play <${element.name} ${used}="…"> yet.`);
}
