import { actionIn, type CallAction } from './carrier/call-actions.ts';
import { dial } from './carrier/calls.ts';
import type { Company } from './carrier/company.ts';
import type { Alert, Call, HandsetMessage, Phone } from './carrier/records.ts';
import { receiveText, type TextIn, type TextOut } from './carrier/texts.ts';
import type { VirtualClock } from './clock.ts';
import { type ClockMove, targetOf } from './clock-move.ts';
import type { Faults } from './faults.ts';
import type { Schedule } from './schedule.ts';
import type { Turnstile } from './turnstile.ts';

export type { CallAction };

export type PhoneView = Phone & { readonly messages: readonly HandsetMessage[]; readonly call: Call | null };

export type SimView = {
  readonly now: string;
  readonly nextDue: string | null;
  readonly hotlines: readonly { readonly number: string; readonly circle: string }[];
  /** The first circle's, so that a page can show its own clock. */
  readonly zone: string;
  readonly phones: readonly string[];
  readonly accountSid: string;
  readonly authToken: string;
  readonly webhooks: Company['webhooks'];
};

/** Something that cannot be done, with the HTTP status that says so and one sentence for a person. */
export class Impossible extends Error {
  override readonly name = 'Impossible';
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

/** What changes about a number; what is left out stays. */
export type PhoneChange = { readonly kind?: Phone['kind'] | undefined; readonly blocked?: boolean | undefined };

/** What people and tests do with the simulation. Each answers once everything that is owed now has run. */
export type Control = {
  readonly text: (text: Omit<TextIn, 'to'> & { readonly to?: string | undefined }) => Promise<TextOut>;
  readonly phone: (number: string) => PhoneView;
  readonly setPhone: (number: string, change: PhoneChange) => PhoneView;
  readonly call: (call: { readonly from: string; readonly to?: string | undefined }) => Promise<Call>;
  readonly callOf: (sid: string) => Call;
  readonly act: (sid: string, action: CallAction) => Promise<Call>;
  readonly moveClock: (move: ClockMove) => Promise<Date>;
  readonly arm: Faults['arm'];
  readonly view: () => Promise<SimView>;
  readonly log: () => { readonly lines: readonly string[]; readonly alerts: readonly Alert[] };
  readonly settle: () => Promise<void>;
  readonly now: () => Date;
};

export type ControlParts = {
  readonly company: Company;
  readonly circles: readonly { readonly hotline: string; readonly id: string; readonly zone: string }[];
  readonly clock: VirtualClock;
  readonly schedule: Schedule;
  readonly turnstile: Turnstile;
  readonly lines: readonly string[];
  readonly alerts: readonly Alert[];
};

export function createControl(parts: ControlParts): Control {
  const { company, clock, schedule, turnstile } = parts;
  /** Runs side by side with others, and answers when nothing is owed. */
  const settled: Settled = (task) =>
    turnstile.together(async () => {
      try {
        return await task();
      } finally {
        await company.work.idle();
      }
    });
  return {
    ...phonesOf(company),
    ...callsOf(company, settled),
    text: async (text) => {
      checkSid(company, text.sid);
      const to = hotlineOr400(company, text.to);
      return await settled(() => receiveText(company, { ...text, to }));
    },
    moveClock: (move) =>
      turnstile.alone(async () => {
        const target = targetOf(move, clock.now());
        if (target < clock.now()) throw new Impossible(400, 'The clock cannot go back.');
        await schedule.moveTo(target);
        return clock.now();
      }),
    arm: company.faults.arm,
    view: () => viewOf(parts),
    log: () => ({ lines: parts.lines, alerts: parts.alerts }),
    settle: () => settled(async () => undefined),
    now: clock.now,
  };
}

type Settled = <T>(task: () => Promise<T>) => Promise<T>;

function phonesOf({ register }: Company): Pick<Control, 'phone' | 'setPhone'> {
  const phone = (number: string): PhoneView => ({
    ...register.phone(number),
    messages: register.shown(number),
    call: register.ongoingCall(number) ?? null,
  });
  return {
    phone,
    setPhone: (number, change) => {
      const { kind, blocked } = register.phone(number);
      register.keepPhone({ number, kind: change.kind ?? kind, blocked: change.blocked ?? blocked });
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
      const { sid } = await settled(() => dial(company, numbers));
      return callOf(sid);
    },
    act: (sid, action) =>
      settled(async () => {
        const line = company.lines.get(callOf(sid).sid);
        if (line === undefined) throw new Impossible(409, 'The call is over.');
        const doing = actionIn(company, line, action);
        if (doing === undefined) throw new Impossible(409, 'The call is not waiting for that.');
        await doing();
        return sid;
      }).then(callOf),
  };
}

async function viewOf({ company, circles, clock, schedule }: ControlParts): Promise<SimView> {
  return {
    now: clock.now().toISOString(),
    nextDue: (await schedule.next())?.toISOString() ?? null,
    hotlines: circles.map(({ hotline: number, id }) => ({ number, circle: id })),
    zone: circles[0]?.zone ?? 'UTC',
    phones: company.register.numbers(),
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
