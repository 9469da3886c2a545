import { actionOf, check, methodOf, strangersIn, truth, wholeNumber } from './attributes.ts';
import { type Warning, warning } from './document.ts';
import { TwimlRefusal } from './refusal.ts';
import type { Read, RecordVerb } from './verbs.ts';
import type { XmlElement } from './xml.ts';

const KNOWN = [
  ...['action', 'finishOnKey', 'maxLength', 'method', 'playBeep', 'recordingConfigurationId'],
  ...['recordingStatusCallback', 'recordingStatusCallbackEvent', 'recordingStatusCallbackMethod', 'timeout'],
  ...['transcribe', 'transcribeCallback', 'trim'],
];
const EVENTS = ['in-progress', 'completed', 'absent'];
const HOUR = 3600;
const LONGEST_TRANSCRIBED = 120;

/** A tone, then the caller's words. */
export function recordVerb(verb: XmlElement): Read<RecordVerb> {
  const { finishOnKey = '1234567890*#', recordingStatusCallback, recordingStatusCallbackEvent } = verb.attributes;
  check(verb, { name: 'finishOnKey', code: 13613 }, /^[\d*#]*$/u);
  wholeNumber(verb, { name: 'timeout', code: 13611 });
  truth(verb, { name: 'playBeep', code: 13616 });
  checkAddress(verb, 'recordingStatusCallback', 13256);
  checkAddress(verb, 'transcribeCallback', 13257);
  const events = (recordingStatusCallbackEvent ?? 'completed').split(/[ ,]+/u);
  const record: RecordVerb = {
    step: 'record',
    finishOnKey,
    ...lengthOf(verb),
    transcribeCallback: verb.attributes['transcribeCallback'],
    statusCallback: {
      url: recordingStatusCallback,
      method: methodOf(verb, { name: 'recordingStatusCallbackMethod', code: 13610 }),
    },
    statusEvents: events,
    action: actionOf(verb, 13610),
  };
  return { steps: [record], warnings: [...strangersIn(verb, KNOWN), ...oddities(verb, events)] };
}

function lengthOf(verb: XmlElement): Pick<RecordVerb, 'maxLength' | 'transcribe'> {
  const maxLength = wholeNumber(verb, { name: 'maxLength', code: 13612, least: 2 });
  const transcribe =
    truth(verb, { name: 'transcribe', code: 13614 }) ?? verb.attributes['transcribeCallback'] !== undefined;
  if (transcribe && (maxLength ?? 0) > LONGEST_TRANSCRIBED)
    throw new TwimlRefusal(13615, '<Record maxLength> is too long to be transcribed.');
  return { maxLength: maxLength ?? HOUR, transcribe };
}

function checkAddress(verb: XmlElement, name: string, code: number): void {
  const url = verb.attributes[name];
  if (url !== undefined && (url === '' || !URL.canParse(url, 'https://base.invalid')))
    throw new TwimlRefusal(code, `<Record ${name}> is no address.`);
}

const oddities = ({ attributes: { trim } }: XmlElement, events: readonly string[]): readonly Warning[] => [
  ...events.filter((event) => !EVENTS.includes(event)).map((event) => warning(`<Record> knows no event ${event}.`)),
  ...(trim === undefined || trim === 'trim-silence' || trim === 'do-not-trim'
    ? []
    : [warning('<Record trim> is odd.')]),
];
