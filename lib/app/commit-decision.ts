import type { Circle } from '../core/model/circle.ts';
import type { Change, Item } from '../core/model/item.ts';
import { answerKey, causeKey, claimKey, outboxKey } from '../core/model/keys.ts';
import type { OutboxItem, Weight } from '../core/model/outbox.ts';
import type { Decision, Owed } from '../core/scene/draft.ts';
import type { Say } from '../core/scene/say.ts';
import { daysLater, hoursLater, iso, minutesLater } from '../core/scene/times.ts';
import { textOf } from '../wording/wording.ts';
import { outboxId } from './identity.ts';
import type { Parts } from './ports.ts';

/** A claim is known for a year, its answer for a day, the record of causes for thirteen months (DESIGN 4). */
const CLAIM_DAYS = 365;
const ANSWER_HOURS = 24;
const CAUSE_DAYS = 396;
/** A ready text that the change feed lost is found by the schedule after so long. */
export const FEED_MINUTES = 2;

/** What one commit is for: a message from somebody, or a job of the schedule. */
export type Why = {
  readonly circle: Circle;
  /** A MessageSid, or a name with the planned time: the same cause twice writes the same items. */
  readonly cause: string;
  /** Set for a message: who wrote it, and what they were told. */
  readonly message?: { readonly sid: string; readonly member: string; readonly answer: readonly string[] } | undefined;
};

export type Committed = 'committed' | 'replayed' | 'stale';

/**
 * ONE conditional write: the claim only if never seen, every item only at the version that was loaded, the texts owed,
 * the record of the cause. `replayed`: the message was taken on before. `stale`: something moved; load and decide again.
 */
export async function commitDecision(parts: Parts, why: Why, decision: Decision): Promise<Committed> {
  const claims = claimOf(parts, why);
  const changes: readonly Change[] = [
    ...claims,
    ...decision.changes,
    ...outboxOf(parts, why, decision.owed).map(put),
    ...causeOf(parts, why, decision.events),
  ];
  if (changes.length === 0) return 'committed';
  const result = await parts.store.commit(changes);
  if (result.status === 'committed') return 'committed';
  return claims.length > 0 && result.clashes.some((clash) => clash.place === 0) ? 'replayed' : 'stale';
}

const put = (item: Item): Change => ({ change: 'put', item });

function claimOf(parts: Parts, { circle, message }: Why): readonly Change[] {
  if (!message) return [];
  const now = parts.now();
  const shared = { version: 0, circle: circle.id };
  return [
    put({
      ...shared,
      kind: 'claim',
      key: claimKey(message.sid),
      at: iso(now),
      expiresAt: iso(daysLater(now, CLAIM_DAYS)),
    }),
    put({
      ...shared,
      kind: 'answer',
      key: answerKey(circle.id, message.member, message.sid),
      say: message.answer,
      expiresAt: iso(hoursLater(now, ANSWER_HOURS)),
    }),
  ];
}

function causeOf(parts: Parts, { circle, cause }: Why, events: readonly string[]): readonly Change[] {
  if (events.length === 0) return [];
  const now = parts.now();
  return [
    put({
      kind: 'cause',
      key: causeKey(circle.id, iso(now), cause),
      version: 0,
      circle: circle.id,
      at: iso(now),
      cause,
      events,
      expiresAt: iso(daysLater(now, CAUSE_DAYS)),
    }),
  ];
}

/** One item per person and cause: several sentences to one person become one text (promise 3). */
function outboxOf(parts: Parts, why: Why, owed: readonly Owed[]): readonly OutboxItem[] {
  const people = new Map<string, Owed[]>();
  for (const each of owed) people.set(each.to, [...(people.get(each.to) ?? []), each]);
  return [...people.entries()].map(([member, texts]) => outboxItem(parts, why, { member, texts }));
}

function outboxItem(
  parts: Parts,
  { circle, cause }: Why,
  { member, texts }: { readonly member: string; readonly texts: readonly Owed[] },
): OutboxItem {
  const now = parts.now();
  const id = outboxId(parts.config.idKey, cause, member);
  const language = texts[0]?.language ?? 'en';
  return {
    kind: 'outbox',
    key: outboxKey(circle.id, member, id),
    version: 0,
    circle: circle.id,
    id,
    member,
    language,
    purpose: texts.map((text) => text.say.sentence).join('+'),
    cause,
    need: texts[0]?.need,
    body: textOf(
      language,
      texts.map((text) => dated(text)),
      circle,
    ),
    say: texts.map((text) => dated(text)),
    via: texts.some((text) => text.via === 'call') ? 'call' : 'text',
    weight: heaviest(texts),
    status: 'ready',
    createdAt: iso(now),
    uselessAfter: latest(texts),
    attempts: 0,
    dueAt: iso(minutesLater(now, FEED_MINUTES)),
  };
}

/** A text that may wait for the morning names the day: "tomorrow" would be another day by then. */
function dated({ say, weight }: Owed): Say {
  if (weight !== 'ordinary') return say;
  switch (say.sentence) {
    case 'lookingAgain':
    case 'searchingAgain':
      return { ...say, by: { ...say.by, day: 'later' } };
    default:
      return say;
  }
}

const heaviest = (texts: readonly Owed[]): Weight =>
  (['pressing', 'reply', 'ordinary'] as const).find((weight) => texts.some((text) => text.weight === weight)) ??
  'ordinary';

/** A text with something that stays useful stays useful. */
const latest = (texts: readonly Owed[]): string | undefined =>
  texts.every((text) => text.uselessAfter)
    ? texts
        .map((text) => text.uselessAfter)
        .sort()
        .at(-1)
    : undefined;
