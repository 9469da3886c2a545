import type { Urgency } from '../model/circle.ts';
import { type CategoryMatch, findCategories, findNamed } from './categories.ts';
import { type Danger, findHarmless } from './danger.ts';
import { type CueMatch, decide, findCues, type Verdict } from './intent.ts';
import type { DetailLabel } from './lexicon.ts';
import { findAll, type Match } from './matcher.ts';
import type { Reading } from './reading.ts';
import { urgencyOf } from './urgency.ts';
import { iso } from './when/calendar.ts';
import type { Group } from './when/groups.ts';
import { chooseWhen, findTimes, wantedTimes } from './when/read-when.ts';

/** Everything the vocabulary finds in a text, and what it alone would make of it. */
export type Evidence = {
  readonly danger: Danger;
  /** What looks like danger and is none. */
  readonly harmless: Danger;
  readonly cues: readonly CueMatch[];
  /** Kinds of help that are asked or offered, and all that are named. */
  readonly categories: readonly CategoryMatch[];
  readonly named: readonly CategoryMatch[];
  readonly details: readonly Match<DetailLabel>[];
  /** Every time in the text, and those of the help itself. */
  readonly times: readonly Group[];
  readonly wanted: readonly Group[];
  readonly verdict: Verdict;
  readonly urgency: Urgency;
};

export function gatherEvidence(reading: Reading, danger: Danger): Evidence {
  const { tokens, edges, lexicon, calendar, text } = reading;
  const cues = findCues(reading);
  const wishes = cues
    .filter(({ phrase }) => (phrase.label === 'need' || phrase.label === 'offer') && phrase.strength > 1)
    .map(({ from }) => from);
  const named = findNamed(reading);
  const categories = findCategories(reading, named, wishes);
  const details = findAll(lexicon.details, tokens, edges);
  const times = findTimes(tokens, lexicon, calendar);
  const wanted = wantedTimes(times, { tokens, lexicon, wishes, today: iso(calendar.today) });
  return {
    danger,
    harmless: findHarmless(reading),
    cues,
    categories,
    named,
    details,
    times,
    wanted,
    verdict: decide(cues, categories.length > 0),
    urgency: urgencyOf(details, chooseWhen(wanted, text, false), calendar),
  };
}
