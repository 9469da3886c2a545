import type { EventName, HotlineEvent } from '../../core/model/events.ts';
import { MEMBER_EVENTS } from './member-events.ts';
import { NEED_EVENTS } from './need-events.ts';
import { TIME_EVENTS } from './time-events.ts';
import type { About, Seen, Sentence, Sentences } from './told.ts';

/** A sentence for every event: an event without one does not compile. */
const EVENT_WORDS: Sentences<EventName> = { ...NEED_EVENTS, ...TIME_EVENTS, ...MEMBER_EVENTS };

/** What an event is about, and its sentence once it is known who is who. */
export function eventWords({ name, parts }: HotlineEvent): {
  readonly about: About;
  readonly words: (seen: Seen) => string;
} {
  const sentence = EVENT_WORDS[name] as Sentence<never>;
  return { about: sentence.about, words: (seen) => sentence.words(seen, parts as never) };
}
