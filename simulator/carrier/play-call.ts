import { type CallScript, scriptOf } from '../twiml/call-script.ts';
import type { WebhookAnswer } from '../twiml/document.ts';
import { NotPlayedYet, TwimlRefusal } from '../twiml/refusal.ts';
import type { Action, Heard, Step } from '../twiml/verbs.ts';
import { askWebhook, type Webhook } from './ask-webhook.ts';
import { answered, change, current, lasts, speak, stir, wait } from './call-state.ts';
import { askingFor, type Company } from './company.ts';
import { connect, dialFields, ringOther } from './dialling.ts';
import { type AfterDial, endCall } from './end-call.ts';
import { absolute, type Line } from './lines.ts';
import { heardFrom } from './listening.ts';
import type { Call, CallStatus } from './records.ts';
import { callFields, type Fields } from './webhook-fields.ts';

/** What the company says when the hotline cannot be heard. */
const BROKEN = 'We are sorry, an application error has occurred. Goodbye.';

/** Documents in a row without anybody doing anything: after so many the call goes in circles. */
const MOST_DOCUMENTS = 100;

/**
 * Asks the hotline how a call goes on, and plays the answer until something must happen. Throws where the simulator
 * cannot play it; the call has failed then.
 */
export async function follow(company: Company, line: Line, action: Action, extra: Fields = {}): Promise<void> {
  line.documents += 1;
  if (line.documents > MOST_DOCUMENTS) return goesInCircles(company, line);
  const fields = { ...callFields(current(company, line.sid), company.accountSid), ...extra };
  const webhook = { url: absolute(line, action.url), method: action.method, fields, ...fallbackOf(company, line) };
  line.last = webhook;
  await playAnswer(company, line, webhook);
}

/** Asks once more, or for the first time. A request can come again, as one does whose answer was lost on its way. */
export async function playAnswer(company: Company, line: Line, webhook: Webhook): Promise<void> {
  const { said, url } = await document(company, line, webhook);
  // Whoever hung up while the hotline was thinking hears nothing.
  if (!lasts(company, line.sid)) return;
  line.url = url;
  line.program = said?.steps ?? [{ step: 'say', words: BROKEN, times: 1, language: 'en-US' }, { step: 'hang-up' }];
  for (const warning of said?.warnings ?? []) company.alert({ ...warning, sid: line.sid });
  pickUp(company, line);
  await goOn(company, line);
}

async function document(company: Company, line: Line, webhook: Webhook) {
  try {
    return await askWebhook(webhook, (answer) => readFor(company, line, answer), askingFor(company, line.sid));
  } catch (failure) {
    if (failure instanceof NotPlayedYet) {
      company.alert({ code: null, message: failure.message, sid: line.sid });
      finish(company, line.sid, 'failed');
    }
    throw failure;
  }
}

/** Besides what is wrong with a document anywhere: what is wrong with it in this call. */
function readFor(company: Company, line: Line, answer: WebhookAnswer): CallScript {
  const script = scriptOf(answer);
  const call = current(company, line.sid);
  for (const step of script.steps) {
    if (step.step !== 'dial') continue;
    if (line.origin.origin === 'dialled') throw new TwimlRefusal(13201, '<Dial> cannot be used by who was dialled.');
    const callerId = step.callerId ?? call.from;
    if (!company.hotlines.includes(callerId) && callerId !== call.from)
      throw new TwimlRefusal(13214, '<Dial callerId> is neither a number of this account nor the caller’s.');
    if (!/^\+\d{7,15}$/u.test(callerId)) throw new TwimlRefusal(13214, '<Dial> passes on a withheld number.');
  }
  return script;
}

function fallbackOf({ webhooks }: Company, { origin }: Line): Pick<Webhook, 'fallback' | 'fallbackMethod'> {
  switch (origin.origin) {
    case 'inbound':
      // A file, so that it stands when nothing else does: a number's fallback is asked by GET.
      return { fallback: webhooks.voiceFallback, fallbackMethod: 'GET' };
    case 'ordered':
      return { fallback: origin.order.fallback, fallbackMethod: origin.order.fallbackMethod };
    case 'dialled':
      return {};
    default:
      return origin satisfies never;
  }
}

function goesInCircles(company: Company, line: Line): void {
  company.alert({ code: null, message: 'The call goes in circles.', sid: line.sid });
  finish(company, line.sid, 'failed');
}

/** Everything answers a call but a <Reject>; pauses and redirects only put that off. */
function pickUp(company: Company, { sid, program }: Line): void {
  if (current(company, sid).status !== 'ringing') return;
  const first = program.find(({ step }) => step !== 'pause')?.step;
  if (first !== 'reject' && first !== 'redirect') answered(company, sid);
}

/** Plays what is left of a call's document, until it waits for somebody or ends. */
export async function goOn(company: Company, line: Line): Promise<void> {
  while (lasts(company, line.sid)) {
    const [step, ...rest] = line.program;
    line.program = rest;
    if (step === undefined) return atTheEnd(company, line);
    if ((await play(company, line, step)) === 'waits') return;
  }
}

type Played = 'played' | 'waits';

async function play(company: Company, line: Line, step: Step): Promise<Played> {
  switch (step.step) {
    case 'say':
    case 'play':
    case 'pause':
      await hear(company, line, [step]);
      return 'played';
    case 'gather':
      await hear(company, line, step.prompts);
      if (lasts(company, line.sid)) wait(company, line, { for: 'gather', gather: step });
      return 'waits';
    case 'record':
      wait(company, line, { for: 'record', record: step });
      return 'waits';
    case 'dial':
      ringOther(company, line, { dial: step, end: finish });
      return 'waits';
    case 'redirect':
      await follow(company, line, step.action);
      return 'waits';
    case 'hang-up':
      finish(company, line.sid, 'completed');
      return 'waits';
    case 'reject':
      finish(company, line.sid, rejected(current(company, line.sid), step.reason));
      return 'waits';
    default:
      return step satisfies never;
  }
}

async function hear(company: Company, line: Line, things: readonly Heard[]): Promise<void> {
  for (const thing of things) {
    const words = await heardFrom(company, line, thing);
    if (words.length > 0 && lasts(company, line.sid))
      speak(company, line.sid, words, thing.step === 'say' ? thing.language : null);
  }
}

/** Once a call was answered there is nothing left to reject. */
function rejected({ status }: Call, reason: 'rejected' | 'busy'): CallStatus {
  if (status !== 'ringing') return 'completed';
  return reason === 'busy' ? 'busy' : 'failed';
}

/** After its last verb a call ends, but for who was dialled: they are put through now. */
function atTheEnd(company: Company, line: Line): void {
  if (line.origin.origin !== 'dialled') return void finish(company, line.sid, 'completed');
  connect(company, line);
}

/** The one who dialled goes on by itself: nobody waits for it but who waits for everything. */
const afterDial: AfterDial = (company, parent, child) => {
  const dial = parent.dialling?.dial;
  parent.dialling = undefined;
  if (dial === undefined || !lasts(company, parent.sid)) return;
  company.work.start(async () => {
    stir(company, parent);
    change(company, parent.sid, { connectedTo: null });
    if (dial.action.url === undefined) return await goOn(company, parent);
    await follow(company, parent, dial.action, dialFields(child, company.now()));
  });
};

/** Ends a call and lets everybody know whom it concerns. */
export const finish = (company: Company, sid: string, status: CallStatus): Call =>
  endCall(company, sid, status, afterDial);
