import { join } from 'node:path';
import { loadCircle } from '../../../circles/load-circles.ts';
import type { Store } from '../../../lib/app/ports.ts';
import { runDue } from '../../../lib/app/run-due.ts';
import type { VoiceParts } from '../../../lib/app/voice-ports.ts';
import type { Item } from '../../../lib/core/model/item.ts';
import { createMemoryStore } from '../../../lib/store/memory-store.ts';
import { createMemoryRecordings } from '../../../lib/store/recordings-memory.ts';
import { countUnits, type Units } from '../../units.ts';
import { invented, openNeeds, past } from './circle.ts';

const circle = loadCircle(join(import.meta.dirname, '../../../circles/maple-street.json'));
/** Four in the afternoon in the circle's zone, and the day before at that time. */
const NOW = new Date('2026-11-24T21:00:00.000Z');
const DAY_BEFORE = new Date('2026-11-23T21:00:00.000Z');
const MOST_CHANGES = 50;

export type Size = {
  readonly helpers: number;
  readonly open: number;
  readonly due: number;
  /** Needs that were closed in the last weeks. */
  readonly past: number;
};

/** What one sweep of a circle of this size reads and writes; the process has swept the circle before. */
export async function sweepUnits(size: Size): Promise<Units> {
  let now = DAY_BEFORE;
  const store = createMemoryStore({ now: () => now });
  const counted = countUnits(store);
  const parts = partsOn(counted.store, () => now);
  await plant(store, invented(circle, size, NOW));
  for (const time of minutesUntil(NOW)) {
    now = time;
    await runDue(parts);
  }
  for (let number = 0; number < size.past; number += 1) await plant(store, past(circle, number, now));
  await plant(store, openNeeds(circle, size, now));
  const before = counted.units();
  await runDue(parts);
  const after = counted.units();
  return { reads: after.reads - before.reads, writes: after.writes - before.writes };
}

/** A first sweep the day before, and then each minute from the digest on, in which a large roster is packed. */
function* minutesUntil(end: Date): Generator<Date> {
  yield DAY_BEFORE;
  for (let time = end.getTime() - 120 * 60_000; time <= end.getTime(); time += 60_000) yield new Date(time);
}

async function plant(store: Store, items: readonly Item[]): Promise<void> {
  for (let from = 0; from < items.length; from += MOST_CHANGES) {
    const changes = items.slice(from, from + MOST_CHANGES).map((item) => ({ change: 'put', item }) as const);
    const { status } = await store.commit(changes);
    if (status !== 'committed') throw new Error('an invented circle does not fit together');
  }
}

const partsOn = (store: Store, now: () => Date): VoiceParts => ({
  config: { circles: [circle], publicUrl: '', accountSid: '', authTokens: [], idKey: 'bench' },
  store,
  carrier: {
    send: async () => ({ outcome: 'made', sid: 'SM' }),
    find: async () => undefined,
    received: async () => [],
  },
  calls: {
    call: async () => ({ outcome: 'made', sid: 'CA' }),
    findCall: async () => undefined,
    recording: async () => 'gone',
    deleteRecording: async () => undefined,
  },
  recordings: createMemoryRecordings(),
  now,
  log: () => undefined,
  random: () => 0.5,
});
