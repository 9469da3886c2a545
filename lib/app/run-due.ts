import type { Circle } from '../core/model/circle.ts';
import type { Item } from '../core/model/item.ts';
import type { Job } from '../core/model/job.ts';
import { iso } from '../core/scene/times.ts';
import { type Chosen, chooseHelpers, NOBODY } from './choose-helpers.ts';
import { digestDue, startDays } from './due-digest.ts';
import { forgetDue } from './due-forget.ts';
import { needDue } from './due-need.ts';
import { outboxDue } from './due-outbox.ts';
import { recordingDue } from './due-recording.ts';
import { wordsDue } from './due-words.ts';
import { eraseRecordingDue } from './erase-recording.ts';
import { helperDue, rosterDue } from './keep-roster.ts';
import { endCall } from './record-call.ts';
import type { VoiceParts } from './voice-ports.ts';

/** So much is done in one sweep; the rest is still due in the next, a minute later. */
const ITEMS_A_SWEEP = 250;

/**
 * The minute's work: whatever is due, earliest first, one commit per item. A sweep that runs twice, late or never
 * completely does no more than one that ran once, for each item is decided anew from what is stored. Its cost follows
 * the work that is due, never the history.
 */
export async function runDue(parts: VoiceParts): Promise<void> {
  for (const circle of parts.config.circles) await sweep(parts, circle);
}

async function sweep(parts: VoiceParts, circle: Circle): Promise<void> {
  await startDays(parts, circle);
  const { items } = await parts.store.list({
    index: 'due',
    circle: circle.id,
    until: iso(parts.now()),
    limit: ITEMS_A_SWEEP,
  });
  const chosen = await chooseHelpers(parts, circle, items);
  for (const item of helpersFirst(items)) await doOne(parts, circle, { item, chosen });
  parts.log({ code: 'sweep-done', circle: circle.id, numbers: { due: items.length } });
}

/** Packing somebody who is then asked takes two commits; the other way round the first would meet a changed helper. */
const helpersFirst = (items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => Number(b.kind === 'helper') - Number(a.kind === 'helper'));

type Work = { readonly item: Item; readonly chosen: Chosen };

/** One item that cannot be handled must not keep the others waiting (faults E13). */
async function doOne(parts: VoiceParts, circle: Circle, work: Work): Promise<void> {
  try {
    await dispatch(parts, circle, work);
  } catch (error) {
    const reason = `${work.item.kind} ${error instanceof Error ? error.name : 'unknown'}`;
    parts.log({ code: 'sweep-item-failed', circle: circle.id, reason });
  }
}

async function dispatch(parts: VoiceParts, circle: Circle, { item, chosen }: Work): Promise<void> {
  switch (item.kind) {
    case 'need':
      return needDue(parts, circle, { number: item.number, chosen: chosen.get(item.number) ?? NOBODY });
    case 'helper':
      return helperDue(parts, circle, item);
    case 'roster':
      return rosterDue(parts, circle, item);
    case 'outbox':
      return outboxDue(parts, circle, item);
    case 'member':
      return wordsDue(parts, circle, item);
    case 'circle-day':
      return digestDue(parts, circle, item);
    case 'recording':
      return recordingDue(parts, circle, item);
    case 'call':
      return endCall(parts, circle, item);
    case 'job':
      return jobDue(parts, circle, item);
    default:
      // Nothing else carries a due time; what a newer version of the software wrote is left to it (faults E16).
      return;
  }
}

function jobDue(parts: VoiceParts, circle: Circle, job: Job): Promise<void> {
  switch (job.job) {
    case 'forget':
    case 'leave':
      return forgetDue(parts, circle, job);
    case 'erase-recording':
      return eraseRecordingDue(parts, circle, job);
    default:
      return job.job satisfies never;
  }
}
