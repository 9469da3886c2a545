import { askWebhook } from './ask-webhook.ts';
import { change, current, lasts } from './call-state.ts';
import { askingFor, type Company } from './company.ts';
import type { Line } from './lines.ts';
import type { Call, CallStatus } from './records.ts';
import { throughFaults } from './status-callbacks.ts';
import { callEndedFields, type Fields, progressFields } from './webhook-fields.ts';

/** What becomes of the call that dialled one which has ended. */
export type AfterDial = (company: Company, parent: Line, child: { readonly call: Call; readonly line: Line }) => void;

/** Ends a call, the call that it had dialled, and what it was dialled by goes on. Ending it again changes nothing. */
export function endCall(company: Company, sid: string, status: CallStatus, afterDial: AfterDial): Call {
  const line = company.lines.get(sid);
  if (line === undefined || !lasts(company, sid)) return current(company, sid);
  company.lines.delete(sid);
  change(company, sid, {
    status,
    waitingFor: null,
    keysWanted: null,
    connectedTo: null,
    endedAt: company.now().toISOString(),
  });
  const call = current(company, sid);
  reportEnd(company, call, line);
  if (line.dialling !== undefined) endChild(company, line.dialling.child, afterDial);
  if (line.origin.origin === 'dialled') {
    const parent = company.lines.get(line.origin.parent);
    if (parent !== undefined) afterDial(company, parent, { call, line });
  }
  return call;
}

/** Who dialled has gone: the other side hears the end too, or stops ringing. */
function endChild(company: Company, sid: string, afterDial: AfterDial): void {
  const child = company.register.call(sid);
  if (child === undefined || !lasts(company, sid)) return;
  if (child.status === 'ringing') change(company, sid, { canceled: true });
  endCall(company, sid, child.status === 'ringing' ? 'no-answer' : 'completed', afterDial);
}

type Report = { readonly url: string; readonly fields: Fields };

function reportEnd(company: Company, call: Call, line: Line): void {
  const url = endUrl(company, line);
  if (url === undefined) return;
  const at = { now: company.now(), number: line.reports };
  send(company, call.sid, { url, fields: callEndedFields(call, company.accountSid, at) });
}

function endUrl({ webhooks }: Company, { origin }: Line): string | undefined {
  if (origin.origin === 'inbound') return webhooks.callStatus;
  return origin.origin === 'ordered' && origin.order.statusEvents.includes('completed')
    ? origin.order.statusCallback
    : undefined;
}

/** Tells the hotline how a call of its own stands, if it asked to be told of that. */
export function reportProgress(company: Company, line: Line, event: 'initiated' | 'ringing' | 'answered'): void {
  const number = line.reports;
  line.reports += 1;
  if (line.origin.origin !== 'ordered' || !line.origin.order.statusEvents.includes(event)) return;
  const url = line.origin.order.statusCallback;
  if (url === undefined) return;
  const fields = progressFields(current(company, line.sid), company.accountSid, { now: company.now(), number });
  send(company, line.sid, { url, fields: event === 'initiated' ? { ...fields, CallStatus: 'initiated' } : fields });
}

function send(company: Company, sid: string, report: Report): void {
  const post = () => askWebhook(report, () => undefined, askingFor(company, sid));
  company.work.start(() => throughFaults(company, post));
}
