import { loadCircles } from '../circles/load-circles.ts';
import type { Simulator } from '../simulator/simulator.ts';
import { Complaint, complaintOf } from './local/complaint.ts';
import { idKeyIn } from './local/id-key.ts';
import { startLocalHotline } from './local/local-hotline.ts';
import { readStartFlags, type StartFlags } from './local/start-flags.ts';

/** The hotline on this machine: `npm start`. */
async function start({ port, circles, data, at, frozen }: StartFlags): Promise<Simulator> {
  try {
    return await startLocalHotline({ circles: circlesIn(circles), idKey: idKeyIn(data), port, data, at, frozen });
  } catch (failure) {
    throw complaintOf(failure, port);
  }
}

function circlesIn(files: StartFlags['circles']) {
  try {
    return loadCircles(files);
  } catch (error) {
    throw new Complaint((error as Error).message);
  }
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

try {
  const ended = untilSignal();
  const hotline = await start(readStartFlags(process.argv.slice(2)));
  console.log(`Porchlight is on: ${hotline.url}`);
  await ended;
  await hotline.close();
  process.exit(0);
} catch (failure) {
  if (!(failure instanceof Complaint)) throw failure;
  console.error(failure.message);
  process.exit(2);
}
