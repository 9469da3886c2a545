import { unknownAttributes, type Warning, warning } from './document.ts';
import { TwimlRefusal } from './refusal.ts';
import type { Action, Method } from './verbs.ts';
import { elementsOf, type XmlElement } from './xml.ts';

/** An attribute, and Twilio's code for a value that it refuses. `least`: of a number, 1 unless told. */
export type Attribute = { readonly name: string; readonly code: number; readonly least?: number };

const refuse = (verb: XmlElement, { name, code }: Attribute, what: string): never => {
  throw new TwimlRefusal(code, `<${verb.name} ${name}> ${what}.`);
};

export function wholeNumber(verb: XmlElement, attribute: Attribute): number | undefined {
  const text = verb.attributes[attribute.name];
  if (text === undefined) return undefined;
  if (!/^\d{1,5}$/u.test(text)) return refuse(verb, attribute, 'is no whole number');
  const number = Number(text);
  return number < (attribute.least ?? 1) ? refuse(verb, attribute, 'is too small') : number;
}

export function truth(verb: XmlElement, attribute: Attribute): boolean | undefined {
  const text = verb.attributes[attribute.name];
  if (text === undefined) return undefined;
  return text === 'true' || text === 'false' ? text === 'true' : refuse(verb, attribute, 'is neither true nor false');
}

/** Every attribute that is only looked at, not used: its value must be one that Twilio takes. */
export function check(verb: XmlElement, attribute: Attribute, valid: RegExp): void {
  const text = verb.attributes[attribute.name];
  if (text !== undefined && !valid.test(text)) refuse(verb, attribute, 'has a value that is not allowed');
}

export function methodOf(verb: XmlElement, attribute: Attribute): Method {
  check(verb, attribute, /^(?:GET|POST)$/u);
  return verb.attributes[attribute.name] === 'GET' ? 'GET' : 'POST';
}

/** The pair of attributes that says where something is sent. `code`: for a method that is none. */
export const actionOf = (verb: XmlElement, code: number): Action => ({
  url: verb.attributes['action'],
  method: methodOf(verb, { name: 'method', code }),
});

/** Warnings for attributes, elements and words that do not belong in a verb. */
export function strangersIn(verb: XmlElement, attributes: readonly string[], children: readonly string[] = []) {
  const wrong = elementsOf(verb).filter(({ name }) => !children.includes(name));
  return [
    ...unknownAttributes(verb, attributes),
    ...wrong.map(({ name }): Warning => warning(`<${name}> does not belong in <${verb.name}>.`)),
  ];
}
