import { readAnswer, unknownAttributes, type Warning, type WebhookAnswer, warning } from './document.ts';
import { NotPlayedYet, TwimlRefusal } from './refusal.ts';
import { isLanguage, isVoice, longestSay, speaks } from './voices.ts';
import { elementsOf, textOf, type XmlElement } from './xml.ts';

/** One thing that happens in a call. */
export type Step =
  | { readonly step: 'say'; readonly words: string; readonly times: number }
  | { readonly step: 'pause'; readonly seconds: number }
  | { readonly step: 'hang-up' }
  | { readonly step: 'reject'; readonly reason: 'rejected' | 'busy' };

export type CallScript = { readonly steps: readonly Step[]; readonly warnings: readonly Warning[] };

/** Verbs that Twilio plays and the simulator not yet; <Gather>, <Record> and <Dial> come first. */
const NOT_YET = [
  ...['Gather', 'Record', 'Dial', 'Play', 'Redirect', 'Enqueue', 'Leave', 'Connect', 'Echo', 'Pay', 'Prompt', 'Queue'],
  ...['Refer', 'Sms', 'Start', 'Stop'],
];
const MARKUP = ['break', 'emphasis', 'lang', 'p', 'phoneme', 'prosody', 's', 'say-as', 'sub', 'w'];

/** What an answer to a call asks for. Throws where Twilio refuses it, and where the simulator cannot play it. */
export function scriptOf(answer: WebhookAnswer): CallScript {
  const read = readAnswer(answer);
  if (read === undefined) throw new TwimlRefusal(11770, 'The answer is empty.');
  if (typeof read === 'string') return { steps: [{ step: 'say', words: read, times: 1 }], warnings: [] };
  const parts = elementsOf(read).map(partOf);
  return {
    steps: parts.flatMap(({ steps }) => steps),
    warnings: [...unknownAttributes(read, []), ...parts.flatMap(({ warnings }) => warnings)],
  };
}

function partOf(verb: XmlElement): CallScript {
  if (NOT_YET.includes(verb.name)) throw new NotPlayedYet(`The simulator cannot play <${verb.name}> yet.`);
  switch (verb.name) {
    case 'Say':
      return {
        steps: [say(verb)],
        warnings: [...unknownAttributes(verb, ['voice', 'language', 'loop']), ...odd(verb)],
      };
    case 'Pause':
      return { steps: [pause(verb)], warnings: unknownAttributes(verb, ['length']) };
    case 'Hangup':
      return { steps: [{ step: 'hang-up' }], warnings: unknownAttributes(verb, []) };
    case 'Reject':
      return { steps: [reject(verb)], warnings: unknownAttributes(verb, ['reason']) };
    default:
      return { steps: [], warnings: [warning(`<${verb.name}> is no verb.`)] };
  }
}

function say(verb: XmlElement): Step {
  const { voice = 'man', language = 'en-US', loop = '1' } = verb.attributes;
  const words = textOf(verb).replace(/\s+/gu, ' ').trim();
  if (words === '') throw new TwimlRefusal(13520, '<Say> has no words.');
  if (words.length > longestSay(voice)) throw new TwimlRefusal(13521, '<Say> has too many words.');
  if (!isVoice(voice)) throw new TwimlRefusal(13511, '<Say> names an unknown voice.');
  if (!isLanguage(language)) throw new TwimlRefusal(13512, '<Say> names an unknown language.');
  if (!speaks(voice, language)) throw new TwimlRefusal(13512, 'The voice of <Say> does not speak its language.');
  return { step: 'say', words, times: wholeNumber(loop, { code: 13510, what: '<Say loop>' }) };
}

const pause = ({ attributes }: XmlElement): Step => ({
  step: 'pause',
  seconds: wholeNumber(attributes['length'] ?? '1', { code: 13910, what: '<Pause length>' }),
});

function reject({ attributes }: XmlElement): Step {
  const reason = attributes['reason'] ?? 'rejected';
  if (reason !== 'rejected' && reason !== 'busy') throw new TwimlRefusal(13810, '<Reject> names an unknown reason.');
  return { step: 'reject', reason };
}

function wholeNumber(text: string, { code, what }: { readonly code: number; readonly what: string }): number {
  if (!/^\d{1,4}$/u.test(text)) throw new TwimlRefusal(code, `${what} is no whole number.`);
  return Number(text);
}

const odd = (verb: XmlElement): readonly Warning[] =>
  elementsOf(verb).flatMap((child) => [
    ...(MARKUP.includes(child.name) ? [] : [warning(`<${child.name}> does not belong in <Say>.`)]),
    ...odd(child),
  ]);
