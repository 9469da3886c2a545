import type { Agenda } from './agenda.ts';
import type { VirtualClock } from './clock.ts';

const MINUTE = 60_000;
const FIVE_MINUTES = 5 * MINUTE;
const HOUR = 60 * MINUTE;
/** Milliseconds of the machine's time between two looks at the clock when it flows. */
const LOOK = 250;

export type ScheduleOptions = {
  readonly clock: VirtualClock;
  readonly agenda: Agenda;
  /** The earliest time at which an item of the table is due. */
  readonly nextDue: () => Promise<string | undefined>;
  readonly runDue: () => Promise<unknown>;
  readonly recoverTexts: () => Promise<unknown>;
  readonly sweepExpired: (now: Date) => Promise<unknown>;
  /** Whether a search for lost texts may find any. */
  readonly mayBeUnclaimed: () => boolean;
  /** Until everything that is owed now has run. */
  readonly settle: () => Promise<void>;
  /** Told after each step of the clock. */
  readonly onTime: () => void;
};

export type Schedule = {
  /** When something happens next, if nobody does anything. */
  readonly next: () => Promise<Date | undefined>;
  /** Moves the clock; what is due in between runs in order, each at its own time. */
  readonly moveTo: (target: Date) => Promise<void>;
  /** Lets things happen as time flows by. `between`: how a look gets its turn beside moves. */
  readonly start: (between: (look: () => Promise<void>) => Promise<void>) => void;
  readonly stop: () => void;
};

const floor = (time: number, step: number): number => Math.floor(time / step) * step;
const ceil = (time: number, step: number): number => Math.ceil(time / step) * step;
const NEVER = Number.POSITIVE_INFINITY;

/**
 * The cloud's timetable: `run-due` each minute, `recover-texts` every five, and erasing what has expired. A minute in
 * which nothing is due is passed over, so that months are quick.
 */
export class Timetable implements Schedule {
  readonly #options: ScheduleOptions;
  /** The last minute, the last five minutes and the last time that have been seen to. */
  #ticked: number;
  #searched: number;
  #swept: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: ScheduleOptions) {
    this.#options = options;
    const now = this.#time();
    this.#ticked = floor(now, MINUTE);
    this.#searched = floor(now, FIVE_MINUTES);
    this.#swept = now;
  }

  async next(): Promise<Date | undefined> {
    const at = Math.min(await this.#nextTick(), this.#nextSearch(), this.#nextOfAgenda());
    return Number.isFinite(at) ? new Date(Math.max(at, this.#time())) : undefined;
  }

  async moveTo(target: Date): Promise<void> {
    const { clock, settle, onTime } = this.#options;
    clock.hold();
    try {
      await settle();
      await this.#runUntil(target.getTime());
      clock.holdAt(target);
      await this.#sweep(target.getTime());
      await settle();
    } finally {
      clock.resume();
      onTime();
    }
  }

  start(between: (look: () => Promise<void>) => Promise<void>): void {
    const again = (): void => {
      this.#timer = setTimeout(() => {
        void between(() => this.#look()).finally(() => this.#timer !== undefined && again());
      }, LOOK).unref();
    };
    again();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  #time(): number {
    return this.#options.clock.now().getTime();
  }

  async #nextTick(): Promise<number> {
    const due = await this.#options.nextDue();
    return due === undefined ? NEVER : Math.max(this.#ticked + MINUTE, ceil(Date.parse(due), MINUTE));
  }

  /** In a move that ends at `end` there is one search at its end, whatever the simulation believes. */
  #nextSearch(end?: number): number {
    if (this.#options.mayBeUnclaimed()) return this.#searched + FIVE_MINUTES;
    const last = end === undefined ? NEVER : floor(end, FIVE_MINUTES);
    return last > this.#searched ? last : NEVER;
  }

  #nextOfAgenda(): number {
    return this.#options.agenda.next()?.getTime() ?? NEVER;
  }

  async #runUntil(end: number): Promise<void> {
    for (;;) {
      const next = Math.min(await this.#nextTick(), this.#nextSearch(end), this.#nextOfAgenda());
      const at = Math.max(this.#time(), next);
      if (at > end) return;
      this.#options.clock.holdAt(new Date(at));
      await this.#runAt(at);
      if (this.#nextSearch(end) <= at) await this.#search(at);
      await this.#options.settle();
    }
  }

  async #runAt(at: number): Promise<void> {
    for (const task of this.#options.agenda.take(new Date(at))) await task();
    if ((await this.#nextTick()) <= at) {
      this.#ticked = floor(at, MINUTE);
      await this.#options.runDue();
      await this.#options.settle();
    }
    if (at - this.#swept >= HOUR) await this.#sweep(at);
  }

  async #search(at: number): Promise<void> {
    this.#searched = floor(at, FIVE_MINUTES);
    await this.#options.recoverTexts();
    await this.#options.settle();
  }

  async #sweep(at: number): Promise<void> {
    this.#swept = at;
    await this.#options.sweepExpired(new Date(at));
  }

  /** What a flowing clock has come to. The search runs as it does in the cloud, whether or not anything was lost. */
  async #look(): Promise<void> {
    const at = this.#time();
    if (this.#nextOfAgenda() <= at || floor(at, MINUTE) > this.#ticked) await this.#runAt(at);
    if (floor(at, FIVE_MINUTES) > this.#searched) await this.#search(at);
    this.#ticked = Math.max(this.#ticked, floor(at, MINUTE));
    this.#options.onTime();
  }
}
