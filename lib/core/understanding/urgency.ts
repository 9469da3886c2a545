import type { Urgency } from '../model/circle.ts';
import type { DetailLabel } from './lexicon.ts';
import type { Match } from './matcher.ts';
import type { When } from './meaning.ts';
import type { Calendar } from './when/calendar.ts';

/** A date further off than this is no hurry (labelling guide). */
const FAR_DAYS = 14;

/** How soon a need wants an answer: by its words first, then by its date. */
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
