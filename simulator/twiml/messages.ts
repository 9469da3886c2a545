import { readAnswer, unknownAttributes, type Warning, type WebhookAnswer, warning } from './document.ts';
import { NotPlayedYet, TwimlRefusal } from './refusal.ts';
import { elementsOf, textOf, type XmlElement } from './xml.ts';

const MOST_MESSAGES = 10;
const LONGEST_BODY = 1600;

export type Replies = { readonly bodies: readonly string[]; readonly warnings: readonly Warning[] };

/** The replies that an answer to a text asks for. Throws where Twilio refuses the answer, and where we cannot play it. */
export function repliesIn(answer: WebhookAnswer): Replies {
  const read = readAnswer(answer);
  if (read === undefined) return { bodies: [], warnings: [{ code: 11770, message: 'The answer is empty.' }] };
  if (typeof read === 'string') return { bodies: [checkedBody(read)], warnings: [] };
  const verbs = elementsOf(read);
  const messages = verbs.filter(({ name }) => name === 'Message');
  if (messages.length > MOST_MESSAGES) throw new TwimlRefusal(14109, 'One answer holds more than ten messages.');
  if (verbs.some(({ name }) => name === 'Redirect'))
    throw new NotPlayedYet('The simulator cannot play <Redirect> yet.');
  const unknown = verbs
    .filter(({ name }) => name !== 'Message')
    .map(({ name }) => warning(`<${name}> is no verb here.`));
  return {
    bodies: messages.map(bodyOf),
    warnings: [...unknown, ...unknownAttributes(read, []), ...messages.flatMap(oddities)],
  };
}

const KNOWN = ['to', 'from', 'action', 'method', 'statusCallback'];

function bodyOf(message: XmlElement): string {
  const used = KNOWN.find((name) => name in message.attributes);
  if (used !== undefined) throw new NotPlayedYet(`The simulator cannot play <Message ${used}="…"> yet.`);
  const nouns = elementsOf(message);
  if (nouns.some(({ name }) => name === 'Media')) throw new NotPlayedYet('The simulator cannot play <Media> yet.');
  const bodies = nouns.filter(({ name }) => name === 'Body');
  return checkedBody(bodies.length > 0 ? bodies.map(textOf).join('') : textOf(message));
}

function checkedBody(body: string): string {
  if (body.trim() === '') throw new TwimlRefusal(14103, 'A message has no words.');
  if ([...body].length > LONGEST_BODY) throw new TwimlRefusal(14103, 'A message has more than 1,600 characters.');
  return body;
}

const oddities = (message: XmlElement): readonly Warning[] => [
  ...unknownAttributes(message, KNOWN),
  ...elementsOf(message)
    .filter(({ name }) => name !== 'Body')
    .map(({ name }) => warning(`<${name}> does not belong in <Message>.`)),
];
