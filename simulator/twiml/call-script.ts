import { methodOf, strangersIn } from './attributes.ts';
import { dialVerb } from './dial-verb.ts';
import { readAnswer, unknownAttributes, type Warning, type WebhookAnswer, warning } from './document.ts';
import { gatherVerb } from './gather-verb.ts';
import { heardVerb } from './heard-verbs.ts';
import { recordVerb } from './record-verb.ts';
import { NotPlayedYet, TwimlRefusal } from './refusal.ts';
import type { Read, Step } from './verbs.ts';
import { elementsOf, textOf, type XmlElement } from './xml.ts';

export type CallScript = { readonly steps: readonly Step[]; readonly warnings: readonly Warning[] };

/** Verbs that Twilio plays and the simulator does not: the hotline has no use for them. */
const NOT_PLAYED = [
  ...['Enqueue', 'Leave', 'Connect', 'Echo', 'Pay', 'Prompt', 'Queue', 'Refer', 'Sms', 'Start', 'Stop'],
];

/** What an answer to a call asks for. Throws where Twilio refuses it, and where the simulator cannot play it. */
export function scriptOf(answer: WebhookAnswer): CallScript {
  const read = readAnswer(answer);
  if (read === undefined) throw new TwimlRefusal(11770, 'The answer is empty.');
  if (typeof read === 'string')
    return { steps: [{ step: 'say', words: read, times: 1, language: 'en-US' }], warnings: [] };
  const parts = elementsOf(read).map(partOf);
  return {
    steps: parts.flatMap(({ steps }) => steps),
    warnings: [...unknownAttributes(read, []), ...parts.flatMap(({ warnings }) => warnings)],
  };
}

function partOf(verb: XmlElement): Read<Step> {
  if (NOT_PLAYED.includes(verb.name)) throw new NotPlayedYet(`The simulator cannot play <${verb.name}> yet.`);
  switch (verb.name) {
    case 'Gather':
      return gatherVerb(verb);
    case 'Record':
      return recordVerb(verb);
    case 'Dial':
      return dialVerb(verb);
    case 'Redirect':
      return { steps: [redirect(verb)], warnings: strangersIn(verb, ['method']) };
    case 'Hangup':
      return { steps: [{ step: 'hang-up' }], warnings: strangersIn(verb, [], ['Parameter']) };
    case 'Reject':
      return { steps: [reject(verb)], warnings: strangersIn(verb, ['reason'], ['Parameter']) };
    default:
      return heardVerb(verb) ?? { steps: [], warnings: [warning(`<${verb.name}> is no verb.`)] };
  }
}

function redirect(verb: XmlElement): Step {
  const url = textOf(verb).trim();
  return {
    step: 'redirect',
    action: { url: url || undefined, method: methodOf(verb, { name: 'method', code: 13710 }) },
  };
}

function reject({ attributes }: XmlElement): Step {
  const reason = attributes['reason'] ?? 'rejected';
  if (reason !== 'rejected' && reason !== 'busy') throw new TwimlRefusal(13810, '<Reject> names an unknown reason.');
  return { step: 'reject', reason };
}
