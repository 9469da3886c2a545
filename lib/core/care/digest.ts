import type { CircleDay } from '../model/job.ts';
import { circleDayKey } from '../model/keys.ts';
import type { Need } from '../model/need.ts';
import { waitsToBegin } from '../needs/reopen.ts';
import { type Draft, owe, put, record } from '../scene/draft.ts';
import { lineOf, type NeedLine } from '../scene/say.ts';
import { onDuty, type Scene } from '../scene/scene.ts';
import { daysLater, instant, iso, localClock, localDate, localDateAfter } from '../scene/times.ts';

/** A digest that could not go out by then is left to the next day (faults G02). */
const NOT_AFTER = '20:00';

/** What the digest counts, besides the needs and todos of the scene. */
export type Roster = { readonly helpers: number };

/**
 * The daily text to every coordinator, once per local date, the one on duty marked as such. Late is better than never,
 * but not after 20:00.
 */
export function sendDigest(draft: Draft, day: CircleDay, roster: Roster): void {
  const { circle, now } = draft.scene;
  const today = localDate(now, circle.zone);
  const clock = localClock(now, circle.zone);
  const mayGo = today === day.nextDigestOn && clock >= circle.digestAt && clock < NOT_AFTER;
  if (mayGo) {
    for (const colleague of draft.scene.coordinators) {
      owe(draft, {
        to: colleague.id,
        language: colleague.language,
        say: { sentence: 'digest', you: colleague.onDuty, ...digestOf(draft.scene, roster) },
        weight: 'ordinary',
        uselessAfter: iso(instant(today, NOT_AFTER, circle.zone)),
      });
    }
    record(draft, `digest-sent ${today}`);
  }
  put(draft, nextDay(draft.scene, day.version));
}

/** The next local date on which a digest is planned, and when. */
export function nextDay(scene: Pick<Scene, 'circle' | 'now'>, version: number): CircleDay {
  const { circle, now } = scene;
  const today = localDate(now, circle.zone);
  const still = localClock(now, circle.zone) < circle.digestAt;
  const date = still ? today : localDateAfter(now, 1, circle.zone);
  return {
    kind: 'circle-day',
    key: circleDayKey(circle.id),
    version,
    circle: circle.id,
    nextDigestOn: date,
    dueAt: iso(instant(date, circle.digestAt, circle.zone)),
  };
}

function digestOf(scene: Scene, roster: Roster) {
  const needs = [...scene.needs.values()].sort((a, b) => a.openedAt.localeCompare(b.openedAt));
  const yesterday = iso(daysLater(scene.now, -1));
  const withStatus = (status: Need['status']): readonly NeedLine[] =>
    needs.filter((need) => need.status === status).map(lineOf);
  return {
    circle: scene.circle.name,
    onDuty: onDuty(scene).name,
    // What comes back in some days is not looked for yet.
    waiting: needs
      .filter((need) => need.status === 'open' && !(need.repeats && waitsToBegin(need, scene.now)))
      .map(lineOf),
    handedOver: withStatus('handed-over'),
    todos: [...scene.todos.values()].map((todo) => ({ number: todo.number, why: todo.why })),
    open: withStatus('open').length,
    covered: withStatus('covered').length,
    doneYesterday: needs.filter((need) => need.status === 'done' && need.closedAt > yesterday).length,
    helpers: roster.helpers,
  };
}
