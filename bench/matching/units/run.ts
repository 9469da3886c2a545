import type { Store } from '../../../lib/app/ports.ts';
import { runDue } from '../../../lib/app/run-due.ts';
import { sendOutbox } from '../../../lib/app/send-outbox.ts';
import type { Item } from '../../../lib/core/model/item.ts';
import type { OutboxItem } from '../../../lib/core/model/outbox.ts';
import { createMemoryStore } from '../../../lib/store/memory-store.ts';
import { circle, partsOn } from '../../parts.ts';
import { countUnits, type Units } from '../../units.ts';
import { invented, openNeeds, past } from './circle.ts';

/** Four in the afternoon in the circle's zone. */
const NOW = new Date('2026-11-24T21:00:00.000Z');
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Sweeps from the digest on: enough to pack ten thousand helpers. */
const PACKING_MINUTES = 60;
const MOST_CHANGES = 50;

export type Size = {
  readonly helpers: number;
  readonly open: number;
  readonly due: number;
  /** Needs that were closed in the last weeks. */
  readonly past: number;
};

/** `next`: the sweep a minute later, which brings a packed roster up to date. */
export type SweepUnits = { readonly sweep: Units; readonly next: Units };

/**
 * What one sweep of a circle of this size reads and writes, in a process that has swept the circle before. A digest has
 * gone by, so the roster of a large circle is packed; for a `whole` one it has not.
 */
export async function sweepUnits(size: Size, roster: 'packed' | 'whole' = 'packed'): Promise<SweepUnits> {
  let now = before(NOW, roster === 'packed' ? DAY : PACKING_MINUTES * MINUTE);
  const store = createMemoryStore({ now: () => now });
  const counted = countUnits(store);
  const parts = partsOn(counted.store, () => now);
  const owed: OutboxItem[] = [];
  store.subscribe((items) =>
    owed.push(...items.filter((item): item is OutboxItem => item.kind === 'outbox' && item.status === 'ready')),
  );
  const sweepAt = async (time: Date): Promise<Units> => {
    now = time;
    const start = counted.units();
    await runDue(parts);
    const after = counted.units();
    for (let item = owed.shift(); item; item = owed.shift()) await sendOutbox({ ...parts, store }, item);
    return { reads: after.reads - start.reads, writes: after.writes - start.writes };
  };
  await plant(store, invented(circle, size, NOW));
  await sweepAt(now);
  if (roster === 'packed')
    for (let minutes = PACKING_MINUTES; minutes > 0; minutes -= 1) await sweepAt(before(NOW, minutes * MINUTE));
  now = NOW;
  for (let number = 0; number < size.past; number += 1) await plant(store, past(circle, number, now));
  await plant(store, openNeeds(circle, size, now));
  owed.length = 0;
  return { sweep: await sweepAt(NOW), next: await sweepAt(before(NOW, -MINUTE)) };
}

const before = (time: Date, milliseconds: number): Date => new Date(time.getTime() - milliseconds);

async function plant(store: Store, items: readonly Item[]): Promise<void> {
  for (let from = 0; from < items.length; from += MOST_CHANGES) {
    const changes = items.slice(from, from + MOST_CHANGES).map((item) => ({ change: 'put', item }) as const);
    const { status } = await store.commit(changes);
    if (status !== 'committed') throw new Error('an invented circle does not fit together');
  }
}
