/** Lets many through side by side, or one alone: texts run together, a move of the clock waits for them and they for it. */
export type Turnstile = {
  readonly together: <T>(task: () => Promise<T>) => Promise<T>;
  readonly alone: <T>(task: () => Promise<T>) => Promise<T>;
};

type Waiting = { readonly alone: boolean; readonly enter: () => void };

export function createTurnstile(): Turnstile {
  const queue: Waiting[] = [];
  let inside = 0;
  let taken = false;

  const admit = (): void => {
    for (let next = queue[0]; next !== undefined; next = queue[0]) {
      if (taken || (next.alone && inside > 0)) return;
      queue.shift();
      inside += 1;
      taken = next.alone;
      next.enter();
    }
  };

  const pass = async <T>(alone: boolean, task: () => Promise<T>): Promise<T> => {
    await new Promise<void>((enter) => {
      queue.push({ alone, enter });
      admit();
    });
    try {
      return await task();
    } finally {
      inside -= 1;
      if (alone) taken = false;
      admit();
    }
  };

  return { together: (task) => pass(false, task), alone: (task) => pass(true, task) };
}
