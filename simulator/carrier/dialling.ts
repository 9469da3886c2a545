import type { Dial } from '../twiml/verbs.ts';
import { begin, change, current, lasts } from './call-state.ts';
import type { Company } from './company.ts';
import type { Line } from './lines.ts';
import type { Call, CallStatus } from './records.ts';
import { handsetOfCall } from './register.ts';
import { durationOf, type Fields } from './webhook-fields.ts';

type Ringing = {
  readonly dial: Dial;
  readonly end: (company: Company, sid: string, status: CallStatus) => unknown;
};

/** A <Dial> makes a call of its own to somebody else's handset. A handset that is in a call is busy at once. */
export function ringOther(company: Company, parent: Line, { dial, end }: Ringing): void {
  const { sid, from } = current(company, parent.sid);
  const taken = company.register.ongoingCall(dial.number) !== undefined;
  const child = begin(company, {
    from: dial.callerId ?? from,
    to: dial.number,
    parentSid: sid,
    origin: { origin: 'dialled', parent: sid, whisper: dial.whisper },
    url: parent.url,
  });
  parent.dialling = { child: child.sid, dial };
  if (taken) end(company, child.sid, 'busy');
}

/** Both hear each other from here on, until one of them hangs up. */
export function connect(company: Company, child: Line): void {
  const { parentSid = '', to } = current(company, child.sid);
  if (!lasts(company, parentSid)) return;
  child.connected = true;
  change(company, child.sid, { connectedTo: handsetOfCall(current(company, parentSid)) });
  change(company, parentSid, { connectedTo: to });
}

/** What the action of a <Dial> is told. Somebody who answered and did not take the call counts as completed, unbridged. */
export const dialFields = ({ call, line }: { readonly call: Call; readonly line: Line }, now: Date): Fields => ({
  DialCallStatus: call.answeredAt === undefined ? call.status : 'completed',
  DialCallSid: call.sid,
  ...(call.answeredAt !== undefined && { DialCallDuration: String(durationOf(call, now)) }),
  DialBridged: String(line.connected),
});
