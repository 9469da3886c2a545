import type { Circle } from '../lib/core/model/circle.ts';
import type { Behind } from './behind/behind.ts';
import { actionIn, type CallAction } from './carrier/call-actions.ts';
import { dial } from './carrier/calls.ts';
import type { Company } from './carrier/company.ts';
import type { Alert, Call, Phone } from './carrier/records.ts';
import { receiveText, type TextIn, type TextOut } from './carrier/texts.ts';
import type { VirtualClock } from './clock.ts';
import { type ClockMove, targetOf } from './clock-move.ts';
import type { Faults } from './faults.ts';
import { handsetsOf } from './handsets.ts';
import { Impossible } from './impossible.ts';
import type { Schedule } from './schedule.ts';
import type { Deed } from './transcript/deed.ts';
import type { Recorder } from './transcript/recorder.ts';
import type { Turnstile } from './turnstile.ts';
import type { PhoneView, SimView } from './wire.ts';

export type { CallAction };

/** What changes about a number; what is left out stays. */
export type PhoneChange = { readonly [K in keyof Omit<Phone, 'number'>]?: Phone[K] | undefined };

/** What people and tests do with the simulation. Each answers once everything that is owed now has run. */
export type Control = Behind & {
  readonly text: (text: Omit<TextIn, 'to'> & { readonly to?: string | undefined }) => Promise<TextOut>;
  readonly phone: (number: string) => PhoneView;
  readonly setPhone: (number: string, change: PhoneChange) => PhoneView;
  readonly call: (call: { readonly from: string; readonly to?: string | undefined }) => Promise<Call>;
  readonly callOf: (sid: string) => Call;
  readonly act: (sid: string, action: CallAction) => Promise<Call>;
  readonly moveClock: (move: ClockMove) => Promise<Date>;
  readonly arm: Faults['arm'];
  /** What was done and heard since it was begun, in the form of test/conversations. */
  readonly transcript: () => string;
  /** Begins a new one, once what goes on is over: a transcript begins with nothing under way. */
  readonly beginTranscript: () => Promise<string>;
  readonly view: () => Promise<SimView>;
  readonly log: () => { readonly lines: readonly string[]; readonly alerts: readonly Alert[] };
  readonly settle: () => Promise<void>;
  readonly now: () => Date;
};

export type ControlParts = {
  readonly company: Company;
  readonly behind: Behind;
  readonly circles: readonly Circle[];
  readonly frozen: boolean;
  readonly clock: VirtualClock;
  readonly schedule: Schedule;
  readonly turnstile: Turnstile;
  readonly recorder: Recorder;
  readonly lines: readonly string[];
  readonly alerts: readonly Alert[];
};

export function createControl(parts: ControlParts): Control {
  const { company, clock, schedule, turnstile, recorder } = parts;
  /** Runs side by side with others, and answers when nothing is owed. */
  const settled: Settled = (deed, task) =>
    turnstile.together(() =>
      recorder.during(deed, async () => {
        try {
          return await task();
        } finally {
          await company.work.idle();
        }
      }),
    );
  return {
    ...parts.behind,
    ...phonesOf(company, recorder),
    ...callsOf(company, settled),
    text: async (text) => {
      checkSid(company, text.sid);
      const to = hotlineOr400(company, text.to);
      const whole = { ...text, to };
      return await settled({ do: 'text', text: whole }, () => receiveText(company, whole));
    },
    moveClock: (move) =>
      turnstile.alone(async () => {
        const target = targetOf(move, clock.now());
        if (target < clock.now()) throw new Impossible(400, 'The clock cannot go back.');
        await recorder.during({ do: 'move', move, target }, () => schedule.moveTo(target));
        return clock.now();
      }),
    arm: (arming) => {
      recorder.note({ do: 'arm', arming });
      return company.faults.arm(arming);
    },
    transcript: recorder.read,
    beginTranscript: () => turnstile.alone(async () => recorder.begin()),
    view: () => viewOf(parts),
    log: () => ({ lines: parts.lines, alerts: parts.alerts }),
    settle: () => settled({ do: 'wait' }, async () => undefined),
    now: clock.now,
  };
}

type Settled = <T>(deed: Deed, task: () => Promise<T>) => Promise<T>;

function phonesOf({ register }: Company, recorder: Recorder): Pick<Control, 'phone' | 'setPhone'> {
  const phone = (number: string): PhoneView => ({
    ...register.phone(number),
    messages: register.shown(number),
    call: register.ongoingCall(number) ?? null,
    lastCall: register.lastCall(number) ?? null,
  });
  return {
    phone,
    setPhone: (number, change) => {
      const before = register.phone(number);
      const isNew = ([key, value]: readonly [string, unknown]): boolean =>
        value !== undefined && value !== before[key as keyof Phone];
      const changed = Object.fromEntries(Object.entries(change).filter(isNew));
      register.keepPhone({ ...before, ...changed });
      recorder.note({ do: 'phone', number, change: changed });
      return phone(number);
    },
  };
}

function callsOf(company: Company, settled: Settled): Pick<Control, 'call' | 'callOf' | 'act'> {
  const callOf = (sid: string): Call => {
    const call = company.register.call(sid);
    if (call === undefined) throw new Impossible(404, 'There is no such call.');
    return call;
  };
  return {
    callOf,
    call: async ({ from, to }) => {
      const numbers = { from, to: hotlineOr400(company, to) };
      const { sid } = await settled({ do: 'dial', ...numbers }, () => dial(company, numbers));
      return callOf(sid);
    },
    act: (sid, action) =>
      settled({ do: 'act', sid, action }, async () => {
        const line = company.lines.get(callOf(sid).sid);
        if (line === undefined) throw new Impossible(409, 'The call is over.');
        const doing = actionIn(company, line, action);
        if (doing === undefined) throw new Impossible(409, 'The call is not waiting for that.');
        await doing();
        return sid;
      }).then(callOf),
  };
}

async function viewOf({ company, circles, clock, schedule, frozen }: ControlParts): Promise<SimView> {
  return {
    now: clock.now().toISOString(),
    nextDue: (await schedule.next())?.toISOString() ?? null,
    hotlines: circles.map(({ hotline: number, id, name, zone }) => ({ number, circle: id, name, zone })),
    zone: circles[0]?.zone ?? 'UTC',
    frozen,
    phones: company.register.numbers(),
    handsets: handsetsOf(company.register, circles),
    armed: company.faults.armed(),
    accountSid: company.accountSid,
    authToken: company.authToken,
    webhooks: company.webhooks,
  };
}

function hotlineOr400({ hotlines }: Company, to: string = hotlines[0] ?? ''): string {
  if (!hotlines.includes(to)) throw new Impossible(400, '"to" is no hotline here.');
  return to;
}

function checkSid({ register }: Company, sid: string | undefined): void {
  if (sid !== undefined && (register.message(sid)?.direction ?? 'inbound') !== 'inbound')
    throw new Impossible(400, '"sid" is that of a text which the hotline sent.');
}
