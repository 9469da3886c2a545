import type { SentenceName, Sentences } from '../core/scene/say.ts';
import { type Format, fitted, type SmallWords, shorten, type Wording } from './format.ts';
import { KINDS } from './kinds.ts';
import { whyInEnglish } from './why/en.ts';

/** Small words of English, for sentences here and for who looks behind the line. */
export const inEnglish: SmallWords = {
  kinds: KINDS.en,
  weekdays: { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' },
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  date: ({ weekday, day, month }) => `${weekday} ${month} ${day}`,
  time: (hour, minute) => `${hour % 12 || 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`,
  at: (time) => `at ${time}`,
  near: (area) => `near ${area}`,
  and: 'and',
  weekdaysMonToFri: 'Mon-Fri',
  weekend: 'Sat-Sun',
  daily: 'every day',
  every: (days) => `every ${days}`,
  from: (from, to) => `${from} to ${to}`,
  today: 'today',
  tomorrow: 'tomorrow',
};

const someone = (name: string | undefined): string => name ?? 'A neighbor';
const them = (name: string | undefined): string => name ?? 'your neighbor';
const times = (cap: number): string => (cap === 1 ? 'once a week' : `${cap} times a week`);

const STATUS = {
  open: 'we are looking for someone',
  covered: 'covered',
  'handed-over': 'with the coordinator',
  done: 'done',
  withdrawn: 'taken back',
} as const;

const WHICH = {
  accept: 'Thank you! Which one do you take?',
  decline: 'Which one can you not do?',
  'give-up': 'Which one do you mean?',
  done: 'Which one is done?',
  tell: 'Who is it for?',
} as const;

const WHY = {
  danger: 'words of danger',
  'wants-a-person': 'asks for a person',
  unclear: 'words we did not understand',
  'conditional-yes': 'a yes with a condition',
  'stopped-with-open-need': 'opted out with a request open',
  'wrote-after-stop': 'wrote after opting out; cannot be texted',
  'not-delivered': 'a text did not arrive',
  'failed-here': 'the hotline could not handle a text',
  'sending-paused': 'Twilio refuses our texts; nothing goes out',
  'did-not-happen': 'the help did not happen',
  'voice-message': 'a spoken message',
  'unfinished-call': 'words that were not sent',
  'call-back-wanted': 'hidden number, wants a call back',
  'for-somebody-else': 'asked for somebody else',
  'not-reached-by-call': 'does not answer our calls',
} as const;

/** Danger without a word of it. */
const BY_KEY = 'pressed the key for danger';

/** Reasons with which a text would not arrive. */
const NO_TEXTS: readonly string[] = ['wrote-after-stop', 'sending-paused'];

/** "Got it" and how it stands share their tail. */
const stand = ({ status, helper, by, from }: Sentences['statusNeed'], f: Format): string => {
  if (status === 'covered') return `${someone(helper)} is coming.`;
  const search = from ? `We ask from ${f.by(from)} on` : 'We are still looking';
  return by ? `${search}; you will hear by ${f.by(by)}.` : `It is ${STATUS[status]}.`;
};

/** What the hotline says in English. Plain GSM letters only; two segments at most (README.md beside this file). */
export const en: Wording = {
  // To somebody who asks for help
  needRecorded: ({ need, by }, f) => `Got it. ${f.line(need)}. You will hear from us by ${f.by(by)}.`,
  needForPerson: ({ need, coordinator }, f) =>
    `Got it. ${f.line(need)}. I have passed it to ${coordinator}, our coordinator, who will read it.`,
  needKnown: (values, f) => `We have that one. ${f.line(values.need)}. ${stand(values, f)}`,
  tooManyNeeds: ({ coordinator }) =>
    `You have several requests open, so I passed this one to ${coordinator}, our coordinator. Text ? to see them.`,
  needChanged: ({ need, by }, f) => `Got it. ${f.line(need)}. You will hear from us by ${f.by(by)}.`,
  askWhen: () => 'When do you need it?',
  aboutUs: ({ circle }) => `This is ${circle}, not an emergency line: in danger call 911. STOP ends texts.`,
  askName: () => 'What is your first name?',
  askArea: () => 'What is your ZIP code?',
  askNeed: () => 'We are here. What do you need, and when? For example: a ride tomorrow at 9, or groceries by Friday.',
  helloName: ({ name }) => `Thank you, ${name}.`,
  areaKept: ({ area }) => `Thank you, ${area} it is.`,
  areaOutside: ({ area }) => `Thank you. ${area} is outside our area, but we will ask around.`,
  covered: ({ need, helper, askWhere }, f) =>
    `Good news: ${someone(helper)} is coming. ${f.line(need)}. ${
      askWhere ? `Where should you meet? Text the place; only ${them(helper)} gets it. ` : ''
    }To write to ${them(helper)}, text TELL and your words.`,
  whereKept: ({ helper }) => `Thank you. I have told ${them(helper)}, nobody else.`,
  timeProposed: ({ need, helper, wanted, old, inMorning }, f) =>
    `${inMorning ? `In the morning I will ask ${them(helper)}` : `I am asking ${them(helper)}`} about ${f.wanted(wanted)} ${
      old
        ? `instead. Until you hear a yes it stays ${f.line(need)}`
        : `for ${need.number}. Nothing is agreed until you hear a yes`
    }.`,
  timeAgreed: ({ need, helper }, f) => `Good news: ${someone(helper)} can do the new time. ${f.line(need)}.`,
  timeRefused: ({ need, helper, by }, f) =>
    `I am sorry: ${someone(helper)} cannot do the new time. ${f.line(need)}. We are looking for someone else; you will hear by ${f.by(by)}.`,
  timeUnanswered: ({ need, helper, wanted, old, coordinator }, f) =>
    `${someone(helper)} has not answered yet about ${f.wanted(wanted)}. ${
      old ? `Until there is a yes it stays ${f.line(need)}` : `Nothing is agreed yet for ${need.number}`
    }. ${coordinator}, our coordinator, knows.`,
  lookingAgain: ({ need, helper, by }, f) =>
    `I am sorry: ${someone(helper)} cannot make it after all. ${f.line(need)}. We are looking for someone else; you will hear by ${f.by(by)}.`,
  nobodyYet: ({ need, coordinator }, f) =>
    `I am sorry: nobody has said yes yet. ${f.line(need)}. ${coordinator}, our coordinator, has it now. If it cannot wait, 211 knows other help.`,
  searchingAgain: ({ need, by }, f) => `We are searching again. ${f.line(need)}. You will hear by ${f.by(by)}.`,
  withdrawn: ({ need, weekdays }, f) =>
    `Your request ${need.number} (${f.kind(need.categories)}) is taken back${weekdays ? `, and so is ${f.every(weekdays)} after it` : ''}. Text us any time you need something.`,
  comesBack: ({ weekdays }, f) => `It comes back ${f.every(weekdays)}: SKIP leaves one out, NEVER MIND ends them.`,
  leftOut: ({ need, next }, f) =>
    `${f.line(need)} is left out. The next one is ${f.wanted(next)}. NEVER MIND ends them.`,
  didItHappen: ({ need, helper }, f) =>
    `Did it work out${helper ? ` with ${helper}` : ''}? ${f.line(need)}. Reply YES or NO.`,
  helperSaysDone: ({ need, helper }, f) =>
    `${someone(helper)} says ${need.number} (${f.kind(need.categories)}) is done. If it did not happen, reply NO ${need.number}.`,
  closed: ({ number }) => `Good to hear. ${number} is closed.`,
  closedByCoordinator: ({ need, coordinator, weekdays }, f) =>
    `${coordinator}, our coordinator, has closed ${need.number} (${f.kind(need.categories)})${weekdays ? ` and ${f.every(weekdays)} after it` : ''}. If you still need it, just text us.`,
  notHappenedTooLate: ({ number, coordinator }) =>
    `I am sorry. ${coordinator}, our coordinator, knows and has ${number} now. If you still need it, text me what and when.`,
  notHappened: ({ need, by, coordinator }, f) =>
    `I am sorry. ${need.number} is open again: we are looking, and ${coordinator} knows. You will hear by ${f.by(by)}.`,

  // To a helper
  offersKept: ({ offers, weeklyCap }, f) =>
    `Thank you! Noted ${f.offers(offers)}. We ask ${times(weeklyCap)} at most. PAUSE rests, OFFERS shows all.`,
  offers: ({ offers, weeklyCap }, f) =>
    `You offer ${fitted([f.offers(offers)], 190, () => `${offers.length} kinds of help`)}. At most ${times(weeklyCap)}. DROP and its number ends one.`,
  noOffers: () => 'You have no offers with us. To help, say what you can do and when: "rides, weekday mornings".',
  offerEnded: ({ left }, f) =>
    left.length === 0
      ? 'Thank you for all you gave. You will not be asked any more. To help again, just tell us.'
      : `All right, that one has ended. You still offer ${fitted([f.offers(left)], 180, () => `${left.length} kinds of help`)}.`,
  askOffer: () => 'Thank you! What can you do, and when? For example: rides, weekday mornings. Or: 3 bags of diapers.',
  askHelper: ({ circle, need, again }, f) =>
    `${circle}: ${again ? `you helped ${again.asker ?? 'with this'} on ${f.date(again.on)}. Can you again?` : 'can you help?'} ${f.line(need)}. Reply YES ${need.number} or NO ${need.number}.`,
  youHaveIt: ({ need, asker, words, where, whereAsked, helper, recorded }, f) =>
    `Thank you${helper ? `, ${helper}` : ''}! You have ${f.line(need)}${asker ? `, for ${asker}` : ''}. ${words ? `"${shorten(words, 50)}" ` : recorded ? 'Call us to hear their words. ' : ''}${
      where ? `Where: ${shorten(where, 36)}. ` : whereAsked ? 'We are asking where. ' : ''
    }TELL and your words writes to them. If you can't make it, say so.`,
  youAlreadyHaveIt: ({ number }) => `${number} is yours already, thank you! Text ? to see it.`,
  alreadyCovered: ({ number }) => `Thank you! ${number} is already covered, you are free.`,
  nowCovered: ({ number }) => `${number} is covered now. Thank you for being there; nothing to do.`,
  ranOutButOpen: ({ need }, f) =>
    `Thank you! Once more, to be sure: ${f.line(need)}. Reply YES ${need.number} to take it.`,
  noLongerNeeded: ({ number }) => `${number} is no longer needed. Thank you for being there!`,
  askChanged: ({ number }) => `The time of ${number} has changed, so please forget that question. Thank you!`,
  declined: ({ number }) => `No problem, we will find someone else for ${number}. Thank you for telling us.`,
  conditionPassedOn: ({ number, coordinator }) =>
    `Thank you. I passed your words to ${coordinator}, who will see if that works. To take ${number} as it is, reply YES ${number}.`,
  handedBack: ({ number, asker }) =>
    `All right, ${number} is open again and ${asker ?? 'the person'} will hear it from us. Thank you for saying so.`,
  whereIs: ({ number, where }) => `${number}, where to meet: ${shorten(where, 200)}`,
  timeAsked: ({ need, asker, wanted }, f) =>
    `${asker ?? 'The person'} asks to change ${need.number} (${f.kind(need.categories)}) to ${f.wanted(wanted)} instead. Reply YES ${need.number} if you can, NO ${need.number} if not; then we ask someone else.`,
  timeTaken: ({ need, asker }, f) => `Thank you! It is now ${f.line(need)}. We are telling ${asker ?? 'the person'}.`,
  jobWithdrawn: ({ need }, f) => `${f.line(need)} is no longer needed. You are free. Thank you!`,
  jobOnHold: ({ number, coordinator }) =>
    `Please hold ${number} for now: we can't reach the person by text. ${coordinator}, our coordinator, is looking into it.`,
  thankHelper: ({ number, wasHard }) =>
    `Thank you for helping! ${number} is closed.${wasHard ? '' : ' Take a rest. If it was hard, text HARD to rest longer.'}`,
  askerSaysDone: ({ number }) =>
    `${number} is done and closed. Thank you for helping! Take a rest. If it was hard, text HARD to rest longer.`,
  askerSaysNotDone: ({ number, coordinator }) =>
    `We hear that ${number} did not happen. If that is wrong, text HUMAN to reach ${coordinator}.`,
  paused: ({ until }, f) => `Rest well. You will not be asked until ${f.by(until)}. BACK ends the rest.`,
  restLonger: ({ until }, f) =>
    `Thank you for carrying that. Rest well: you will not be asked until ${f.by(until)}. BACK ends the rest, HUMAN reaches a coordinator.`,
  resumed: () => 'Welcome back! You may be asked again.',
  nothingToPause: () => 'You have no offers with us, so nobody will ask you for anything. STOP ends all texts.',
  capSet: ({ weeklyCap }) => `All right: ${times(weeklyCap)} at most.`,

  // To anybody
  timeStays: ({ need }, f) => `The time stays as it was. ${f.line(need)}.`,
  nothingWaiting: () => 'Thank you! Nothing is waiting for your answer right now. Text ? to see how things stand.',
  nothingOpen: () => 'You have nothing open with us right now. Need something, or want to help? Just text it.',
  whichNumber: ({ to, lines }, f) =>
    `${WHICH[to]} ${fitted(lines.map(f.line), 220, (left) => `and ${left} more`)}. Reply with the number.`,
  statusNeed: (values, f) => `${f.line(values.need)}. ${stand(values, f)}`,
  statusJob: ({ need, asker }, f) => `You are helping${asker ? ` ${asker}` : ''} with ${f.line(need)}.`,
  statusAsk: ({ need }, f) => `We asked you about ${f.line(need)}. Reply YES ${need.number} or NO ${need.number}.`,
  relayedInMorning: ({ to }) => `Kept for ${them(to)}, who gets it in the morning. In danger call 911.`,
  relayed: ({ to }) => `Passed on to ${them(to)}.`,
  spokenRelay: ({ from, need }) => `${someone(from)} left you word about ${need.number}.`,
  relay: ({ from, number, words }) =>
    `${someone(from)} about ${number}: "${shorten(words, 220)}" TELL and your words answers.`,
  relayFromCoordinator: ({ from, words }) =>
    `${from}, coordinator: "${shorten(words, 200)}" To answer, text HUMAN and your words.`,
  nobodyToTell: () =>
    'There is nobody to pass words to right now: that works once a neighbor has said yes. HUMAN reaches a coordinator.',
  askTellWords: () => 'What should I pass on? Text TELL and your words.',
  menu: ({ circle }) =>
    `${circle}. Need help? Say what and when. Can you help? Say how. ? shows how things stand, PAUSE rests, HUMAN gets a person, FORGET ME erases you, STOP ends texts. Danger: call 911.`,
  human: ({ coordinator }) => `I have told ${coordinator}, our coordinator. In danger call 911.`,
  unclear: ({ match }) =>
    match
      ? 'Sorry, I did not understand. Reply 1 to pass your words to your match, 2 to ask for help, 3 for a person. Your words are kept; if I hear nothing a person will read them.'
      : 'Sorry, I did not understand. Reply 1 to ask for help, 2 to offer help, 3 for a person. Your words are kept; if I hear nothing a person will read them.',
  unclearAgain: ({ coordinator }) => `I have passed your words to ${coordinator}, our coordinator, who will read them.`,
  keptForPerson: ({ coordinator }) =>
    `Something went wrong here, I am sorry. Your words are safe: ${coordinator}, our coordinator, will look. In danger call 911.`,
  stopped: () => 'You will get no more texts from us. START brings you back any time.',
  welcomeBack: ({ circle }) => `Welcome back to ${circle}. Need help or want to help? Just text it. MENU shows more.`,
  welcome: () => 'Welcome. Need help? Say what and when. Can you help? Say how. MENU shows more.',
  youAreWelcome: () => 'You are welcome!',
  okay: () => 'All right.',
  languageSet: () => 'All right, English it is.',
  forgetAsk: () =>
    'This erases your name, number, words, requests and offers. Text FORGET ME once more to do it, or NO to stay.',
  forgetDone: () => 'Your name, number and words are being erased and will be gone within minutes. Take care.',
  forgetKept: () => 'All right, nothing was erased.',
  danger: ({ coordinator }) =>
    `This line cannot send help. In danger call 911. In crisis call or text 988, any hour. I am telling ${coordinator}, our coordinator, but do not wait.`,
  picturesNotRead: () => 'Pictures and recordings are not read here; please use words.',
  groupText: () => 'That went to a group. To answer me, please text this number alone.',

  // To a coordinator
  handedOver: ({ need, why, asker, words, asked, recorded }, f) =>
    `${
      why === 'nobody-yet'
        ? `Nobody said yes (${asked} asked)`
        : why === 'for-a-person'
          ? 'For you'
          : why === 'many-open'
            ? 'Many open already'
            : why === 'did-not-happen'
              ? 'Did not happen'
              : 'Opted out, cannot be texted'
    }: ${f.line(need)}${asker ? `, ${asker}` : ''}. ${words ? `"${shorten(words, 60)}" ` : recorded ? `HEAR ${need.number} calls you and plays it, ` : ''}${
      why === 'asker-stopped'
        ? ''
        : `TELL ${need.number} writes to them, ${why === 'nobody-yet' ? `WHY ${need.number} says why, ` : ''}OPEN ${need.number} searches, `
    }CLOSE ${need.number} ends it.`,
  coveredAfterAll: ({ need, helper }, f) =>
    `${someone(helper)} took ${need.number} (${f.kind(need.categories)}) after all.`,
  todo: ({ number, why, member, words, need, typed, recorded, nobody }) =>
    `${why === 'danger' ? 'URGENT ' : ''}${number}: ${why === 'danger' && !words ? BY_KEY : WHY[why]}${need ? `, about ${need}` : ''}${member ? `, ${member}` : ''}. ${
      words ? `"${shorten(words, 120)}" ` : ''
    }${typed ? `They typed ${typed}. ` : ''}${recorded ? `HEAR ${number} calls you and plays it, ` : ''}${nobody || NO_TEXTS.includes(why) ? '' : `TELL ${number} answers, `}CLOSE ${number} takes it off the list.`,
  timeOpen: ({ need, asker, helper, wanted }, f) =>
    `${asker ?? 'The person'} asked ${them(helper)} to change ${f.line(need)} to ${f.wanted(wanted)}. No answer yet. TELL ${need.number} writes to ${asker ?? 'them'}.`,
  askerBack: ({ need, helper }, f) =>
    `${someone(helper)} handed back ${f.line(need)}. We are searching again. CLOSE ${need.number} if you solve it.`,
  digest: (day, f) => digest(day, f),
  list: ({ needs, todos }, f) =>
    needs.length + todos.length === 0
      ? 'Nothing is open. All quiet.'
      : fitted(
          [
            ...todos.map((todo) => `${todo.number} ${WHY[todo.why]}${todo.member ? ` (${todo.member})` : ''}`),
            ...needs.map((need) => `${f.line(need)} (${STATUS[need.status]})`),
          ],
          280,
          (left) => `and ${left} more`,
        ),
  why: (values, f) => whyInEnglish(values, f),
  nowCalled: ({ member, need }) =>
    `${member ?? 'A member'}'s phone takes no texts${need ? ` (about ${need})` : ''}, so we call it from now on. Nothing to do.`,
  dutyTaken: ({ name, by, unreachable }) => {
    if (name === by) return `${name} is on duty now.`;
    if (unreachable) return `${name} is on duty now: texts do not reach ${by}.`;
    return `${name} is on duty now, handed on by ${by}. Thank you both.`;
  },
  dutyUnknown: ({ names }) => `Whom do you mean? Coordinators are ${names.join(', ')}. Text DUTY and a name.`,
  opened: ({ number }) => `We are searching again for ${number} and have told the person.`,
  closedIt: ({ number, next }, f) =>
    `${number} is off the list.${next ? ` The next one is ${f.wanted(next)}. CLOSE its number FOR GOOD ends them.` : ''}`,
  closedByColleague: ({ number, name }) => `${name} has closed ${number}.`,
  cannotBeTexted: ({ number }) =>
    `The person behind ${number} has opted out, so no text reaches them. CLOSE ${number} takes it off the list.`,
  theirWords: ({ number }) => `The words left with ${number}:`,
  hearing: ({ number, when }) =>
    ({
      now: `I am calling you now to play what was said about ${number}.`,
      morning: `I will call you in the morning to play what was said about ${number}.`,
      'after-another': `Another call to you is on its way. Text HEAR ${number} again after it.`,
    })[when],
  nothingToHear: ({ number }) => `There is nothing recorded for ${number}.`,
  nobodyBehind: ({ number }) =>
    `No text can reach whoever is behind ${number}: we have no number of theirs. CLOSE ${number} takes it off the list.`,
  noSuchNumber: ({ number }) => `There is nothing to do for ${number}. LIST shows what is open.`,
} satisfies { [Name in SentenceName]: (values: Sentences[Name], f: Format) => string };

/** Three segments at most, the most important first (DESIGN 1). */
function digest(day: Sentences['digest'], f: Format): string {
  const people = [
    ...day.handedOver.map((need) => f.line(need)),
    ...day.todos.map((todo) => `${todo.number} ${WHY[todo.why]}`),
  ];
  const parts = [
    `${day.circle}: ${day.you ? 'you are on duty' : `${day.onDuty} is on duty`}.`,
    people.length > 0 ? `For a person: ${fitted(people, 190, (left) => `and ${left} more`)}.` : '',
    day.waiting.length > 0
      ? `Looking for help: ${fitted(day.waiting.map(f.line), people.length > 0 ? 90 : 260, (left) => `and ${left} more`)}.`
      : people.length > 0
        ? ''
        : 'Nobody is waiting.',
    `${day.covered} covered, ${day.doneYesterday} done since yesterday, ${day.helpers} ${day.helpers === 1 ? 'helper' : 'helpers'}.`,
    people.length > 0 ? 'LIST shows all.' : '',
  ];
  return parts.filter(Boolean).join(' ');
}
