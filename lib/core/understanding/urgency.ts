import type { Urgency } from '../model/circle.ts';
import type { Evidence } from './evidence.ts';
import type { Trait } from './experience/traits.ts';
import { weigh } from './experience/weights.ts';
import type { DetailLabel } from './lexicon.ts';
import type { Match } from './matcher.ts';
import type { When } from './meaning.ts';
import type { Reading } from './reading.ts';
import type { Calendar } from './when/calendar.ts';

/** A date further off than this is no hurry (labelling guide). */
const FAR_DAYS = 14;

/** Words of urgency are believed unless experience is against them by more than this, in logarithms of odds. */
const DOUBT = 1;

type Known = { readonly evidence: Evidence; readonly traits: readonly Trait[]; readonly when: When | null };

/** How soon a need wants an answer: its date first, where that decides (labelling guide), then what experience says. */
export function urgencyIn({ lexicon, calendar }: Reading, { evidence, traits, when }: Known): Urgency {
  const byDate = urgencyOf([], when, calendar);
  if (!lexicon.experience) return urgencyOf(evidence.details, when, calendar);
  if (byDate !== 'normal') return byDate;
  const { answers } = lexicon.experience.urgency;
  const sums = weigh(traits, lexicon.experience.urgency);
  const sumFor = (urgency: Urgency) => sums[answers.indexOf(urgency)] ?? 0;
  if (evidence.urgency === 'high' && sumFor('high') > sumFor('normal') - DOUBT) return 'high';
  return (answers[sums.indexOf(Math.max(...sums))] ?? 'normal') as Urgency;
}

/** What the vocabulary's words of urgency and the date say. */
export function urgencyOf(found: readonly Match<DetailLabel>[], when: When | null, { today }: Calendar): Urgency {
  const said = (kind: DetailLabel['kind']) =>
    found.some(({ phrase }) => phrase.label.kind === kind && phrase.strength > 1);
  const date = when?.iso_date ?? null;
  const isToday = date !== null && date === today.toISODate();
  if (said('low') && !isToday) return 'low';
  if (said('high') || isToday) return 'high';
  const far = today.plus({ days: FAR_DAYS }).toISODate();
  return date !== null && far !== null && date > far ? 'low' : 'normal';
}
