import type { Need, Repeats, Usual, Wanted } from '../model/need.ts';
import { helperOf, put } from '../scene/draft.ts';
import { knownMember, liveNeeds, type Personal, withNeed } from '../scene/person.ts';
import { daysLater, hoursLater, iso, later, wantedInstant } from '../scene/times.ts';
import { bare } from './close.ts';
import { nextDue, withDue } from './need-due.ts';
import { MOST_KEPT, MOST_NEEDS, recordNeed } from './record-need.ts';
import { hasPassed } from './reopen.ts';
import { nextInSeries, usualAfter, wantedOn } from './series.ts';
import { leaveForPerson } from './todo.ts';

/** Asked earlier than this, people do not know their day yet, and whoever helped last time still rests. */
const AHEAD_DAYS = 2;
/** For whoever helped last time to have rested, the search may begin so late before the time. */
const LATEST_HOURS = 12;

/** Whether the next need of this one's series is to be opened now. */
export const isNextDue = (need: Need, now: Date): boolean => (nextDue(need) ?? '~') <= iso(now);

/**
 * Opens the next need of a series, in the name of whoever asked for it. This one hands the series on in the same commit,
 * so that a sweep which runs twice or late opens it once. Nothing comes back for somebody who has left.
 */
export function openNext(draft: Personal, need: Need): void {
  const { repeats } = need;
  if (!repeats) return;
  const { circle, now, self } = draft.scene;
  put(draft, withDue(withoutSeries(need)));
  const asker = knownMember(draft);
  if (!asker || self.stop) return;
  const live = liveNeeds(draft);
  if (live.length >= MOST_KEPT) return tellTooMany(draft, need);
  const usual = usualAfter(need, repeats);
  const series: Repeats = { ...nextInSeries(circle, repeats, now), usual };
  const wanted = wantedOn(series, need.wanted?.phrase);
  const waiting = live.filter((each) => !hasPassed(draft, each));
  const next = recordNeed(draft, {
    asker,
    language: asker.language,
    categories: need.categories,
    // What was pressing was the first one: this one is known days ahead.
    urgency: need.urgency === 'low' ? 'low' : 'normal',
    wanted,
    repeats: series,
    words: need.words,
    mixedWords: need.mixedWords,
    forNumber: need.forNumber,
    where: need.where,
    manyOpen: waiting.length >= MOST_NEEDS,
    searchFrom: searchFrom(draft, wanted, usual),
  });
  put(draft, withNeed(draft, asker, next.number));
}

/** Far too much waits for a person in this asker's name already: the series ends, and a person hears what it was. */
function tellTooMany(draft: Personal, { asker, askerName, words, number }: Need): void {
  leaveForPerson(draft, {
    why: 'wants-a-person',
    member: asker,
    memberName: askerName,
    words,
    need: number,
    weight: 'ordinary',
  });
}

/** What stays of a need that has handed its series on: of one left out no more than of any that was taken back. */
function withoutSeries(need: Need): Need {
  if (need.status === 'withdrawn') return { ...need, ...bare };
  return { ...need, repeats: undefined, where: need.status === 'done' ? undefined : need.where };
}

/** Two days before, or when whoever helped last time has rested, as long as that is not too late for somebody else. */
function searchFrom(draft: Personal, wanted: Wanted, usual: Usual | undefined): Date {
  const { circle, now } = draft.scene;
  const at = wantedInstant(wanted, circle.zone) ?? now;
  const begin = later(now, daysLater(at, -AHEAD_DAYS));
  const rested = new Date((usual && helperOf(draft, usual.helper)?.restingUntil) ?? begin);
  return rested <= hoursLater(at, -LATEST_HOURS) ? later(begin, rested) : begin;
}
