import type { Circle } from '../model/circle.ts';
import type { Member } from '../model/member.ts';
import type { DropReason, OutboxItem, SendingPause } from '../model/outbox.ts';
import type { Stop } from '../model/trace.ts';
import { instant, iso, isQuiet, localDateAfter, minutesLater, nextWaking } from '../scene/times.ts';

/** What stands at the wire: loaded a moment before the text would go, or the phone would ring. */
export type Wire = {
  readonly circle: Circle;
  readonly now: Date;
  readonly item: OutboxItem;
  readonly number: string | undefined;
  readonly member: Member | undefined;
  readonly stop: Stop | undefined;
  readonly pause: SendingPause | undefined;
  /** Coordinators get what they must act on, however much it is. */
  readonly coordinator: boolean;
  /** Texts and calls this person has had today. */
  readonly sentToday: number;
  /** This person's phone rings for another call of ours just now, or they are on the phone with us. */
  readonly ringing: boolean;
  /** It would ask about something that is settled by now. */
  readonly askOver: boolean;
};

/** A call to somebody whose phone rings already, or who talks with us, would only hear that the line is busy. */
const RINGING_MINUTES = 2;

export type Verdict =
  | { readonly verdict: 'send' }
  | {
      readonly verdict: 'hold';
      readonly until: string;
      readonly why: 'quiet-hours' | 'daily-ceiling' | 'paused' | 'ringing';
    }
  | { readonly verdict: 'by-call' }
  | { readonly verdict: 'drop'; readonly why: DropReason };

/**
 * The last thing before the wire. An opt-out wins over everything (promise 4); then come usefulness, the account, the
 * kind of number, quiet hours and the daily ceiling. What is pressing, or an answer, passes the last two; but an answer by
 * call waits for the morning, for a phone that rings wakes people.
 */
export function gate(wire: Wire): Verdict {
  const { circle, item, now } = wire;
  if (wire.stop) return { verdict: 'drop', why: 'opted-out' };
  if (!wire.number) return { verdict: 'drop', why: 'forgotten' };
  const useless = item.uselessAfter !== undefined && item.uselessAfter <= iso(now);
  if (useless || wire.askOver) return { verdict: 'drop', why: 'too-late' };
  if (wire.pause && wire.pause.until > iso(now)) return { verdict: 'hold', until: wire.pause.until, why: 'paused' };
  const called = wire.member?.voiceOnly || wire.member?.callMe;
  if (called && item.via === 'text') return { verdict: 'by-call' };
  if (wire.ringing) return { verdict: 'hold', until: iso(minutesLater(now, RINGING_MINUTES)), why: 'ringing' };
  if (item.weight === 'pressing') return { verdict: 'send' };
  if ((item.weight === 'ordinary' || item.via === 'call') && isQuiet(circle, now)) {
    return { verdict: 'hold', until: iso(nextWaking(circle, now)), why: 'quiet-hours' };
  }
  if (item.weight === 'ordinary' && !wire.coordinator && wire.sentToday >= circle.agreement.textsPerPersonPerDay) {
    return { verdict: 'hold', until: iso(tomorrowMorning(circle, now)), why: 'daily-ceiling' };
  }
  return { verdict: 'send' };
}

const tomorrowMorning = (circle: Circle, now: Date): Date =>
  instant(localDateAfter(now, 1, circle.zone), circle.quiet.to, circle.zone);
