import { type CallScript, type Step, scriptOf } from '../twiml/call-script.ts';
import { NotPlayedYet } from '../twiml/refusal.ts';
import { askWebhook } from './ask-webhook.ts';
import { askingFor, type Company } from './company.ts';
import type { Call, CallStatus } from './records.ts';
import { isOngoing } from './register.ts';
import { newSid } from './sid.ts';
import { callEndedFields, callFields } from './webhook-fields.ts';

/** What the company says when the hotline cannot be heard. */
const BROKEN = 'We are sorry, an application error has occurred. Goodbye.';

/** A handset dials the hotline, and hears what it answers until it hangs up. */
export async function dial(company: Company, { from, to }: Pick<Call, 'from' | 'to'>): Promise<Call> {
  const call = begin(company, { from, to });
  const { webhooks, accountSid } = company;
  try {
    const { said } = await askWebhook(
      { url: webhooks.voice, fallback: webhooks.voiceFallback, fields: callFields(call, accountSid) },
      scriptOf,
      askingFor(company, call.sid),
    );
    return play(company, call.sid, said ?? brokenLine);
  } catch (failure) {
    if (failure instanceof NotPlayedYet) {
      company.alert({ code: null, message: failure.message, sid: call.sid });
      end(company, call.sid, 'failed');
    }
    throw failure;
  }
}

const brokenLine: CallScript = { steps: [{ step: 'say', words: BROKEN, times: 1 }], warnings: [] };

function begin({ register, now }: Company, numbers: Pick<Call, 'from' | 'to'>): Call {
  const call: Call = {
    ...numbers,
    sid: newSid('CA'),
    direction: 'inbound',
    status: 'ringing',
    said: [],
    transcript: [],
    waitingFor: null,
    connectedTo: null,
    startedAt: now().toISOString(),
  };
  register.keepCall(call);
  return call;
}

function play(company: Company, sid: string, { steps, warnings }: CallScript): Call {
  for (const warning of warnings) company.alert({ ...warning, sid });
  const first = steps.find(({ step }) => step !== 'pause');
  if (first?.step === 'reject') return end(company, sid, first.reason === 'busy' ? 'busy' : 'failed');
  // Whoever hung up while the hotline was thinking hears nothing.
  if (!lasts(company, sid)) return current(company, sid);
  const words = spoken(steps);
  const call = current(company, sid);
  company.register.keepCall({
    ...call,
    status: 'in-progress',
    said: words,
    transcript: [...call.transcript, ...words],
  });
  return end(company, sid, 'completed');
}

/** All that is said up to the end of the call: after <Hangup> or <Reject> nothing is reached. */
function spoken(steps: readonly Step[]): readonly string[] {
  const last = steps.findIndex(({ step }) => step === 'hang-up' || step === 'reject');
  const heard = last < 0 ? steps : steps.slice(0, last);
  return heard.flatMap((step) => (step.step === 'say' ? Array<string>(Math.max(1, step.times)).fill(step.words) : []));
}

/** The person hangs up, which always works while the call lasts. */
export const hangUp = (company: Company, sid: string): Call => end(company, sid, 'completed');

export const lasts = ({ register }: Company, sid: string): boolean => {
  const call = register.call(sid);
  return call !== undefined && isOngoing(call);
};

function end(company: Company, sid: string, status: CallStatus): Call {
  const { register, work, webhooks, accountSid, now } = company;
  if (!lasts(company, sid)) return current(company, sid);
  const ended: Call = { ...current(company, sid), status, waitingFor: null, connectedTo: null };
  register.keepCall(ended);
  const report = { url: webhooks.callStatus, fields: callEndedFields(ended, accountSid, now()) };
  work.start(() => askWebhook(report, () => undefined, askingFor(company, sid)));
  return ended;
}

const current = ({ register }: Company, sid: string): Call => register.call(sid) as Call;
