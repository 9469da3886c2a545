import { elementsOf, parseXml, textOf, type XmlElement } from '../../../simulator/twiml/xml.ts';
import { reachProblems } from './twiml-reach.ts';
import { type AttributeRule, type ElementRule, rules, voicesOf } from './twiml-tables.ts';

/**
 * What Twilio, or its rules as kept in test/fixtures/twilio/twiml-rules.json, would find wrong with an answer to a call:
 * one sentence each, none when it is right. Elements, attributes, values, nesting, limits, voices, reachability.
 */
export function twimlProblems(xml: string): readonly string[] {
  const root = parsed(xml);
  if (typeof root === 'string') return [root];
  if (root.name !== rules.general.root) return [`The root is <${root.name}>.`];
  const bytes = Buffer.byteLength(xml);
  const tooLarge = bytes > rules.limits.twimlDocumentBytes ? [`The document has ${bytes} bytes.`] : [];
  return [...tooLarge, ...elementProblems(root), ...reachProblems(root)];
}

function parsed(xml: string): XmlElement | string {
  try {
    return parseXml(xml);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function elementProblems(element: XmlElement): readonly string[] {
  const { name } = element;
  const rule = rules.voice.elements[name] ?? rules.voice.sayMarkup[name];
  if (rule === undefined) return [`<${name}> has no rule.`];
  const children = elementsOf(element);
  return [
    ...attributeProblems(element, rule),
    ...textProblems(element, rule),
    ...children.filter((child) => !rule.children.includes(child.name)).map((child) => `<${child.name}> in <${name}>.`),
    ...(CHECKS[name]?.(element) ?? []),
    ...children.flatMap(elementProblems),
  ];
}

const attributeProblems = (element: XmlElement, rule: ElementRule): readonly string[] =>
  Object.entries(element.attributes).flatMap(([attribute, value]) => {
    const where = `<${element.name} ${attribute}="${value}">`;
    const known = rule.attributes[attribute];
    if (known === undefined) return [`${where} is no attribute.`];
    return fits(known, value, { element, attribute }) ? [] : [`${where} has no such value.`];
  });

type Site = { readonly element: XmlElement; readonly attribute: string };

function fits(rule: AttributeRule, value: string, site: Site): boolean {
  switch (rule.type) {
    case 'boolean':
      return rules.general.booleanText.includes(value);
    case 'integer':
      return /^\d{1,5}$/u.test(value) && (Number(value) > 0 || site.attribute === 'loop');
    case 'enum': {
      const values = valuesOf(rule, site);
      return rule.list === 'space-separated'
        ? value.split(' ').every((one) => values.includes(one))
        : values.includes(value);
    }
    case 'string':
      return stringFits(site.attribute, value);
    default:
      return rule.type satisfies never;
  }
}

const valuesOf = ({ values = [] }: AttributeRule, { element, attribute }: Site): readonly string[] => {
  if (typeof values !== 'string') return values;
  if (attribute === 'voice') return voicesOf(element.attributes['language'] ?? 'en-US');
  return element.name === 'Gather' ? rules.languages.gather : rules.languages.say;
};

function stringFits(attribute: string, value: string): boolean {
  if (/^(?:action|url)$|Callback$/u.test(attribute)) return isAddress(value);
  if (/method$/iu.test(attribute)) return value === 'GET' || value === 'POST';
  if (attribute === 'finishOnKey') return /^[\d*#]*$/u.test(value);
  if (attribute === 'speechTimeout') return /^(?:[1-9]\d?|auto)$/u.test(value);
  if (attribute === 'callerId') return isNumber(value);
  return true;
}

const isAddress = (value: string): boolean => /^https?:\/\//u.test(value) && URL.canParse(value);
const isNumber = (value: string): boolean => /^\+[1-9]\d{6,14}$/u.test(value);

function textProblems(element: XmlElement, rule: ElementRule): readonly string[] {
  const bare = element.children.some((child) => typeof child === 'string' && child.trim() !== '');
  if (rule.text === 'none' && bare) return [`<${element.name}> holds words.`];
  if (rule.text === 'required' && textOf(element).trim() === '') return [`<${element.name}> holds no words.`];
  return [];
}

type Check = (element: XmlElement) => readonly string[];

/** Said where something is not so. */
const unless = (holds: boolean, says: string): readonly string[] => (holds ? [] : [says]);

const { limits } = rules;

const say: Check = (element) => {
  const { voice = 'man' } = element.attributes;
  const words = textOf(element);
  const { polly, google, basic, urlEncodedTotal } = limits.sayChars;
  const longest = voice.startsWith('Polly.') ? polly : voice.startsWith('Google.') ? google : basic;
  return [
    ...unless(words.length <= longest, `<Say> has ${words.length} characters.`),
    ...unless(encodeURIComponent(words).length <= urlEncodedTotal, '<Say> is too long once it is encoded.'),
    ...unless('voice' in element.attributes && 'language' in element.attributes, '<Say> names no voice or language.'),
  ];
};

const gather: Check = ({ attributes }) => [
  ...unless('action' in attributes, '<Gather> without an action asks the same address again.'),
  ...unless(
    !(attributes['speechModel'] && attributes['speechTimeout'] === 'auto'),
    '<Gather> cannot be "auto" (13335).',
  ),
  ...unless((attributes['hints'] ?? '').split(',').length <= limits.gatherHintPhrases, '<Gather> has too many hints.'),
];

const record: Check = ({ attributes }) => {
  const longest = Number(attributes['maxLength'] ?? limits.recordMaxLengthDefault);
  const transcribed = attributes['transcribe'] === 'true' || 'transcribeCallback' in attributes;
  return [
    ...unless('action' in attributes, '<Record> without an action asks the same address again.'),
    ...unless(longest >= limits.recordTranscribeMinSeconds, `<Record> of ${longest} seconds is too short.`),
    ...unless(!transcribed || longest <= limits.recordMaxLengthTranscribed, '<Record> is too long to be transcribed.'),
  ];
};

const dial: Check = (element) => {
  const nouns = elementsOf(element).map(({ name }) => name);
  const bare = element.children.some((child) => typeof child === 'string' && child.trim() !== '');
  const seconds = Number(element.attributes['timeLimit'] ?? limits.callMaxSecondsDefault);
  return [
    ...unless(bare !== nouns.length > 0, '<Dial> holds either a number or nouns.'),
    ...unless(new Set(nouns).size < 2 || !nouns.includes('Conference'), '<Conference> with other nouns (13000).'),
    ...unless(seconds <= limits.callMaxSecondsLimit, '<Dial> may last too long.'),
  ];
};

const CHECKS: Readonly<Record<string, Check>> = {
  Say: say,
  Gather: gather,
  Record: record,
  Dial: dial,
  Number: (element) => unless(isNumber(textOf(element)), '<Number> holds no number in E.164.'),
  Play: (element) => unless(isAddress(textOf(element).trim()), '<Play> holds no whole address.'),
};
