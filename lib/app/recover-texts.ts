import type { Circle } from '../core/model/circle.ts';
import type { Recovery } from '../core/model/job.ts';
import { claimKey, recoveryKey } from '../core/model/keys.ts';
import { daysLater, earlier, iso, later, minutesLater } from '../core/scene/times.ts';
import { handleText } from './handle-text.ts';
import type { InboundText, Parts, ReceivedText } from './ports.ts';

/** Each run looks this far back behind the last one, for texts that were under way then. */
const OVERLAP_MINUTES = 15;
/** How far the search goes back at the most: a day, after a long outage. */
const FURTHEST_DAYS = 1;
/** How often the mark is moved: rarely, for it is only needed after an outage. */
const MARK_MINUTES = 30;

/** Turns a message from Twilio's list into what the webhook would have brought; nothing for what is not ours. */
export type Reader = (circle: Circle, text: ReceivedText) => InboundText | undefined;

/**
 * Finds texts whose webhook never came and runs each once (faults F14). A webhook that comes late meets the claim and
 * hears nothing more, for the answer has gone out as a text.
 */
export async function recoverTexts(parts: Parts, read: Reader): Promise<void> {
  for (const circle of parts.config.circles) {
    try {
      await recoverCircle(parts, circle, read);
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      parts.log({ code: 'sweep-item-failed', circle: circle.id, reason });
    }
  }
}

async function recoverCircle(parts: Parts, circle: Circle, read: Reader): Promise<void> {
  const now = parts.now();
  const [mark] = (await parts.store.load([recoveryKey(circle.id)])) as [Recovery?];
  const since = sinceWhen(mark, now);
  const texts = await parts.carrier.received({ to: circle.hotline, since });
  const claims = texts.length === 0 ? [] : await parts.store.load(texts.map((text) => claimKey(text.sid)));
  let all = true;
  for (const text of texts.filter((_, place) => !claims[place]))
    all = (await recoverOne(parts, circle, { text, read })) && all;
  if (all) await moveMark(parts, circle, mark);
}

/** One poison text must not keep the others waiting. */
async function recoverOne(
  parts: Parts,
  circle: Circle,
  { text, read }: { readonly text: ReceivedText; readonly read: Reader },
): Promise<boolean> {
  const inbound = read(circle, text);
  if (!inbound) return true;
  try {
    await handleText(parts, inbound, 'text');
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.name : 'unknown';
    parts.log({ code: 'sweep-item-failed', circle: circle.id, reason });
    return false;
  }
}

function sinceWhen(mark: Recovery | undefined, now: Date): Date {
  const recent = minutesLater(now, -OVERLAP_MINUTES);
  const marked = mark ? minutesLater(new Date(mark.through), -OVERLAP_MINUTES) : recent;
  return later(earlier(recent, marked), daysLater(now, -FURTHEST_DAYS));
}

async function moveMark(parts: Parts, circle: Circle, mark: Recovery | undefined): Promise<void> {
  const now = parts.now();
  if (mark && new Date(mark.through) > minutesLater(now, -MARK_MINUTES)) return;
  await parts.store.commit([
    {
      change: 'put',
      item: {
        kind: 'recovery',
        key: recoveryKey(circle.id),
        version: mark?.version ?? 0,
        circle: circle.id,
        through: iso(now),
      },
    },
  ]);
}
