import type { TodoReason } from '../../../core/model/trace.ts';
import type { Sentences } from '../../../core/scene/say.ts';
import { opening, type SpokenFormat } from '../spoken-format.ts';
import type { SpokenSentences } from '../voice-wording.ts';

const WHY: Readonly<Record<TodoReason, string>> = {
  danger: 'words of danger',
  'wants-a-person': 'asks for a person',
  unclear: 'words we did not understand',
  'conditional-yes': 'a yes with a condition',
  'stopped-with-open-need': 'opted out with a request open',
  'wrote-after-stop': 'wrote after opting out, and cannot be texted',
  'not-delivered': 'something did not arrive',
  'failed-here': 'the hotline could not handle a message',
  'sending-paused': 'Twilio refuses what we send, and nothing goes out',
  'voice-message': 'a spoken message',
  'unfinished-call': 'words that somebody did not send',
  'call-back-wanted': 'a hidden number, wants to be called back',
  'for-somebody-else': 'asked for somebody else',
  'not-reached-by-call': 'does not answer our calls',
  'did-not-happen': 'the help did not happen',
};

/** Danger without a word of it. */
const BY_KEY = 'pressed the key for danger';

const HANDED_OVER = {
  'nobody-yet': 'Nobody has said yes',
  'for-a-person': 'This one is for you',
  'many-open': 'Several of theirs are open already, so this one is for you',
  'did-not-happen': 'It did not happen',
  'asker-stopped': 'They opted out and cannot be reached',
} as const;

const someone = (name: string | undefined): string => name ?? 'A neighbor';

/** To a coordinator, who knows everything by its number. */
export const coordinatorSentences = {
  handedOver: ({ need, why, asker, words, asked }, f) =>
    [
      `${HANDED_OVER[why]}${why === 'nobody-yet' ? `, ${asked} asked` : ''}: ${f.need(need)}${asker ? `, for ${asker}` : ''}.`,
      words && `Their words: ${f.quote(words, 120)}`,
      `It is request ${f.number(need.number)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  coveredAfterAll: ({ need, helper }, f) =>
    `${someone(helper)} took request ${f.number(need.number)} after all: ${f.kind(need.categories)}.`,
  todo: ({ number, why, member, words, need, typed }, f) =>
    [
      `${why === 'danger' ? 'Urgent. ' : ''}${opening(why === 'danger' && !words ? BY_KEY : WHY[why])}${member ? `, from ${member}` : ''}${need ? `, about request ${f.number(need)}` : ''}.`,
      words && `Their words: ${f.quote(words)}`,
      typed && `They typed ${f.digits(typed)}.`,
      `It is number ${f.number(number)} on your list.`,
    ]
      .filter(Boolean)
      .join(' '),
  timeOpen: ({ need, asker, helper, wanted }, f) =>
    `${asker ?? 'The person'} asked ${helper ?? 'the helper'} for another time, ${f.when(wanted)}, instead of ${f.need(need)}. There is no answer yet. It is request ${f.number(need.number)}.`,
  askerBack: ({ need, helper }, f) =>
    `${someone(helper)} handed back request ${f.number(need.number)}: ${f.need(need)}. We are searching again.`,
  digest: (day, f) => digest(day, f),
  list: ({ needs, todos }) =>
    needs.length + todos.length === 0
      ? 'Nothing is open. All quiet.'
      : `${counted(todos.length, 'thing', 'things')} to see to, and ${counted(needs.length, 'request', 'requests')} open.`,
  why: ({ need, people }, f) =>
    `Request ${f.number(need.number)}: ${counted(people.length, 'helper was', 'helpers were')} thought of, and ${counted(people.filter(({ fate }) => fate === 'no-answer-yet').length, 'has', 'have')} not answered yet.`,
  nowCalled: ({ member }) => `${member ?? 'A member'}'s phone takes no texts, so we call it from now on.`,
  dutyTaken: ({ name, by, unreachable }) => {
    if (name === by) return `${name} is on duty now.`;
    if (unreachable) return `${name} is on duty now, because texts do not reach ${by}.`;
    return `${name} is on duty now, handed on by ${by}. Thank you both.`;
  },
  dutyUnknown: ({ names }) => `Whom do you mean? Coordinators are ${names.join(', ')}.`,
  opened: ({ number }, f) => `We are searching again for request ${f.number(number)}, and have told the person.`,
  closedIt: ({ number, next }, f) =>
    `Number ${f.number(number)} is off the list.${next ? ` It comes back ${f.when(next)}.` : ''}`,
  closedByColleague: ({ number, name }, f) => `${name} has closed number ${f.number(number)}.`,
  cannotBeTexted: ({ number }, f) =>
    `The person behind number ${f.number(number)} has opted out, so nothing reaches them.`,
  theirWords: ({ number, why, member }, f) =>
    `Number ${f.number(number)}: ${why === 'need' ? 'a request' : WHY[why]}${member ? `, from ${member}` : ''}.`,
  hearing: ({ number, when }, f) =>
    ({
      now: `I am calling you now to play what was said about number ${f.number(number)}.`,
      morning: `I will call you in the morning to play what was said about number ${f.number(number)}.`,
      'after-another': `Another call to you is on its way, before what was said about number ${f.number(number)}.`,
    })[when],
  nothingToHear: () => 'There is nothing recorded to play.',
  nobodyBehind: ({ number }, f) =>
    `Nobody can be texted about request ${f.number(number)}: we have no number of theirs.`,
  noSuchNumber: ({ number }, f) => `There is nothing to do for number ${f.number(number)}.`,
} satisfies Partial<SpokenSentences>;

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** Counts, the most important first: a list is not for the ear. */
function digest(day: Sentences['digest'], f: SpokenFormat): string {
  const people = [
    ...day.handedOver.map((need) => `request ${f.number(need.number)}, ${f.kind(need.categories)}`),
    ...day.todos.map((todo) => `number ${f.number(todo.number)}, ${WHY[todo.why]}`),
  ];
  const more = people.length > 2 ? `; and ${people.length - 2} more` : '';
  return [
    `${day.circle}. ${day.you ? 'You are on duty' : `${day.onDuty} is on duty`}.`,
    people.length > 0 && `For a person: ${people.slice(0, 2).join('; ')}${more}.`,
    day.waiting.length > 0
      ? `${counted(day.waiting.length, 'request is', 'requests are')} looking for help.`
      : 'Nobody is waiting.',
    `${day.covered} covered, and ${day.doneYesterday} done since yesterday.`,
  ]
    .filter(Boolean)
    .join(' ');
}
