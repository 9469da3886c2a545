import { strangersIn, wholeNumber } from './attributes.ts';
import { type Warning, warning } from './document.ts';
import { NotPlayedYet, TwimlRefusal } from './refusal.ts';
import type { Heard, Read } from './verbs.ts';
import { isLanguage, isVoice, longestSay, speaks } from './voices.ts';
import { elementsOf, textOf, type XmlElement } from './xml.ts';

const MARKUP = ['break', 'emphasis', 'lang', 'p', 'phoneme', 'prosody', 's', 'say-as', 'sub', 'w'];

/** What is spoken, played or left silent. Nothing when the verb is of another kind. */
export function heardVerb(verb: XmlElement): Read<Heard> | undefined {
  switch (verb.name) {
    case 'Say':
      return {
        steps: [say(verb)],
        warnings: [...strangersIn(verb, ['voice', 'language', 'loop'], MARKUP), ...odd(verb)],
      };
    case 'Play':
      return { steps: [play(verb)], warnings: strangersIn(verb, ['loop', 'digits']) };
    case 'Pause':
      return { steps: [pause(verb)], warnings: strangersIn(verb, ['length']) };
    default:
      return undefined;
  }
}

function say(verb: XmlElement): Heard {
  const { voice = 'man', language = 'en-US' } = verb.attributes;
  const words = textOf(verb).replace(/\s+/gu, ' ').trim();
  if (words === '') throw new TwimlRefusal(13520, '<Say> has no words.');
  if (words.length > longestSay(voice)) throw new TwimlRefusal(13521, '<Say> has too many words.');
  if (!isVoice(voice)) throw new TwimlRefusal(13511, '<Say> names an unknown voice.');
  if (!isLanguage(language)) throw new TwimlRefusal(13512, '<Say> names an unknown language.');
  if (!speaks(voice, language)) throw new TwimlRefusal(13512, 'The voice of <Say> does not speak its language.');
  return { step: 'say', words, times: timesOf(verb, 13510), language };
}

function play(verb: XmlElement): Heard {
  if (verb.attributes['digits'] !== undefined)
    throw new NotPlayedYet('The simulator cannot play <Play digits="…"> yet.');
  const url = textOf(verb).trim();
  if (url === '') throw new TwimlRefusal(11100, '<Play> has no address.');
  return { step: 'play', url, times: timesOf(verb, 13410) };
}

const pause = (verb: XmlElement): Heard => ({
  step: 'pause',
  seconds: wholeNumber(verb, { name: 'length', code: 13910 }) ?? 1,
});

/** A loop of 0 goes on for ever at Twilio; here it is heard once. */
const timesOf = (verb: XmlElement, code: number): number =>
  Math.max(1, wholeNumber(verb, { name: 'loop', code, least: 0 }) ?? 1);

/** Markup may hold markup. */
const odd = (verb: XmlElement): readonly Warning[] =>
  elementsOf(verb).flatMap((child) => [
    ...elementsOf(child)
      .filter(({ name }) => !MARKUP.includes(name))
      .map(({ name }) => warning(`<${name}> does not belong in <${child.name}>.`)),
    ...odd(child),
  ]);
