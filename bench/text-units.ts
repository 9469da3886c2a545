import { handleText } from '../lib/app/handle-text.ts';
import type { InboundText } from '../lib/app/ports.ts';
import { runDue } from '../lib/app/run-due.ts';
import { sendOutbox } from '../lib/app/send-outbox.ts';
import type { VoiceParts } from '../lib/app/voice-ports.ts';
import type { OutboxItem } from '../lib/core/model/outbox.ts';
import { createMemoryStore } from '../lib/store/memory-store.ts';
import { circle, partsOn } from './parts.ts';
import { countUnits } from './units.ts';

/** DynamoDB's read and write units of the hotline's ordinary moments, counted by the documented rules (bench/units.ts). */
let now = new Date('2026-11-23T15:00:00.000Z');
const store = createMemoryStore({ now: () => now });
const feed: OutboxItem[] = [];
store.subscribe((items) => {
  feed.push(...items.filter((item): item is OutboxItem => item.kind === 'outbox' && item.status === 'ready'));
});
let texts = 0;

function inbound(number: string, text: string): InboundText {
  texts += 1;
  const sid = `SM${String(texts).padStart(32, '0')}`;
  return { circle, sid, from: { kind: 'member', number }, text, media: 0, group: false };
}

/** One process for all: what it has seen once it need not read again. */
const counted = countUnits(store);
const parts = partsOn(counted.store, () => now);

async function measure(moment: string, work: (parts: VoiceParts) => Promise<unknown>) {
  const before = counted.units();
  await work(parts);
  const after = counted.units();
  return { moment, reads: after.reads - before.reads, writes: after.writes - before.writes };
}

const text = (number: string, words: string) => (parts: VoiceParts) => handleText(parts, inbound(number, words));
const deliver = async (parts: VoiceParts): Promise<void> => {
  for (let item = feed.shift(); item; item = feed.shift()) await sendOutbox(parts, item);
};
const minute = async (parts: VoiceParts): Promise<void> => {
  now = new Date(now.getTime() + 60_000);
  await runDue(parts);
};

const [asker, helper] = ['+12025550102', '+12025550103'] as const;
await minute(parts);
const rows = [
  await measure('an offer', text(helper, 'i can drive people any day')),
  await measure('a name', text(helper, 'Marcus')),
  await measure('a need', text(asker, 'need a ride to dialysis tomorrow at 9, 11216')),
  await measure('a sweep that asks one helper', minute),
  await measure('one text sent', deliver),
  await measure('a YES', text(helper, 'YES')),
  await measure('one text sent', deliver),
  await measure('a status question', text(asker, '?')),
  await measure('an idle sweep', minute),
];
if (process.argv.includes('--json')) console.log(JSON.stringify(rows));
else console.table(rows);
