import { TwimlRefusal } from './refusal.ts';

export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
};

const NOT_XML = 12100;
const WRONG_VERSION = 12101;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 forbids
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u;
const TOKEN =
  /<!--(?:(?!--)[\s\S])*-->|<!\[CDATA\[(?<cdata>[\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<\/(?<close>[^\s<>/]+)\s*>|<(?<open>[^\s<>/!?]+)(?<attributes>(?:\s+[^\s=<>/]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(?<empty>\/?)>|(?<text>[^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const NAME = /^[\p{L}_][\p{L}\p{N}_.:-]*$/u;

const fail = (why: string): never => {
  throw new TwimlRefusal(NOT_XML, `The document is not well-formed XML: ${why}.`);
};

/** A well-formed XML document as a tree. Strict, because Twilio is: what is half right there is refused (12100, 12101). */
export function parseXml(text: string): XmlElement {
  if (FORBIDDEN.test(text)) fail('it holds a character that XML does not allow');
  checkVersion(text);
  const top = { name: '', attributes: {}, children: [] as (XmlElement | string)[] };
  const open = [top];
  let end = 0;
  for (const match of text.replace(/^\uFEFF/u, '').matchAll(TOKEN)) {
    end = match.index + match[0].length;
    take(match.groups ?? {}, open);
  }
  if (end !== text.replace(/^\uFEFF/u, '').length) fail('a tag is broken');
  if (open.length !== 1) fail(`<${open.at(-1)?.name}> is not closed`);
  return onlyRoot(top.children);
}

type Building = { name: string; attributes: Readonly<Record<string, string>>; children: (XmlElement | string)[] };

function take(groups: Readonly<Record<string, string | undefined>>, open: Building[]): void {
  const inside = open.at(-1) as Building;
  if (groups['cdata'] !== undefined) inside.children.push(groups['cdata']);
  else if (groups['text'] !== undefined) inside.children.push(decode(groups['text']));
  else if (groups['close'] !== undefined) {
    if (open.length === 1 || inside.name !== groups['close']) fail(`</${groups['close']}> closes nothing`);
    open.pop();
  } else if (groups['open'] !== undefined) {
    if (!NAME.test(groups['open'])) fail(`<${groups['open']}> is no name`);
    const element = { name: groups['open'], attributes: attributesOf(groups['attributes'] ?? ''), children: [] };
    inside.children.push(element);
    if (groups['empty'] !== '/') open.push(element);
  }
}

function attributesOf(text: string): Readonly<Record<string, string>> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (name in attributes) fail(`the attribute ${name} is there twice`);
    attributes[name] = decode(double ?? single ?? '');
  }
  return attributes;
}

const decode = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/giu, (whole, decimal, hex, name) => {
    if (decimal !== undefined) return characterOf(Number.parseInt(decimal, 10));
    if (hex !== undefined) return characterOf(Number.parseInt(hex, 16));
    return ENTITIES[name] ?? fail(`${whole} is no entity`);
  });

function characterOf(code: number): string {
  if (code > 0x10_ffff) return fail('a character reference is out of range');
  const character = String.fromCodePoint(code);
  return FORBIDDEN.test(character) ? fail('it refers to a character that XML does not allow') : character;
}

function checkVersion(text: string): void {
  const version = /^\uFEFF?<\?xml\s[^>]*?version\s*=\s*["']([^"']*)["']/u.exec(text)?.[1];
  if (version !== undefined && version !== '1.0') throw new TwimlRefusal(WRONG_VERSION, 'The XML version is not 1.0.');
}

function onlyRoot(children: readonly (XmlElement | string)[]): XmlElement {
  const elements = children.filter((child) => typeof child !== 'string');
  const text = children.filter((child) => typeof child === 'string').join('');
  if (elements.length !== 1 || text.trim() !== '') fail('it needs exactly one root element');
  return elements[0] as XmlElement;
}

/** All the text in an element, tags left out. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

export const elementsOf = (element: XmlElement): readonly XmlElement[] =>
  element.children.filter((child) => typeof child !== 'string');
