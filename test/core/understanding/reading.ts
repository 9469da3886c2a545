import type { ReadingContext, Understood } from '../../../lib/core/understanding/meaning.ts';
import { understand } from '../../../lib/core/understanding/understand.ts';

/** Tuesday 24 November 2026, ten in the morning in New York, as in the labelling guide. */
export const TUESDAY: ReadingContext = {
  now: new Date('2026-11-24T10:00:00-05:00'),
  zone: 'America/New_York',
  areas: [
    { id: '11216', name: 'Halsey' },
    { id: '11221', name: 'Bushwick Avenue' },
  ],
};

export function read(text: string): Understood {
  return understand(text, TUESDAY);
}

/** The date, the time and the weekdays of a text, for short tables. */
export function moment(text: string): readonly unknown[] | null {
  const { when } = read(text);
  return when && [when.iso_date, when.time, when.weekdays?.join(' ') ?? null];
}
