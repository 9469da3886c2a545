/** The simulated time. It flows with the machine's unless it is frozen or held, and it never goes back. */
export type VirtualClock = {
  readonly now: () => Date;
  /** Stays where it is until `resume`. */
  readonly hold: () => void;
  /** Moves on to a time and stays there until `resume`. Throws when that would be going back. */
  readonly holdAt: (time: Date) => void;
  /** Flows on from where it is; a frozen clock stays where it is. */
  readonly resume: () => void;
};

export type ClockOptions = {
  readonly start: Date;
  readonly frozen: boolean;
  /** Milliseconds of the machine's clock. */
  readonly real?: () => number;
};

export function createClock({ start, frozen, real = Date.now }: ClockOptions): VirtualClock {
  let base = start.getTime();
  let realBase: number | undefined = frozen ? undefined : real();
  let latest = base;

  const now = (): number => {
    // The machine's clock may be set back; ours never shows it.
    latest = Math.max(latest, realBase === undefined ? base : base + (real() - realBase));
    return latest;
  };

  return {
    now: () => new Date(now()),
    hold: () => {
      base = now();
      realBase = undefined;
    },
    holdAt: (time) => {
      if (time.getTime() < now()) throw new Error('The clock cannot go back.');
      base = time.getTime();
      latest = base;
      realBase = undefined;
    },
    resume: () => {
      if (frozen || realBase !== undefined) return;
      base = latest;
      realBase = real();
    },
  };
}

/** Where a restarted simulation goes on: at the later of the asked or real time and the last simulated one. */
export const startingTime = (asked: Date | undefined, last: Date | undefined): Date =>
  new Date(Math.max((asked ?? new Date()).getTime(), last?.getTime() ?? Number.NEGATIVE_INFINITY));
