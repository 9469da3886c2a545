import type { EventName } from '../../core/model/events.ts';
import { kindsOfHelp, upper } from '../plain-english.ts';
import { actor } from './people.ts';
import type { Seen, Sentences } from './told.ts';
import { endWords } from './when.ts';

const about = (
  words: (seen: Seen) => string,
): { readonly about: 'member'; readonly words: (seen: Seen) => string } => ({
  about: 'member',
  words,
});
const who = (seen: Seen): string => upper(actor(seen));

const offered = ({ helper, circle }: Seen): string => kindsOfHelp(helper?.offers.at(-1)?.categories ?? [], circle);

function untilEnd(until: string | undefined, { at, circle }: Seen): string {
  const end = endWords(until, { at, zone: circle.zone });
  return end === undefined ? '' : ` until ${end}`;
}

/** What members tell the hotline about themselves, and what it does by the day. */
export const MEMBER_EVENTS = {
  'offer-recorded': about((seen) => `${who(seen)} offers ${offered(seen)}.`),
  'offer-changed': about((seen) => `${who(seen)} changed an offer.`),
  'offer-ended': about((seen) => `${who(seen)} ended an offer.`),
  'cap-set': about((seen) => `${who(seen)} said how often to ask.`),
  'name-kept': about((seen) => `${who(seen)} gave a name.`),
  'area-kept': about((seen) => `${who(seen)} gave a ZIP code.`),
  paused: about((seen) => `${who(seen)} takes a pause${untilEnd(seen.helper?.pausedUntil, seen)}.`),
  'rests-longer': about(
    (seen) => `${who(seen)} rests longer after helping${untilEnd(seen.helper?.restingUntil, seen)}.`,
  ),
  resumed: about((seen) => `${who(seen)} is back from the pause.`),
  'calls-chosen': about((seen) => `${who(seen)} would rather be called.`),
  'texts-chosen': about((seen) => `${who(seen)} would rather have texts.`),
  'voice-only': about((seen) => `${who(seen)} cannot get texts, and is called from now on.`),
  'opted-out': about((seen) => `${who(seen)} opted out: nothing more goes out to them.`),
  'opted-in': about((seen) => `${who(seen)} is back after opting out.`),
  'forget-asked': about((seen) => `${who(seen)} asked to be forgotten.`),
  'forget-dropped': about(() => 'Somebody who had asked to be forgotten asked for help again, and stays.'),
  'member-forgotten': about(() => 'Somebody was forgotten: name, number and words are gone.'),
  'recording-erased': about(() => 'Recorded words were erased.'),
  'duty-taken': about((seen) => `${who(seen)} is the coordinator on duty now.`),
  'digest-sent': about(() => 'The coordinators get the summary of the day.'),
} as const satisfies Partial<Sentences<EventName>>;
