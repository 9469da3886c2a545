import { TwimlRefusal } from './refusal.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** What a webhook answered. */
export type WebhookAnswer = { readonly status: number; readonly type: string | undefined; readonly body: string };

/** Something Twilio's debugger would show, although it goes on. */
export type Warning = { readonly code: number; readonly message: string };

const LARGEST = 64 * 1024;
const TWIML_TYPES = new Set(['text/xml', 'application/xml', 'text/html']);

/** The answer's kind: a document, words to be sent or read out as they are, or nothing. Throws for any other. */
export function readAnswer({ type, body }: WebhookAnswer): XmlElement | string | undefined {
  if (Buffer.byteLength(body) > LARGEST) throw new TwimlRefusal(11750, 'The answer is over 64 kB.');
  if (body === '') return undefined;
  if (type === undefined) throw new TwimlRefusal(11200, 'The answer has no content type.');
  const plain = type.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (plain === 'text/plain') return body;
  if (!TWIML_TYPES.has(plain)) throw new TwimlRefusal(12300, 'The content type is not XML.');
  const root = parseXml(body);
  if (root.name !== 'Response') throw new TwimlRefusal(12102, 'The root element is not <Response>.');
  return root;
}

/** Attributes that Twilio does not know are passed over with a warning (12200). */
export const unknownAttributes = (element: XmlElement, known: readonly string[]): readonly Warning[] =>
  Object.keys(element.attributes)
    .filter((name) => !known.includes(name))
    .map((name) => warning(`<${element.name}> has no attribute ${name}.`));

export const warning = (message: string): Warning => ({ code: 12200, message });
