import { PACE } from '../../../lib/core/needs/ask-helpers.ts';
import { type SentAsk, Street } from './street.ts';
import { DAY, type Town, type TownNeed } from './town.ts';

/** A need that is still open, and what was done for it. */
export type OpenNeed = {
  readonly need: TownNeed;
  readonly asked: Set<number>;
  readonly declined: Set<number>;
  wave: number;
  nextWaveAt: number;
};

/** A way to choose: whom to ask now about the needs whose wave is due, and when each is looked at again. */
export type Policy = {
  readonly name: string;
  readonly choose: (due: readonly OpenNeed[], street: Street, now: number) => readonly Choice[];
  /** Hears of each answer when it is given; of silence when the ask has run out. */
  readonly hear?: (ask: SentAsk, now: number) => void;
};

export type Choice = { readonly need: OpenNeed; readonly helpers: readonly number[]; readonly lookAgainAt: number };

export type Run = {
  readonly town: Town;
  readonly policy: string;
  readonly asks: readonly SentAsk[];
  /** Which helper covered a need, and when. */
  readonly covered: ReadonlyMap<number, { readonly helper: number; readonly at: number }>;
  readonly street: Street;
};

/** Rest after helping, in minutes. */
export const REST = DAY;

export const isQuiet = (now: number): boolean => now % DAY < 8 * 60 || now % DAY >= 21 * 60;

/** Lives through the town's days with one policy. */
export function simulate(town: Town, policy: Policy): Run {
  const run = new Days(town, policy);
  return run.live();
}

class Days {
  readonly #town: Town;
  readonly #policy: Policy;
  readonly #street: Street;
  readonly #open = new Map<number, OpenNeed>();
  readonly #asks: SentAsk[] = [];
  readonly #covered = new Map<number, { helper: number; at: number }>();
  /** What happens at a minute: answers, and asks that run out. */
  readonly #agenda = new Map<number, (() => void)[]>();
  #next = 0;

  constructor(town: Town, policy: Policy) {
    this.#town = town;
    this.#policy = policy;
    this.#street = new Street(town);
  }

  live(): Run {
    const end = (this.#town.settings.days + 3) * DAY;
    for (let now = 0; now < end; now += 1) {
      for (const happen of this.#agenda.get(now) ?? []) happen();
      this.#agenda.delete(now);
      this.#arrive(now);
      this.#sweep(now);
    }
    const { name } = this.#policy;
    return { town: this.#town, policy: name, asks: this.#asks, covered: this.#covered, street: this.#street };
  }

  #arrive(now: number): void {
    for (let need = this.#town.needs[this.#next]; need !== undefined && need.at <= now; ) {
      this.#open.set(need.id, { need, asked: new Set(), declined: new Set(), wave: 0, nextWaveAt: now });
      this.#next += 1;
      need = this.#town.needs[this.#next];
    }
  }

  #sweep(now: number): void {
    const due: OpenNeed[] = [];
    for (const each of this.#open.values()) {
      if (each.need.deadline <= now) this.#open.delete(each.need.id);
      else if (each.nextWaveAt <= now && (each.need.urgency === 'high' || !isQuiet(now))) due.push(each);
    }
    if (due.length === 0) return;
    for (const { need, helpers, lookAgainAt } of this.#policy.choose(due, this.#street, now)) {
      for (const helper of helpers) this.#ask(need, helper, now);
      if (helpers.length > 0) need.wave += 1;
      need.nextWaveAt = lookAgainAt;
    }
  }

  #ask(open: OpenNeed, helper: number, now: number): void {
    const ask = this.#street.ask(open.need, helper, now);
    const person = this.#street.of(helper);
    const until = now + PACE[open.need.urgency].ask;
    open.asked.add(helper);
    this.#asks.push(ask);
    person.openAsk = ask.answer === 'stop' ? undefined : { need: open.need.id, until };
    if (ask.answer === 'yes' || ask.answer === 'no') this.#at(ask.answerAt, () => this.#answer(open, ask));
    else if (ask.answer === 'silent') this.#at(until, () => this.#policy.hear?.(ask, until));
    this.#at(until, () => this.#free(open.need.id, helper));
  }

  #answer(open: OpenNeed, ask: SentAsk): void {
    this.#policy.hear?.(ask, ask.answerAt);
    this.#free(open.need.id, ask.helper);
    if (ask.answer === 'no') open.declined.add(ask.helper);
    else if (this.#open.delete(open.need.id)) this.#cover(open, ask);
  }

  #cover({ need, asked }: OpenNeed, { helper, answerAt }: SentAsk): void {
    if (answerAt > need.deadline) return;
    this.#covered.set(need.id, { helper, at: answerAt });
    const person = this.#street.of(helper);
    person.helpedAt.push(answerAt);
    person.restingUntil = answerAt + REST;
    for (const other of asked) this.#free(need.id, other);
  }

  #free(need: number, helper: number): void {
    const person = this.#street.of(helper);
    if (person.openAsk?.need === need) person.openAsk = undefined;
  }

  #at(minute: number, happen: () => void): void {
    const list = this.#agenda.get(minute);
    if (list) list.push(happen);
    else this.#agenda.set(minute, [happen]);
  }
}
