import type { EventName } from '../../core/model/events.ts';
import { upper } from '../plain-english.ts';
import { asker, helper } from './people.ts';
import type { Seen, Sentences } from './told.ts';
import { wantedWords } from './when.ts';

/** The time that a need is for now, as a sentence of its own. */
export const newTime = ({ need, circle, at }: Seen): string => {
  const when = wantedWords(need?.wanted, { at, zone: circle.zone });
  return when === undefined ? '' : ` It is now for ${when}.`;
};

/** Two people agree on another time. */
export const TIME_EVENTS = {
  'time-asked': {
    about: 'need',
    words: (seen, { number }) =>
      `${upper(asker(seen))} would like another time for ${number}. ${upper(helper(seen))} is asked.`,
  },
  'time-kept': { about: 'need', words: (_, { number }) => `${number} keeps its old time after all.` },
  'time-passed': { about: 'need', words: (_, { number }) => `The other time for ${number} has gone by.` },
  'time-agreed': {
    about: 'helpers',
    words: (seen, { number }) => `${upper(helper(seen))} agreed to the new time of ${number}.${newTime(seen)}`,
  },
  'time-refused': {
    about: 'helpers',
    words: (seen, { number }) => `${upper(helper(seen))} cannot come at the new time of ${number}.`,
  },
  'time-unanswered': {
    about: 'trouble',
    words: (seen, { number }) =>
      `${upper(helper(seen))} has not answered about the new time of ${number}. The coordinator on duty hears of it.`,
  },
} as const satisfies Partial<Sentences<EventName>>;
