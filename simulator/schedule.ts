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

/**
 * The cloud's timetable: `run-due` each minute, `recover-texts` every five, and erasing what has expired. A minute in
 * which nothing is due is passed over, so that months are quick.
 */
export function createSchedule(options: ScheduleOptions): Schedule {
  const { clock, agenda } = options;
  const time = (): number => clock.now().getTime();
  let ticked = floor(time(), MINUTE);
  let searched = floor(time(), FIVE_MINUTES);
  let swept = time();

  const nextTick = async (): Promise<number> => {
    const due = await options.nextDue();
    return due === undefined ? Number.POSITIVE_INFINITY : Math.max(ticked + MINUTE, ceil(Date.parse(due), MINUTE));
  };
  const nextSearch = (end = Number.POSITIVE_INFINITY): number => {
    if (options.mayBeUnclaimed()) return searched + FIVE_MINUTES;
    // Once at the end of a move, whatever the simulation believes.
    return end < Number.POSITIVE_INFINITY && floor(end, FIVE_MINUTES) > searched
      ? floor(end, FIVE_MINUTES)
      : Number.POSITIVE_INFINITY;
  };
  const nextOfAgenda = (): number => agenda.next()?.getTime() ?? Number.POSITIVE_INFINITY;

  const runAt = async (at: number): Promise<void> => {
    for (const task of agenda.take(new Date(at))) await task();
    if ((await nextTick()) <= at) {
      ticked = floor(at, MINUTE);
      await options.runDue();
      await options.settle();
    }
    if (options.mayBeUnclaimed() && searched + FIVE_MINUTES <= at) await search(at);
    if (at - swept >= HOUR) await sweep(at);
  };
  const search = async (at: number): Promise<void> => {
    searched = floor(at, FIVE_MINUTES);
    await options.recoverTexts();
    await options.settle();
  };
  const sweep = async (at: number): Promise<void> => {
    swept = at;
    await options.sweepExpired(new Date(at));
  };

  const moveTo = async (target: Date): Promise<void> => {
    const end = target.getTime();
    clock.holdAt(clock.now());
    try {
      await options.settle();
      for (;;) {
        const at = Math.max(time(), Math.min(await nextTick(), nextSearch(end), nextOfAgenda()));
        if (at > end) break;
        clock.holdAt(new Date(at));
        await runAt(at);
        if (nextSearch(end) <= at) await search(at);
        await options.settle();
      }
      clock.holdAt(target);
      await sweep(end);
      await options.settle();
    } finally {
      clock.resume();
      options.onTime();
    }
  };

  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    const at = time();
    const searching = floor(at, FIVE_MINUTES) > searched;
    if (nextOfAgenda() <= at || floor(at, MINUTE) > ticked || searching) await runAt(at);
    // In real time the search runs as it does in the cloud, whether or not anything was lost.
    if (floor(at, FIVE_MINUTES) > searched) await search(at);
    ticked = Math.max(ticked, floor(at, MINUTE));
    options.onTime();
  };
  const start: Schedule['start'] = (between) => {
    const again = (): void => {
      timer = setTimeout(() => void between(look).finally(() => timer !== undefined && again()), LOOK).unref();
    };
    again();
  };
  const stop = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };

  const next = async (): Promise<Date | undefined> => {
    const at = Math.min(await nextTick(), nextSearch(), nextOfAgenda());
    return Number.isFinite(at) ? new Date(Math.max(at, time())) : undefined;
  };
  return { next, moveTo, start, stop };
}
