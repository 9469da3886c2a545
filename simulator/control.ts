import { dial, hangUp, lasts } from './carrier/calls.ts';
import type { Company } from './carrier/company.ts';
import type { Alert, Call, HandsetMessage, Phone } from './carrier/records.ts';
import { receiveText, type TextIn, type TextOut } from './carrier/texts.ts';
import { BackwardsError, type VirtualClock } from './clock.ts';
import { type ClockMove, targetOf } from './clock-move.ts';
import type { Faults } from './faults.ts';
import type { Schedule } from './schedule.ts';
import type { Turnstile } from './turnstile.ts';

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

export type CallAction =
  | { readonly hangup: true }
  | { readonly digits: string }
  | { readonly speech: string }
  | { readonly record: string }
  | { readonly silence: true }
  | { readonly answer: 'human' | 'machine' | 'busy' | 'no-answer' | 'failed' };

/** What people and tests do with the simulation. Each answers once everything that is owed now has run. */
export type Control = {
  readonly text: (text: Omit<TextIn, 'to'> & { readonly to?: string | undefined }) => Promise<TextOut>;
  readonly phone: (number: string) => PhoneView;
  readonly setPhone: (number: string, change: Partial<Omit<Phone, 'number'>>) => PhoneView;
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
  const { company, circles, clock, schedule, turnstile } = parts;
  const { register, work, faults } = company;

  /** Runs side by side with others, and answers when nothing is owed. */
  const settled = <T>(task: () => Promise<T>): Promise<T> =>
    turnstile.together(async () => {
      try {
        return await task();
      } finally {
        await work.idle();
      }
    });

  const hotline = (to: string = company.hotlines[0] ?? ''): string => {
    if (!company.hotlines.includes(to)) throw new Impossible(400, `"to" is no hotline here.`);
    return to;
  };
  const phone = (number: string): PhoneView => ({
    ...register.phone(number),
    messages: register.shown(number),
    call: register.ongoingCall(number) ?? null,
  });
  const callOf = (sid: string): Call => {
    const call = register.call(sid);
    if (call === undefined) throw new Impossible(404, 'There is no such call.');
    return call;
  };
  const checkSid = (sid: string | undefined): void => {
    if (sid !== undefined && (register.message(sid)?.direction ?? 'inbound') !== 'inbound')
      throw new Impossible(400, '"sid" is that of a text which the hotline sent.');
  };

  return {
    text: async (text) => {
      checkSid(text.sid);
      const to = hotline(text.to);
      return await settled(() => receiveText(company, { ...text, to }));
    },
    phone,
    setPhone: (number, change) => {
      register.keepPhone({ ...register.phone(number), ...change });
      return phone(number);
    },
    call: async ({ from, to }) => {
      const numbers = { from, to: hotline(to) };
      const { sid } = await settled(() => dial(company, numbers));
      return callOf(sid);
    },
    callOf,
    act: (sid, action) =>
      settled(async () => {
        if (!lasts(company, callOf(sid).sid)) throw new Impossible(409, 'The call is over.');
        // No verb that waits for anything is played yet, so hanging up is all that a call can be told.
        if (!('hangup' in action)) throw new Impossible(409, 'The call is not waiting for that.');
        return hangUp(company, sid);
      }),
    moveClock: (move) =>
      turnstile.alone(async () => {
        const target = targetOf(move, clock.now());
        if (target < clock.now()) throw new Impossible(400, new BackwardsError('The clock cannot go back.').message);
        await schedule.moveTo(target);
        return clock.now();
      }),
    arm: faults.arm,
    view: async () => ({
      now: clock.now().toISOString(),
      nextDue: (await schedule.next())?.toISOString() ?? null,
      hotlines: circles.map(({ hotline: number, id }) => ({ number, circle: id })),
      zone: circles[0]?.zone ?? 'UTC',
      phones: register.numbers(),
      accountSid: company.accountSid,
      authToken: company.authToken,
      webhooks: company.webhooks,
    }),
    log: () => ({ lines: parts.lines, alerts: parts.alerts }),
    settle: () => settled(async () => undefined),
    now: clock.now,
  };
}
