import type { Need, NeedFacts, Wanted } from '../model/need.ts';
import { changeHelper, type Draft, owe, put, record } from '../scene/draft.ts';
import { lineOf } from '../scene/say.ts';
import { onDuty } from '../scene/scene.ts';
import { instant, iso, isPressing, type LocalTime, localTime, nextWaking, promiseFor } from '../scene/times.ts';
import { eraseRelays } from './erase-recording.ts';
import { withDue } from './need-due.ts';
import { factsOf } from './need-facts.ts';

/**
 * Opens a need again with a new promise; the search starts at the next sweep. A time that has passed is dropped: it is
 * wanted as soon as somebody can.
 */
export function reopen(draft: Draft, need: Need, facts: Partial<NeedFacts> = {}): Need {
  const { circle, now } = draft.scene;
  const wish = facts.wanted ?? need.wanted;
  const wanted = isOver(draft, wish) ? undefined : wish;
  const opened = withDue({
    ...factsOf(need),
    ...facts,
    status: 'open',
    considered: undefined,
    wanted,
    promisedAt: iso(promiseFor(circle, { ...need, wanted }, now)),
    nextWaveAt: iso(need.urgency === 'high' ? now : nextWaking(circle, now)),
    where: undefined,
    relays: undefined,
  });
  eraseRelays(draft, need);
  put(draft, opened);
  record(draft, `reopened ${need.number}`);
  return opened;
}

/** Whether the time or day the help was wanted for is over. */
export const hasPassed = (draft: Draft, need: Need): boolean => isOver(draft, need.wanted);

export function isOver(draft: Draft, wanted: Wanted | undefined): boolean {
  const { circle, now } = draft.scene;
  if (!wanted?.date) return false;
  return instant(wanted.date, wanted.time ?? '23:59', circle.zone) < now;
}

/** When the asker wants the help now: a new time that the helper has not agreed to is their wish all the same. */
export function wantedNow(draft: Draft, need: Need): Wanted | undefined {
  const newTime = need.status === 'covered' ? need.newTime : undefined;
  return newTime && !isOver(draft, newTime.wanted) ? newTime.wanted : need.wanted;
}

/** By when the asker of an open need hears something true, on the circle's clock. */
export const promiseOf = (draft: Draft, need: Need): LocalTime =>
  localTime(new Date(need.promisedAt), draft.scene.now, draft.scene.circle.zone);

/** Whether the search for an open need has yet to begin: in the morning, or days before a need that comes back. */
export const waitsToBegin = (need: Need, now: Date): boolean =>
  need.status === 'open' && !need.considered && (need.nextWaveAt ?? '') > iso(now);

/** When it begins, on the circle's clock. */
export const beginOf = ({ scene: { circle, now } }: Draft, need: Need): LocalTime | undefined =>
  waitsToBegin(need, now) ? localTime(new Date(need.nextWaveAt ?? ''), now, circle.zone) : undefined;

/**
 * A helper gives a job back: the asker hears the truth and the search starts again, without this helper. Who only could
 * not do a new time may be asked again when it changes once more.
 */
export function handBack(
  draft: Draft,
  need: Need & { status: 'covered' },
  why: 'lookingAgain' | 'timeRefused' = 'lookingAgain',
): Need {
  const { circle, now } = draft.scene;
  const wanted = wantedNow(draft, need);
  const onlyTime = why === 'timeRefused';
  const ended = onlyTime ? ({ status: 'declined', onlyTime } as const) : ({ status: 'released' } as const);
  record(draft, `handed-back ${need.number}`);
  const opened = reopen(draft, need, {
    wanted,
    asks: need.asks.map((ask) =>
      ask.helper === need.helper && ask.status === 'accepted' ? { ...ask, ...ended } : ask,
    ),
    gaveBack: onlyTime ? need.gaveBack : [...need.gaveBack, need.helper],
  });
  endJob(draft, need.helper, need.number);
  const pressing = isPressing(circle, { ...need, wanted }, now);
  const line = lineOf({ ...need, wanted });
  owe(draft, {
    to: need.asker,
    language: need.language,
    say: { sentence: why, need: line, helper: need.helperName, by: promiseOf(draft, opened) },
    weight: pressing ? 'pressing' : 'ordinary',
    need: need.number,
  });
  if (pressing) warnCoordinator(draft, { ...need, wanted });
  return opened;
}

export const endJob = (draft: Draft, helper: string, number: number): void =>
  changeHelper(draft, helper, (each) => ({ jobs: each.jobs.filter((job) => job !== number) }));

function warnCoordinator(draft: Draft, need: Need & { status: 'covered' }): void {
  const duty = onDuty(draft.scene);
  owe(draft, {
    to: duty.id,
    language: duty.language,
    say: { sentence: 'askerBack', need: lineOf(need), helper: need.helperName },
    weight: 'pressing',
    need: need.number,
  });
}
