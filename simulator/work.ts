/** What is going on by itself (sending, delivering, callbacks), so that an answer can wait until nothing is owed any more. */
export type Work = {
  /** Starts a task at once and counts it as going on. A task that fails is done too. */
  readonly start: (task: () => Promise<unknown>) => void;
  /** Until nothing goes on, counting what was started meanwhile. */
  readonly idle: () => Promise<void>;
};

export function createWork(onFailure: (failure: unknown) => void): Work {
  const going = new Set<Promise<void>>();
  const start = (task: () => Promise<unknown>): void => {
    const run: Promise<void> = task()
      .then(() => undefined, onFailure)
      .finally(() => going.delete(run));
    going.add(run);
  };
  const idle = async (): Promise<void> => {
    while (going.size > 0) await Promise.all(going);
  };
  return { start, idle };
}
