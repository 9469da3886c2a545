import * as z from 'zod';
import type { CallReport, InboundCall, InboundLeg } from '../app/voice-ports.ts';
import type { CallInput } from '../core/calls/input.ts';
import type { Circle } from '../core/model/circle.ts';
import { circleAt, type Installation, type NotForUs } from './addressed.ts';
import { cleanText } from './clean-text.ts';
import { type Form, field } from './form.ts';
import { senderOf } from './sender.ts';

const callSid = z.string().regex(/^CA[0-9a-f]{32}$/iu);
const opaque = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/u);
const stepNumber = z.coerce.number().int().min(0).max(9999);
const recordingSid = z.string().regex(/^RE[0-9a-f]{32}$/iu);

const callForm = z.object({
  CallSid: callSid,
  AccountSid: z.string(),
  From: z.string(),
  To: z.string(),
  Direction: z.string(),
});

/** Keys of one input; nobody types more, and what does is cut. */
const MOST_KEYS = 32;
/** A transcript of an hour is no menu choice. */
const MOST_SPOKEN = 600;

type Asked = { readonly rawQuery: string };
type Refused = { readonly refused: NotForUs };

type Parties = Pick<InboundCall, 'circle' | 'sid' | 'way' | 'with'>;

/** Which circle a call is with, and whose phone is at its other end. */
function partiesOf(form: Form, { accountSid, circles }: Installation): Parties | Refused {
  const parsed = callForm.safeParse(form);
  if (!parsed.success) return { refused: 'malformed' };
  const { AccountSid, CallSid: sid, From, To, Direction } = parsed.data;
  if (AccountSid !== accountSid) return { refused: 'other-account' };
  const way = Direction.startsWith('outbound') ? ('ours' as const) : ('theirs' as const);
  const [ours, person] = way === 'ours' ? [From, To] : [To, From];
  const circle = circleAt(ours, circles);
  if (circle === undefined) return { refused: 'not-our-number' };
  const hotlines = circles.map((each: Circle) => each.hotline);
  return { circle, sid, way, with: senderOf(person, hotlines) };
}

/** A signed webhook of a call, as what happened in it, or the reason that it is none of ours. */
export function inboundCall(
  form: Form,
  { path, rawQuery }: Asked & { readonly path: string },
  installation: Installation,
): { readonly call: InboundCall } | Refused {
  const parties = partiesOf(form, installation);
  if ('refused' in parties) return parties;
  const query = new URLSearchParams(rawQuery);
  const step = path === '/twilio/voice' ? 0 : stepNumber.safeParse(query.get('s')).data;
  const input = path === '/twilio/voice' ? started(form) : inputOf(form);
  if (step === undefined || input === undefined) return { refused: 'malformed' };
  return { call: { ...parties, outbox: opaque.safeParse(query.get('m')).data, step, input } };
}

const started = (form: Form): CallInput => {
  const by = field(form, 'AnsweredBy') ?? 'unknown';
  if (by === 'human') return { input: 'start', answeredBy: 'human' };
  return { input: 'start', answeredBy: /^(?:machine|fax)/u.test(by) ? 'machine' : 'unknown' };
};

/** Keys win over words: a speech service that is down, or hears the television, must not stand in the way (faults J04, J05). */
function inputOf(form: Form): CallInput | undefined {
  if (field(form, 'DialCallStatus') !== undefined) return dialled(form);
  if (field(form, 'RecordingSid') !== undefined) return recorded(form);
  const keys = keysIn(form);
  if (keys !== '') return { input: 'keys', keys };
  const words = cleanText(field(form, 'SpeechResult') ?? '').slice(0, MOST_SPOKEN);
  if (words !== '')
    return { input: 'speech', words, confidence: z.coerce.number().safeParse(field(form, 'Confidence')).data };
  return { input: 'silence' };
}

const keysIn = (form: Form): string => {
  const keys = (field(form, 'Digits') ?? '').replace(/[^0-9*#]/gu, '').slice(0, MOST_KEYS);
  return keys === '' && field(form, 'FinishedOnKey') === '#' ? '#' : keys;
};

function recorded(form: Form): CallInput | undefined {
  const id = recordingSid.safeParse(field(form, 'RecordingSid'));
  if (!id.success) return undefined;
  const seconds = z.coerce.number().int().min(0).max(86_400).catch(0).parse(field(form, 'RecordingDuration'));
  const digits = field(form, 'Digits');
  const left = digits === 'hangup' || field(form, 'CallStatus') === 'completed';
  const key = left ? undefined : digits?.match(/^[0-9*#]/u)?.[0];
  return { input: 'recording', id: id.data, seconds, key, hungUp: left };
}

/** Answered is not talked: whoever did not press 1 was never connected. */
function dialled(form: Form): CallInput {
  const status = field(form, 'DialCallStatus') ?? '';
  const bridged = field(form, 'DialBridged') !== 'false';
  const hungUp = field(form, 'CallStatus') === 'completed' || undefined;
  if (status === 'completed' || status === 'answered') {
    return { input: 'dialled', result: bridged ? 'talked' : 'no-answer', hungUp };
  }
  if (status === 'busy' || status === 'failed') return { input: 'dialled', result: status, hungUp };
  return { input: 'dialled', result: 'no-answer', hungUp };
}

/** A signed webhook of somebody who is being rung to be put through. The call it belongs to is in the address. */
export function inboundLeg(
  form: Form,
  { rawQuery }: Asked,
  installation: Installation,
): { readonly leg: InboundLeg } | Refused {
  const parsed = callForm.omit({ Direction: true }).safeParse(form);
  if (!parsed.success) return { refused: 'malformed' };
  const { AccountSid, From, To } = parsed.data;
  if (AccountSid !== installation.accountSid) return { refused: 'other-account' };
  const circle = circleAt(From, installation.circles) ?? circleAt(To, installation.circles);
  if (circle === undefined) return { refused: 'not-our-number' };
  const query = new URLSearchParams(rawQuery);
  const sid = callSid.safeParse(query.get('p'));
  const caller = opaque.safeParse(query.get('o'));
  const step = stepNumber.safeParse(query.get('s'));
  if (!sid.success || !caller.success || !step.success) return { refused: 'malformed' };
  const keys = query.has('k') ? keysIn(form) : undefined;
  return { leg: { circle, call: { caller: caller.data, sid: sid.data, step: step.data }, keys } };
}

const RESULTS = ['completed', 'busy', 'no-answer', 'failed', 'canceled'] as const;

/** A signed report of a call that is over. What it reports on the way, and about legs that were put through, is ignored. */
export function callReport(
  form: Form,
  { rawQuery }: Asked,
  installation: Installation,
): { readonly report: CallReport } | { readonly ignored: 'on-the-way' | 'leg' } | Refused {
  const parties = partiesOf(form, installation);
  if ('refused' in parties) return parties;
  if (field(form, 'ParentCallSid') !== undefined || field(form, 'Direction') === 'outbound-dial')
    return { ignored: 'leg' };
  const result = RESULTS.find((each) => each === field(form, 'CallStatus'));
  if (result === undefined) return { ignored: 'on-the-way' };
  const outbox = opaque.safeParse(new URLSearchParams(rawQuery).get('m')).data;
  const errorCode = z.coerce.number().int().positive().safeParse(field(form, 'ErrorCode')).data;
  return { report: { ...parties, outbox, result, errorCode } };
}
