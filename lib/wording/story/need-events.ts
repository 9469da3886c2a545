import type { EventName } from '../../core/model/events.ts';
import type { TodoReason } from '../../core/model/trace.ts';
import { HANDED_OVER, kindsOfHelp, listed, upper } from '../plain-english.ts';
import { actor, asker, helper, whoseAsk } from './people.ts';
import { newTime } from './time-events.ts';
import type { Seen, Sentences } from './told.ts';
import { wantedWords } from './when.ts';

const TODO: Readonly<Record<TodoReason, string>> = {
  danger: 'there were signs of danger',
  'wants-a-person': 'somebody wants a person',
  unclear: 'a text could not be understood',
  'conditional-yes': 'a helper said yes with a condition',
  'stopped-with-open-need': 'somebody with an open request takes no more texts',
  'wrote-after-stop': 'somebody wrote who had opted out',
  'not-delivered': 'a text did not arrive',
  'failed-here': 'the hotline could not handle it',
  'sending-paused': 'nothing can be sent',
  'voice-message': 'there is a spoken message',
  'unfinished-call': 'a call ended before it was finished',
  'call-back-wanted': 'somebody with a hidden number wants to be called back',
  'for-somebody-else': 'somebody asked on behalf of somebody else',
  'not-reached-by-call': 'somebody was not reached by a call',
  'did-not-happen': 'the help did not happen',
};

const DONE = {
  asker: (seen: Seen) => `${upper(asker(seen))} says that it happened`,
  helper: (seen: Seen) => `${upper(helper(seen))} says that it is done`,
  coordinator: () => 'A coordinator closed it',
  nobody: () => 'Nobody said otherwise for a day',
} as const;

function whatIsAsked(seen: Seen): string {
  const { need, circle, at } = seen;
  if (need === undefined) return 'help';
  const area = circle.areas.find(({ id }) => id === need.area);
  const when = wantedWords(need.wanted, { at, zone: circle.zone });
  return [kindsOfHelp(need.categories, circle), when, area && `near ${area.id}`].filter(Boolean).join(', ');
}

const areAsked = (names: readonly string[]): string => `${listed(names)} ${names.length === 1 ? 'is' : 'are'} asked`;

/** What happens to a need, or to something on the coordinators' list. */
export const NEED_EVENTS = {
  'need-recorded': {
    about: 'need',
    words: (seen, { number }) => `${upper(asker(seen))} asks for ${whatIsAsked(seen)}. It is number ${number}.`,
  },
  asked: {
    about: 'helpers',
    words: (seen, { number }) => `${upper(areAsked(whoseAsk(seen, 'waiting')))} about ${number}.`,
  },
  'asked-again': {
    about: 'helpers',
    words: (seen, { number }) =>
      `${upper(listed(whoseAsk(seen, 'waiting')))} may still have ${number}, and is asked once more to be sure.`,
  },
  'asks-expired': {
    about: 'helpers',
    words: (seen, { number }) => `${upper(listed(whoseAsk(seen, 'expired')))} did not answer about ${number} in time.`,
  },
  accepted: { about: 'helpers', words: (seen, { number }) => `${upper(helper(seen))} said yes to ${number}.` },
  declined: {
    about: 'helpers',
    words: (seen, { number }) => `${upper(listed(whoseAsk(seen, 'declined')))} said no to ${number}.`,
  },
  amended: {
    about: 'need',
    words: (seen, { number }) => `${upper(asker(seen))} changed the time of ${number}.${newTime(seen)}`,
  },
  reopened: { about: 'need', words: (_, { number }) => `${number} is open again, and helpers are looked for.` },
  'handed-back': {
    about: 'helpers',
    words: (seen, { number }) => `${upper(helper(seen))} cannot do ${number} after all.`,
  },
  'handed-over': {
    about: 'need',
    words: (_, { number, handOver }) => `${number} was handed to the coordinators: ${HANDED_OVER[handOver]}.`,
  },
  'opened-by-coordinator': {
    about: 'need',
    words: (seen, { number }) => `${upper(actor(seen))} asked to search again for ${number}.`,
  },
  'closed-by-coordinator': { about: 'need', words: (seen, { number }) => `${upper(actor(seen))} closed ${number}.` },
  'coordinator-wrote': {
    about: 'need',
    words: (seen, { number }) => `${upper(actor(seen))} wrote, as coordinator, to the person behind ${number}.`,
  },
  'follow-up-asked': {
    about: 'need',
    words: (seen, { number }) => `${upper(asker(seen))} is asked whether ${number} happened.`,
  },
  'did-not-happen': {
    about: 'trouble',
    words: (seen, { number }) => `${upper(asker(seen))} says that ${number} did not happen.`,
  },
  done: { about: 'need', words: (seen, { number, by }) => `${number} is done. ${DONE[by](seen)}.` },
  withdrawn: { about: 'need', words: (seen, { number }) => `${upper(asker(seen))} took ${number} back.` },
  cleaned: { about: 'need', words: (_, { number }) => `What was said for ${number} was erased.` },
  'where-told': {
    about: 'need',
    words: (seen, { number }) => `${upper(helper(seen))} is told where to meet for ${number}, nobody else.`,
  },
  relayed: {
    about: 'need',
    words: (seen, { number }) => `${upper(actor(seen))} sent a message about ${number}, which is passed on.`,
  },
  'words-kept': { about: 'need', words: (_, { number }) => `What was recorded for ${number} is in writing now.` },
  played: {
    about: 'need',
    words: (seen, { number }) => `What was recorded for ${number} was played to ${actor(seen)}.`,
  },
  'todo-left': {
    about: 'trouble',
    words: (_, { number, todo }) => `The coordinators have something to look at, number ${number}: ${TODO[todo]}.`,
  },
} as const satisfies Partial<Sentences<EventName>>;
