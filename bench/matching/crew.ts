import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { JobName, Made, Wanted } from './jobs.ts';

type Order = { readonly name: JobName; readonly wanted: unknown; readonly done: (made: never) => void };

/** Workers, one for each core, that take jobs in the order given. A job that throws ends the program. */
export type Crew = {
  readonly ask: <Name extends JobName>(name: Name, wanted: Wanted<Name>) => Promise<Made<Name>>;
  readonly dismiss: () => Promise<void>;
};

export function hireCrew(size = availableParallelism()): Crew {
  const waiting: Order[] = [];
  const workers = Array.from({ length: size }, () => new Worker(new URL('./worker.ts', import.meta.url)));
  const idle = [...workers];
  const giveOut = (): void => {
    while (waiting.length > 0 && idle.length > 0) give(idle.pop(), waiting.shift());
  };
  const give = (worker: Worker | undefined, order: Order | undefined): void => {
    if (worker === undefined || order === undefined) return;
    worker.once('message', (made) => {
      idle.push(worker);
      order.done(made as never);
      giveOut();
    });
    worker.postMessage({ name: order.name, wanted: order.wanted });
  };
  return {
    ask: (name, wanted) =>
      new Promise((done) => {
        waiting.push({ name, wanted, done });
        giveOut();
      }),
    dismiss: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** Says on standard error that a part of a long run is done. */
export const tell = (part: string): void => console.error(`${Math.round(performance.now() / 1000)} s: ${part}`);
