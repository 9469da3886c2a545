import { handleCall } from '../../lib/app/handle-call.ts';
import { handleLeg } from '../../lib/app/handle-leg.ts';
import { hearTranscription } from '../../lib/app/hear-transcription.ts';
import { callerId } from '../../lib/app/identity.ts';
import { keepRecording } from '../../lib/app/keep-recording.ts';
import type { Sender } from '../../lib/app/ports.ts';
import { recordCall } from '../../lib/app/record-call.ts';
import type { CallAnswer, CallNext, CallReport, InboundCall } from '../../lib/app/voice-ports.ts';
import type { CallInput } from '../../lib/core/calls/input.ts';
import type { Script } from '../../lib/core/calls/script.ts';
import type { Call } from '../../lib/core/model/call.ts';
import { callKey, callStepKey } from '../../lib/core/model/keys.ts';
import { createPhoneCompany, type Sound } from './phone-company.ts';
import { createWorld, type Death } from './world.ts';

/** One call on one phone, as the phone company sees it. */
export type Phone = {
  readonly sid: string;
  readonly who: Sender;
  readonly way: InboundCall['way'];
  readonly outbox: string | undefined;
  readonly since: Date;
  state: 'ringing' | 'on' | 'over';
  /** What the call does now; nothing before it has begun. */
  next: CallNext | undefined;
  step: number;
};

/** A webhook of a step that was answered: it may come again at any time. */
export type Delivered = {
  readonly phone: Phone;
  readonly inbound: InboundCall;
  readonly at: Date;
  readonly answer: CallAnswer;
};

/** Words heard on a phone. `to`: its number; nobody's where that is hidden. */
export type HeardOn = {
  readonly to: string | undefined;
  readonly way: InboundCall['way'];
  readonly first: boolean;
  readonly byMachine: boolean;
  readonly answer: CallAnswer;
};

/** A step on its way to the hotline, with the call as it stood before. */
export type Taking = { readonly inbound: InboundCall; readonly call: Call | undefined; readonly alone: boolean };

export type Times = 'before' | 'after' | 'late' | 'twice' | 'never';
export type Report = 'now' | 'twice' | 'late' | 'never';

/** What is said after the tone, and when the company brings its sound and its written form. */
export type Spoken = {
  readonly seconds: number;
  readonly key: string | undefined;
  readonly hungUp: boolean;
  readonly words: string;
  readonly sound: Sound;
  readonly report: Times;
  readonly transcription: Times;
};

/** The world of the histories with phones in it: calls in both directions, and what the company reports of them. */
export function createPhoneWorld(options: { readonly at: string; readonly seed: number }) {
  let created: ReturnType<typeof createPhoneCompany> | undefined;
  const world = createWorld({
    ...options,
    voice: (now) => {
      created = createPhoneCompany(now);
      return created;
    },
  });
  if (!created) throw new Error('a world without phones');
  const company = created;
  const phones: Phone[] = [];
  const delivered: Delivered[] = [];
  const late: (() => Promise<unknown>)[] = [];
  const heard: HeardOn[] = [];
  const taken: (Taking & { readonly answer: CallAnswer | undefined })[] = [];
  const spoken: { readonly owner: string; readonly id: string; readonly call: string }[] = [];
  const config = { idKey: 'key' };
  const { circle } = world;
  let sids = 0;

  const ownerOf = (phone: Phone): string => callerId({ config }, circle, { sid: phone.sid, with: phone.who });
  const callOf = async (phone: Phone): Promise<Call | undefined> => {
    const [call] = await world.store.load([callKey(circle.id, ownerOf(phone), phone.sid)]);
    return call?.kind === 'call' ? call : undefined;
  };
  const answeredTo = async ({ phone, step }: { readonly phone: Phone; readonly step: number }) => {
    const [answered] = await world.store.load([callStepKey(circle.id, ownerOf(phone), { sid: phone.sid, step })]);
    return answered?.kind === 'call-step' ? (JSON.parse(answered.script) as Script) : undefined;
  };

  /** Phones that the company has rung since. */
  const pickUpRinging = (): void => {
    for (const each of company.rung) {
      if (phones.some(({ sid }) => sid === each.sid)) continue;
      const who: Sender = { kind: 'member', number: each.to };
      phones.push({
        sid: each.sid,
        who,
        way: 'ours',
        outbox: each.id,
        since: each.at,
        state: 'ringing',
        next: undefined,
        step: 0,
      });
    }
  };

  const settle = async (death?: Death): Promise<void> => {
    await world.settle(death);
    pickUpRinging();
  };

  /** One webhook of a step; when its process dies the static notice is heard, and the call ends. */
  const deliver = async (
    phone: Phone,
    input: CallInput,
    { death, alone = true }: { readonly death?: Death | undefined; readonly alone?: boolean } = {},
  ): Promise<CallAnswer | undefined> => {
    const inbound: InboundCall = {
      circle,
      sid: phone.sid,
      way: phone.way,
      with: phone.who,
      outbox: phone.outbox,
      step: phone.step,
      input,
    };
    const call = await callOf(phone);
    const answer = (await world.run((parts) => handleCall(parts, inbound), death)) as CallAnswer | undefined;
    taken.push({ inbound, call, alone, answer });
    if (!answer) {
      phone.state = 'over';
      return undefined;
    }
    delivered.push({ phone, inbound, at: world.now(), answer });
    note(phone, input, answer);
    return answer;
  };

  const note = (phone: Phone, input: CallInput, answer: CallAnswer): void => {
    const byMachine = input.input === 'start' && input.answeredBy === 'machine';
    const to = phone.who.kind === 'member' ? phone.who.number : undefined;
    heard.push({ to, way: phone.way, first: input.input === 'start', byMachine, answer });
    const hungUp = input.input === 'recording' && input.hungUp;
    phone.state = answer.next.does === 'hang-up' || hungUp ? 'over' : 'on';
    phone.next = answer.next;
    if ('step' in answer.next) phone.step = answer.next.step;
  };

  const report = async (phone: Phone, how: Report, result: CallReport['result'] = 'completed'): Promise<void> => {
    phone.state = 'over';
    const said: CallReport = {
      circle,
      sid: phone.sid,
      way: phone.way,
      with: phone.who,
      outbox: phone.outbox,
      result,
      errorCode: undefined,
    };
    const send = () => world.run((parts) => recordCall(parts, said));
    if (how === 'late') late.push(send);
    if (how === 'now' || how === 'twice') await send();
    if (how === 'twice') await Promise.all([send(), send()]);
  };

  /** Words after the tone, with the news of them as the company happens to bring it. */
  const record = async (phone: Phone, said: Spoken, death?: Death): Promise<void> => {
    sids += 1;
    const recording = { owner: ownerOf(phone), id: `RE${String(sids).padStart(32, '0')}` };
    company.sounds.set(recording.id, { sound: said.sound, looks: 0 });
    spoken.push({ ...recording, call: phone.sid });
    const { seconds, key, hungUp } = said;
    const status = said.sound === 'gone' ? ('absent' as const) : ('completed' as const);
    const news = () =>
      world.run((parts) => keepRecording(parts, { circle, recording, call: phone.sid, seconds, status }));
    const written = () => world.run((parts) => hearTranscription(parts, { circle, recording, words: said.words }));
    const brings: readonly (readonly [Times, () => Promise<unknown>])[] = [
      [said.report, news],
      [said.transcription, written],
    ];
    for (const [when, bring] of brings) if (when === 'before') await bring();
    await deliver(phone, { input: 'recording', id: recording.id, seconds, key, hungUp }, { death });
    for (const [when, bring] of brings) {
      if (when === 'late') late.push(bring);
      if (when === 'after' || when === 'twice') await bring();
      if (when === 'twice') await Promise.all([bring(), bring()]);
    }
  };

  return {
    ...world,
    phones,
    delivered,
    late,
    heard,
    taken,
    spoken,
    voice: company,
    ownerOf,
    callOf,
    answeredTo,
    settle,
    deliver,
    report,
    record,
    pickUpRinging,
    dial: async (who: Sender, death?: Death): Promise<Phone> => {
      sids += 1;
      const phone: Phone = {
        sid: `CA${sids.toString(16).padStart(32, '0')}`,
        who,
        way: 'theirs',
        outbox: undefined,
        since: world.now(),
        state: 'on',
        next: undefined,
        step: 0,
      };
      phones.push(phone);
      await deliver(phone, { input: 'start', answeredBy: 'unknown' }, { death });
      return phone;
    },
    /** A step that was answered comes once more. */
    again: async ({ inbound }: Delivered): Promise<CallAnswer> =>
      (await world.run((parts) => handleCall(parts, inbound))) as CallAnswer,
    /** What the other side hears, and the key they press. */
    pickUpLeg: async (phone: Phone, keys: string | undefined): Promise<CallAnswer | undefined> => {
      if (phone.next?.does !== 'dial') return undefined;
      const { number, step } = phone.next;
      const leg = { circle, call: { caller: ownerOf(phone), sid: phone.sid, step } };
      const answer = (await world.run((parts) => handleLeg(parts, { ...leg, keys }))) as CallAnswer;
      heard.push({ to: number, way: 'ours', first: true, byMachine: false, answer });
      return answer;
    },
    /** The keys that the call has named last. */
    offered: async (phone: Phone): Promise<readonly string[]> => {
      const script = await answeredTo({ phone, step: phone.step - 1 });
      return (script?.lines ?? []).flatMap((line) =>
        line.line === 'choices' ? line.choices.map(({ key }) => key) : [],
      );
    },
  };
}

export type PhoneWorld = ReturnType<typeof createPhoneWorld>;
