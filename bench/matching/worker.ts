import { parentPort } from 'node:worker_threads';
import { JOBS, type JobName } from './jobs.ts';

/** Does one job after the other, as `crew.ts` hands them out. */
parentPort?.on('message', async ({ name, wanted }: { readonly name: JobName; readonly wanted: never }) => {
  parentPort?.postMessage(await JOBS[name](wanted));
});
